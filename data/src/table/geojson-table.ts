import { z } from 'zod'
import type { RowFault, Table } from './table.ts'

const Features = z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
const Cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))])
const Feature = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  geometry: z.looseObject({ type: z.string(), coordinates: z.unknown() }).nullable(),
  properties: z.record(z.string(), z.unknown()).nullable(),
})
const Point = z.array(z.number()).min(2)

/** Heads under which the position of a feature stands. */
const [longitude, latitude] = ['longitude', 'latitude']

/** Reads a feature collection: each property a column, the point of each feature its position. Throws an Error where it is none. */
export function readFeatures(text: string): Pick<Table, 'heads' | 'rows' | 'faults'> {
  const { features } = Features.parse(JSON.parse(text))
  const read = features.map(feature => Feature.safeParse(feature))
  const names = [...new Set(read.flatMap(({ data }) => Object.keys(data?.properties ?? {})))].filter(name => name !== longitude && name !== latitude)
  const faults: RowFault[] = []
  const rows = read.flatMap(({ data }, at) => {
    const line = at + 1
    if (!data) {
      faults.push({ line, field: '', code: 'no-feature', values: [] })
      return []
    }
    const point = data.geometry?.type === 'Point' ? Point.safeParse(data.geometry.coordinates) : null
    if (data.geometry && !point?.success) faults.push({ line, field: 'position', code: 'no-point', values: [data.geometry.type] })
    const [lon = '', lat = ''] = point?.data ?? []
    return [{ line, cells: [String(data.id ?? ''), String(lon), String(lat), ...names.map(name => said(data.properties?.[name]))] }]
  })
  return { heads: ['id', longitude, latitude, ...names], rows, faults }
}

/** A value as the text of a cell; what is nested is kept as it is written. */
function said(value: unknown): string {
  const { data } = Cell.safeParse(value ?? null)
  if (data === undefined) return JSON.stringify(value)
  return Array.isArray(data) ? data.join(';') : String(data ?? '').trim()
}
