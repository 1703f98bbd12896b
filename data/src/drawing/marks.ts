import type { Row } from '../row.ts'
import { isLandmark, isVague, vagueKey } from './claims.ts'
import { dotOf, type Dot } from './dot.ts'
import { folds, isCarried, mostCarried } from './fold.ts'
import { groupNear } from './group.ts'
import { grouping, markOf, mostListed, type Mark, type Sketch } from './mark.ts'
import { sketchesOf } from './sketch.ts'
import { weightOf } from './weight.ts'

/** A mark and everything it stands for, first the asset that it is drawn by. */
export type Drawn = { mark: Mark; members: [Row, ...Row[]] }

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}

type Placed = { row: Row; dot: Dot }

/** Gives the parts that fold to the dots that carry them; those that stand for themselves come back. `rows` are all, also those that have no place. */
function foldParts(placed: Placed[], rows: Row[], zoom: number, selected: string | null): Placed[] {
  if (!folds(zoom)) return placed
  const byId = new Map(placed.map(one => [one.row.id, one]))
  const sizes = groupBy(rows, row => row.partOf ?? '')
  const parentOf = ({ row, dot }: Placed) => {
    const parent = row.partOf && row.id !== selected && (sizes.get(row.partOf)?.length ?? 0) <= mostCarried ? byId.get(row.partOf) : undefined
    return parent && isCarried(dot.point, parent.dot.point) ? parent : undefined
  }
  const rootOf = (one: Placed): Placed => {
    const parent = parentOf(one)
    return parent ? rootOf(parent) : one
  }
  return placed.filter(one => {
    const root = rootOf(one)
    if (root !== one) root.dot.parts = [...root.dot.parts, one.dot]
    return root === one
  })
}

function sketched(rows: Row[], zoom: number, wide: boolean, selected: string | null): Sketch[] {
  const placed = rows.map((row, at): Placed => ({ row, dot: dotOf(row, at, zoom) }))
  const isGone = ({ row }: Placed) => isVague(row, zoom) && row.id !== selected
  const alone = foldParts(placed.filter(one => !isGone(one)), rows, zoom, selected)
  const stands = ({ row }: Placed) => row.id === selected || isLandmark(row, zoom)
  const dots = (some: Placed[]) => some.map(({ dot }) => dot)
  return sketchesOf({
    vague: [...groupBy(placed.filter(isGone), ({ row }) => vagueKey(row)).values()].map(dots),
    landmarks: dots(alone.filter(stands)),
    groups: groupNear(dots(alone.filter(one => !stands(one))), wide ? grouping.wide : grouping.narrow),
    crowded: false,
  }, zoom, ({ at }) => rows[at]?.position ?? [0, 0], dot => [dot])
}

/** The heaviest first after the first, so many as are listed. */
export const listed = ([first, ...rest]: [Row, ...Row[]]): [Row, ...Row[]] => [first, ...rest.toSorted((a, b) => weightOf(a) - weightOf(b) || (a.id < b.id ? -1 : 1)).slice(0, mostListed - 1)]

/**
 * What the map draws of these rows at this zoom, each mark with all that it stands for. Every row is in exactly one mark, so the counts add up.
 * Deterministic: the same rows and zoom give the same marks.
 */
export function drawnOf(given: readonly Row[], zoom: number, wide: boolean, selected: string | null): Drawn[] {
  // The list is sorted by what the reader asked; the picture must not depend on it.
  const rows = given.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return sketched(rows, zoom, wide, selected).flatMap(sketch => {
    const [first, ...rest] = sketch.dots.flatMap(({ at }) => rows[at] ?? [])
    return first ? [{ mark: markOf(sketch, listed([first, ...rest])), members: [first, ...rest] }] : []
  })
}

/** The marks alone. */
export const marksFor = (rows: readonly Row[], zoom: number, wide: boolean, selected: string | null): Mark[] => drawnOf(rows, zoom, wide, selected).map(({ mark }) => mark)
