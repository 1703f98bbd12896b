/** The middle one of some numbers; of an even number the lower of the two in the middle. NaN of none. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN
