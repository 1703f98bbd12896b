import type { FeatureCollection } from 'geojson'
import type { Bbox } from '@bay-atlas/data/filter.ts'

const kilometre = 1 / 110.574

/** A kilometre grid (degrees WGS-84, true along the parallels at the middle of the view) that says how large the schematic is. */
export function gridOf([west, south, east, north]: Bbox, zoom: number): FeatureCollection {
  if (zoom < 11) return { type: 'FeatureCollection', features: [] }
  const stepLat = kilometre
  const band = Math.round((south + north) / 2 / 0.05) * 0.05
  const stepLon = stepLat / Math.cos((band * Math.PI) / 180)
  const lines = (from: number, to: number, step: number) => Array.from({ length: Math.min(200, Math.ceil((to - from) / step) + 3) }, (_, at) => (Math.floor(from / step) - 1 + at) * step)
  const line = (coordinates: [number, number][]) => ({ type: 'Feature' as const, geometry: { type: 'LineString' as const, coordinates }, properties: {} })
  return {
    type: 'FeatureCollection',
    features: [
      ...lines(west, east, stepLon).map(lon => line([[lon, south - stepLat], [lon, north + stepLat]])),
      ...lines(south, north, stepLat).map(lat => line([[west - stepLon, lat], [east + stepLon, lat]])),
    ],
  }
}
