import { mostEach } from '@bay-atlas/data/columns/map-window.ts'
import type { Drawn } from '@bay-atlas/data/drawing/marks.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Kind } from '@bay-atlas/data/vocabulary.ts'

/** How a map looks at a crowd: the zoom, the box that it holds (WGS-84 degrees), whether there is room for more single marks, and the place of the asset that is chosen, -1 for none. */
export type CrowdView = { zoom: number; seen: Bbox; wide: boolean; selected: number }

/** More assets than a picture shows one by one, as it shows them: every asset in the box is in exactly one mark. */
export type Crowd = {
  /** A mark of one asset has its parts behind it; a donut the one that it is drawn by alone. */
  drawn: Drawn[]
  count: number
  /** Kinds with counts, in the fixed order. */
  mix: [Kind, number][]
  /** How many rest on general knowledge, and how many have an estimated position. */
  unverified: number
  estimated: number
}

/**
 * Up to so many are drawn one by one, as many as the page looks at by themselves: each is an object of its own in a file, with a
 * name and a link, and some thousands are what a presentation still opens with and the server draws in half a second.
 */
export const mostSingle = mostEach

/** Further than this from the true place, in metres, a position counts as estimated. */
export const estimatedFrom = 500
