/** How an asset can differ between two versions of the data; one may in several ways. */
export const changeKinds = ['added', 'removed', 'moved', 'tiers', 'facts', 'other'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** How many assets differ, and in which way. */
export type ChangeCounts = Record<ChangeKind, number>

/** Nothing differs. */
export const isUnchanged = (counts: ChangeCounts): boolean => changeKinds.every(kind => counts[kind] === 0)
