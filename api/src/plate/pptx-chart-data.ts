import { noNumber } from '@bay-atlas/data/drawing/chart-shape.ts'
import { escaped } from './pptx-xml.ts'
import type { ChartPiece } from './primitive.ts'

/** The names of the categories; where no series has a number, that is said beside the name. */
export function categoriesOf({ chart: { categories, series }, language }: ChartPiece): string[] {
  return categories.map((name, at) => (series.every(({ values }) => (values[at] ?? null) === null) ? `${name} (${noNumber[language]})` : name))
}

/** The column of a sheet, from 0: A, B, … Z, AA. */
export const columnName = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26))

/** Numbers as the picture of the chart writes them: whole ones in groups of three, smaller ones with their decimals. */
export const formatOf = (values: (number | null)[]) => (values.every(value => value === null || Number.isInteger(value)) ? '#,##0' : escaped('[>=100]#,##0;[>=10]#,##0.0;General'))
