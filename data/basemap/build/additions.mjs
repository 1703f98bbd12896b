/**
 * Land newer than the coast of 2017, drawn by hand from general knowledge (runway bearings, widths and published areas).
 * Edges may be off by 200 m. Ours; they become part of the ODbL file.
 */
import { feature } from './region.mjs'

const polygon = (id, ring) => feature({ type: 'Polygon', coordinates: [[...ring, ring[0]]] }, { id })

/** Each overlaps the old coast a little, so that the union leaves no gap. */
export const additions = [
  polygon('hong-kong-third-runway', [
    [113.893, 22.3075], [113.885, 22.3165], [113.8852, 22.3262], [113.8925, 22.3292], [113.9322, 22.3398], [113.9392, 22.3352], [113.9402, 22.3235], [113.937, 22.3195],
  ]),
  polygon('kai-tak-runway', [
    [114.1925, 22.3275], [114.1965, 22.331], [114.1995, 22.3275], [114.2183, 22.3085], [114.2162, 22.3052], [114.213, 22.3055], [114.1955, 22.3235],
  ]),
]
