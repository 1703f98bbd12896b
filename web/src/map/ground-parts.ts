import type { BasemapObject } from '@bay-atlas/data/basemap.ts'

/** The objects of each file of the built-in map that are drawn, and the part of the ground that each belongs to. What is drawn alike is one part. */
export const groundParts = {
  world: [['land', 'outside']],
  osm: [['land', 'land'], ['outside-coast', 'outside'], ['coast', 'coast'], ['sar-line', 'city-line'], ['river', 'river']],
  tianditu: [['outside', 'outside'], ['city-line', 'city-line'], ['rim', 'rim'], ['district-line', 'district-line']],
  rivers: [['river', 'rivers']],
} as const satisfies { [File in 'world' | 'osm' | 'tianditu' | 'rivers']: readonly (readonly [BasemapObject<File>, string])[] }

/** A part of the ground, as `part` of its features says; by it the layers find theirs. */
export type GroundPart = (typeof groundParts)[keyof typeof groundParts][number][1]
