import { z } from 'zod'
import type { Columns, ColumnType } from '@bay-atlas/data/cql2/columns.ts'
import type { Collection } from './feature.ts'

/** A column of a collection as JSON Schema says it, in the dialect of OpenAPI 3.0. */
export type ColumnSchema = { type: 'string' | 'number' | 'integer' | 'boolean'; enum?: string[] }

const Told = z.object({ type: z.enum(['string', 'number', 'integer', 'boolean']), enum: z.array(z.string().nullable()).optional() })
const Shape = z.object({ properties: z.object({ properties: z.object({ properties: z.record(z.string(), z.unknown()) }) }) })

/** These count years; filters may ask them with temporal relations. */
const years: readonly string[] = ['founded', 'year']

const known = new WeakMap<z.ZodType, Record<string, ColumnSchema>>()

/** The plain columns of a collection in their order, each with its schema; made from the schema of its features. */
export function columnSchemas({ schema }: Pick<Collection, 'schema'>): Record<string, ColumnSchema> {
  const found = known.get(schema) ?? readColumns(schema)
  known.set(schema, found)
  return found
}

function readColumns(schema: z.ZodType): Record<string, ColumnSchema> {
  const { properties } = Shape.parse(z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' }))
  return Object.fromEntries(Object.entries(properties.properties.properties).map(([name, told]) => {
    const { type, enum: words } = Told.parse(told)
    return [name, { type, ...(words ? { enum: words.filter(word => word !== null) } : {}) }]
  }))
}

/** What a filter may ask a collection for: its id, its geometry and every column. */
export function columnsOf(collection: Pick<Collection, 'schema'>): Columns {
  const plain = Object.entries(columnSchemas(collection)).map(([name, { type }]) => [name, columnType(name, type)] as const)
  return { id: 'text', geometry: 'geometry', ...Object.fromEntries(plain) }
}

function columnType(name: string, type: ColumnSchema['type']): ColumnType {
  if (type === 'boolean') return 'truth'
  if (type === 'string') return 'text'
  return years.includes(name) ? 'year' : 'number'
}
