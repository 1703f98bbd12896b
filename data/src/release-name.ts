/** What a release is called, and what `v` of an address says: the day on which the data were frozen; a second one of that day bears -2. */
export const isReleaseName = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}(-[2-9])?$/.test(text)

/** The day of a release, as an ISO date. */
export const dayOf = (name: string): string => name.slice(0, 10)
