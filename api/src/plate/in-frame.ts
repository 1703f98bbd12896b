import { inBbox, type Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { AssetStore } from '../store/asset-store.ts'
import type { Frame } from './frame.ts'
import { frameFor, type Extent } from './frame-for.ts'
import type { PlateQuestion } from './question.ts'
import { seenIn } from './scene-layer.ts'

/** How many assets pass and what holds them (WGS-84 degrees), the frame of the plate, and the places of those in it, ascending: those that pass, and the chosen one. */
export type InFrame = { matched: number; box: Bbox | null; frame: Frame; places: Uint32Array }

/** What a plate of a question and size shows; `own` are rows that came with the question. */
export async function inFrame(store: AssetStore, question: PlateQuestion, size: Extent, own: readonly Row[] = []): Promise<InFrame> {
  const { filter, selected } = question
  const { matched, box } = await store.extent(filter)
  const { frame } = frameFor(question, size, own, box)
  const seen = seenIn(frame)
  const places = (await store.places(filter, { box: seen })).toSorted()
  const [chosen = -1] = selected ? await store.placesOf([selected]) : []
  const [row] = chosen < 0 || places.includes(chosen) ? [] : await store.rowsAt(Uint32Array.of(chosen))
  return { matched, box, frame, places: row && inBbox(seen, row.position) ? Uint32Array.from([...places, chosen]).sort() : places }
}
