/** What a column holds, as a filter sees it; a year is a number that temporal relations take as its days. */
export type ColumnType = 'text' | 'number' | 'year' | 'truth' | 'geometry'
export type Columns = Readonly<Record<string, ColumnType>>
