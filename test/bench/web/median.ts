/** The middle one of some numbers; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  const [lower, upper] = [ordered[(ordered.length - 1) >> 1], ordered[ordered.length >> 1]]
  return lower === undefined || upper === undefined ? Number.NaN : (lower + upper) / 2
}
