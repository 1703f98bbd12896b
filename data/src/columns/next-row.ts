import { exactZoom, nextInDirection, type Arrow, type Placed } from '../analysis/compass.ts'
import { positionAt, whatAt } from './columns.ts'
import type { MapGround } from './map-ground.ts'
import { shareX, shareY, worldAt } from './world.ts'

/** What is known at once of a place may be wrong by less than this, in pixels of the compass; what is closer is looked at exactly. */
const doubt = 4

const turns: Record<Arrow, number> = { up: 0, right: 1, down: 2, left: 3 }

/** How far ahead and how far aside each row lies from one of them, in pixels, when the arrow points ahead; nearly exact. */
function sightFrom({ columns: { lon, lat } }: MapGround, from: number, arrow: Arrow, turn: number): (at: number) => { ahead: number; aside: number } {
  const world = worldAt(exactZoom)
  const angle = (turn * Math.PI) / 180 + (turns[arrow] * Math.PI) / 2
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const [x0, y0] = [shareX(lon[from] ?? 0), shareY(lat[from] ?? 0)]
  return at => {
    const right = (shareX(lon[at] ?? 0) - x0) * world
    const down = (shareY(lat[at] ?? 0) - y0) * world
    return { ahead: right * sine - down * cosine, aside: Math.abs(right * cosine + down * sine) }
  }
}

/**
 * The next row in the direction of an arrow, of those that pass; the same as `nextInDirection` of the rows. A first look at all finds how
 * far it is at most, a second those that may be it, and the few that are left are compared exactly. -1 where there is none.
 */
export function nextRow(ground: MapGround, fails: Uint16Array, from: number, arrow: Arrow, turn = 0): number {
  const { columns } = ground
  const sight = sightFrom(ground, from, arrow, turn)
  let least = Infinity
  for (let at = 0; at < columns.length; at += 1) {
    if (fails[at] !== 0 || at === from) continue
    const { ahead, aside } = sight(at)
    if (ahead < least && ahead - aside > doubt) least = ahead
  }
  const near: (Placed & { at: number })[] = []
  const placed = (at: number) => ({ at, id: columns.names.id(at), position: positionAt(columns, at), tiers: whatAt(columns, at).tiers })
  for (let at = 0; at < columns.length; at += 1) {
    if (fails[at] !== 0 || at === from) continue
    const { ahead, aside } = sight(at)
    if (ahead <= least + doubt && ahead - aside >= -doubt) near.push(placed(at))
  }
  return nextInDirection(placed(from), near, arrow, turn)?.at ?? -1
}
