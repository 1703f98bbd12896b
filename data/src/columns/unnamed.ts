const mark = '~'

/** The id of a row whose name is still on its way; no asset is called so. */
export const unnamedId = (row: number): string => `${mark}${row}`

export const isUnnamed = (id: string): boolean => id.startsWith(mark)
