/** What kind of cooperation a link is. */
export const linkKinds = ['joint-laboratory', 'branch', 'joint-institute', 'technology', 'strategic', 'spin-off', 'platform', 'programme', 'investment', 'alliance', 'planning', 'presence'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Where a link stands in time. */
export const linkStatuses = ['stated', 'planned', 'announced', 'inferred', 'ended'] as const
export type LinkStatus = (typeof linkStatuses)[number]
