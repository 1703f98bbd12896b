/** How much of a reader's own a drawing takes: rows, letters of a name, names beside the name, bytes of all. */
export const sentBounds = { rows: 5_000, letters: 200, aliases: 10, bytes: 4_000_000 } as const
