/** Rows of a chunk; the last one has fewer. */
export const chunkSize = 65_536
