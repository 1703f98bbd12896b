import type { Bbox } from '../filter.ts'
import { byRank, withParts, type Dot } from '../drawing/dot.ts'
import { groupNear } from '../drawing/group.ts'
import { joinTouching } from '../drawing/join.ts'
import { grouping, type Sketch } from '../drawing/mark.ts'
import { sketchesOf } from '../drawing/sketch.ts'
import { positionAt } from './columns.ts'
import { heapUp } from './heap-up.ts'
import { MapDots } from './map-dots.ts'
import type { MapGround } from './map-ground.ts'
import { MapHeaps } from './map-heaps.ts'
import { findLandmarks, type Landmarks } from './map-landmarks.ts'
import { MapMembers } from './map-members.ts'
import { MapPlacing } from './map-placing.ts'
import { cellRowsOf } from './map-rows.ts'
import type { Standing } from './map-standing.ts'
import { mostEach, WindowCells, windowOf, type MapWindow } from './map-window.ts'
import { worldAt } from './world.ts'

/** What is looked at: the zoom, the seen box (WGS-84 degrees), whether there is room for more single marks, and the row that is chosen, -1 for none. */
export type MapView = { zoom: number; seen: Bbox; wide: boolean; selected: number }

export type MapPicture = {
  window: MapWindow
  sketches: Sketch[]
  /** The rows that a sketch stands for, the one that it is drawn by first; until the next picture of the same ground is made. */
  rowsOf: (sketch: Sketch) => number[]
}

/**
 * What the map draws, by the same rules as `drawnOf`. Every row that passes and lies in the window is in exactly one sketch; those known
 * only to a place are gathered there from everywhere. Up to a few thousand rows each is looked at by itself. Of more, those that stand
 * within a few pixels of each other are one from the start, and groups are formed within tiles of the world, so that the work and the
 * number of sketches are bounded by the screen, and that moving the map changes nothing that was seen before.
 */
export function pictureOf(ground: MapGround, standing: Standing, view: MapView): MapPicture {
  const [{ columns }, { zoom, selected }] = [ground, view]
  const crowded = standing.total > mostEach
  const least = view.wide ? grouping.wide : grouping.narrow
  const window = windowOf(ground, standing, zoom, view.seen)
  const cells = new WindowCells(window)
  const [placing, heaps] = [new MapPlacing(ground, standing, zoom, selected), new MapHeaps(ground, cells.count + ground.places, worldAt(zoom))]
  const scan = { ground, standing, placing, cells }
  const landmarks = findLandmarks(scan, crowded)
  const members = new MapMembers(scan, landmarks, cellRowsOf(ground, standing, window, placing, cells))
  heapUp(scan, landmarks, members, heaps)
  const dots = new MapDots(columns, zoom, heaps, members)
  const stood = stand({ dots, heaps, cells, placing, landmarks, heapFrom: crowded ? least : Infinity })
  if (!crowded) rankById(ground, stood)
  const formed = stood.tiles.flatMap(tile => groupNear(tile, least))
  const groups = crowded ? joinTouching(formed).filter(group => group.dots.some(dot => stood.drawn.has(dot))) : formed
  const sketches = sketchesOf({ vague: stood.vague.toSorted(byFirst), landmarks: stood.landmarks.toSorted(byRank), groups, crowded }, zoom, ({ at }) => positionAt(columns, at), dot => dots.rowsOf(dot).map(at => dots.row(at)))
  return { window, sketches, rowsOf: sketch => dots.rowsOfAll(sketch.dots) }
}

const byFirst = ([a]: Dot[], [b]: Dot[]) => (a && b ? byRank(a, b) : 0)

/** Dots by what becomes of them, and those of the tiles that are drawn. */
type Stood = { vague: Dot[][]; landmarks: Dot[]; tiles: Dot[][]; drawn: Set<Dot> }

function stand({ dots, heaps, cells, placing, landmarks, heapFrom }: { dots: MapDots; heaps: MapHeaps; cells: WindowCells; placing: MapPlacing; landmarks: Landmarks; heapFrom: number }): Stood {
  const stood: Stood = { vague: [], landmarks: [...landmarks].map(([at, parts]) => Object.assign(dots.row(at), { parts: parts.map(part => dots.row(part)) })), tiles: [], drawn: new Set() }
  const tiles = new Map<number, Dot[]>()
  for (let heap = 0; heap < heaps.length; heap += 1) {
    if (!heaps.count(heap)) continue
    const found = heaps.size(heap) >= heapFrom ? [dots.whole(heap)] : dots.apart(heap, at => placing.rootOf(at))
    if (heap >= cells.count) stood.vague.push(found)
    else {
      const { tile, drawn } = cells.tileOf(heap)
      const known = tiles.get(tile)
      if (known) known.push(...found)
      else tiles.set(tile, found)
      if (drawn) for (const dot of found) stood.drawn.add(dot)
    }
  }
  return { ...stood, tiles: [...tiles.values()] }
}

/** Where each row is looked at by itself, those that are equally heavy come in the order of their ids, and so do the lists. */
function rankById({ columns: { names }, room }: MapGround, { vague, landmarks, tiles }: Stood): void {
  const all = [vague, landmarks, tiles].flat(2).flatMap(withParts)
  const ids = new Map(all.map(dot => [dot, room.text(dot.at, at => names.id(at))]))
  const idOf = (dot: Dot) => ids.get(dot) ?? ''
  all.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)).forEach((dot, rank) => {
    dot.rank = rank
  })
  for (const list of vague) list.sort(byRank)
  for (const dot of all) if (dot.parts.length) dot.parts = dot.parts.toSorted(byRank)
}
