import { syntheticRows } from '../register/synthetic-rows.ts'

const [zoom, latitude, longitude] = [8.2, 22.7, 113.6]
const [width, height] = [1280, 720]

/** Pixels of a place on a screen that shows this view from edge to edge (Web Mercator, tiles of 512). */
function onScreen([lon, lat]: [longitude: number, latitude: number]): [x: number, y: number] {
  const world = 512 * 2 ** zoom
  const north = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))
  return [width / 2 + ((lon - longitude) / 360) * world, height / 2 - ((north(lat) - north(latitude)) / (2 * Math.PI)) * world]
}

const [first] = syntheticRows({ count: 1, seed: 1 })
if (!first) throw new Error('A register of one has nobody in it.')

/** What all contenders show: the whole bay on a screen of 1280 by 720, founding years, and where the first enterprise of every register (seed 1) stands. */
export const view = { zoom, latitude, longitude, width, height, earliest: 1980, latest: 2025, firstOnScreen: onScreen(first.position) }
