import { folds, isCarried } from '../drawing/fold.ts'
import type { Point } from '../drawing/mercator.ts'
import { claimsAt, type MapGround } from './map-ground.ts'
import type { Standing } from './map-standing.ts'
import { shareX, shareY, worldAt } from './world.ts'

/** No asset is part of a part of a part of a part; it also ends a circle of parts. */
const deepest = 4

/** Where each row stands at one zoom, and what carries it. */
export class MapPlacing {
  readonly #ground: MapGround
  readonly #standing: Standing
  /** The row that the reader chose: it stands alone, whether it passes or not; -1 for none. */
  readonly selected: number
  /** Pixels of the world at the zoom. */
  readonly world: number
  /** By look: the latitude from which it is no point, and whether it is a landmark, as `claimsAt` says. */
  readonly vague: Int32Array
  readonly landmark: Uint8Array
  /** By tie: the row that carries those with this tie here; null where none is carried. */
  readonly carrier: Int32Array | null

  constructor(ground: MapGround, standing: Standing, zoom: number, selected: number) {
    this.#ground = ground
    this.#standing = standing
    this.selected = selected
    this.world = worldAt(zoom)
    const { vague, landmark } = claimsAt(ground, zoom)
    this.vague = vague
    this.landmark = landmark
    this.carrier = folds(zoom) ? standing.carrier.map(row => (row >= 0 && !this.isVague(row) ? row : -1)) : null
  }

  passes(at: number): boolean {
    return this.#standing.fails[at] === 0 || at === this.selected
  }

  /** Is no point at this zoom? */
  isVague(at: number): boolean {
    const { columns: { lat }, look } = this.#ground
    return Math.abs(lat[at] ?? 0) > (this.vague[look[at] ?? 0] ?? 0) && at !== this.selected
  }

  #point(at: number): Point {
    const { columns: { lon, lat } } = this.#ground
    return [shareX(lon[at] ?? 0) * this.world, shareY(lat[at] ?? 0) * this.world]
  }

  /** The row that carries this one at last, itself where none does. */
  rootOf(at: number): number {
    if (!this.carrier) return at
    let root = at
    for (let depth = 0; depth < deepest; depth += 1) {
      const parent = root === this.selected ? -1 : (this.carrier[this.#ground.columns.tie[root] ?? 0] ?? -1)
      if (parent < 0 || parent === root || !isCarried(this.#point(root), this.#point(parent))) return root
      root = parent
    }
    return root
  }
}
