import type { Extent, Question } from './feature.ts'
import { boxAround } from './geometry.ts'

/** How much a question finds, and the box around it. */
export async function extentOf({ extent, find }: Question): Promise<Extent> {
  if (extent) return extent()
  const { matched, features } = await find({ limit: Number.MAX_SAFE_INTEGER, offset: 0 })
  return { matched, box: boxAround(features.map(({ geometry }) => geometry)) }
}
