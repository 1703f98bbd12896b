import { ckmeans, equalIntervalBreaks, quantile } from 'simple-statistics'
import type { ShadeMethod } from '../scene/shade.ts'

/** Where one class ends and the next begins, ascending, without the ends. */
const between: Record<ShadeMethod, (sorted: number[], classes: number) => number[]> = {
  /** Linear interpolation between ranks (Hyndman and Fan, type 7). */
  quantile: (sorted, classes) => quantile(sorted, Array.from({ length: classes - 1 }, (_, at) => (at + 1) / classes)),
  equal: (sorted, classes) => equalIntervalBreaks(sorted, classes).slice(1, -1),
  /** Natural breaks: the least sum of squares within the classes (Ckmeans of Wang and Song 2011, the exact form of Jenks). */
  jenks: (sorted, classes) => ckmeans(sorted, classes).slice(1).flatMap(cluster => cluster[0] ?? []),
}

/**
 * The limits of the classes of some values: the smallest, where each further class begins, the largest. Class i holds what is
 * at least limit i and less than limit i+1; the last one holds the largest too. Fewer distinct values make fewer classes,
 * and no values none.
 */
export function classify(values: number[], method: ShadeMethod, classes: number): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) return []
  const most = Math.min(classes, new Set(sorted).size)
  const inner = most > 1 ? between[method](sorted, most).filter((limit, at, all) => limit > low && limit <= high && limit !== all[at - 1]) : []
  return [low, ...inner, high]
}

/** The class of a value, 0 for the lowest; what lies beyond the limits falls into the first or the last. */
export function classOf(value: number, breaks: number[]): number {
  const last = breaks.length - 2
  const above = breaks.slice(0, -1).filter(limit => value >= limit).length - 1
  return Math.max(0, Math.min(last, above))
}
