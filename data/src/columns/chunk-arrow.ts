import { batchType, Column, columnFromArray, dictionary, field, int32, Table, tableFromIPC, tableToIPC, uint16, uint32, uint8, utf8, type DataType, type Schema } from '@uwdata/flechette'
import * as z from 'zod/mini'
import { bases, cities, confidences, kinds, precisions, reliabilities, sectors, statuses, tiers } from '../vocabulary.ts'
import { chunkOf, type Chunk } from './chunk.ts'
import type { Codes, Tie, What, Where } from './columns.ts'
import { narrowed } from './narrowed.ts'

/** Where a chunk stands among all rows, in the metadata of its schema. */
export type Standing = { version: string; total: number; from: number }

// The doors; zod/mini, since this is read where the first rows are waited for.
const strings = z.array(z.string())
const WhatDoor: z.ZodMiniType<What> = z.object({
  kind: z.enum(kinds), tiers: z.array(z.enum(tiers)), sectors: z.array(z.enum(sectors)), status: z.enum(statuses), confidence: z.enum(confidences), reliability: z.nullable(z.enum(reliabilities)), outlined: z.boolean(),
})
const WhereDoor: z.ZodMiniType<Where> = z.object({
  cities: z.array(z.enum(cities)), district: z.nullable(z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() })),
  precision: z.enum(precisions), basis: z.enum(bases), uncertaintyM: z.number(),
})
const TieDoor: z.ZodMiniType<Tie> = z.object({ partOf: z.nullable(z.string()), within: strings, site: z.nullable(z.string()), hosts: strings, hostNames: z.string() })
export const whole = z.pipe(z.string(), z.transform(Number)).check(z.refine(number => Number.isSafeInteger(number) && number >= 0))
const StandingDoor = z.object({ version: z.string(), total: whole, from: whole })

/**
 * A chunk as an Arrow IPC stream of one batch: `lon` and `lat` in ten-millionths of a degree (WGS-84), `founded` as a year or 0,
 * `what`, `where` and `tie` as dictionaries of JSON texts with the narrowest codes: a dictionary of structs loses its fields in flechette 2.6. The metadata of the schema are its `Standing`.
 */
export function chunkToArrow(chunk: Chunk, standing: Standing): Uint8Array {
  const columns: [string, Column<unknown>][] = [
    ['lon', numbered(int32(), chunk.lon)],
    ['lat', numbered(int32(), chunk.lat)],
    ['founded', numbered(uint16(), chunk.founded)],
    ['what', coded(chunk.what, chunk.whats)],
    ['where', coded(chunk.where, chunk.wheres)],
    ['tie', coded(chunk.tie, chunk.ties)],
  ]
  const metadata = new Map(Object.entries(standing).map(([name, value]) => [name, String(value)]))
  const schema: Schema = { version: 4, endianness: 0, metadata, fields: columns.map(([name, { type }]) => field(name, type, false, null)) }
  const bytes = tableToIPC(new Table(schema, columns.map(([, column]) => column)), { format: 'stream' })
  if (!bytes) throw new Error('Arrow wrote no bytes')
  return bytes
}

// Batches of the numbers as they are; of no rows none. Flechette's own way asks each number, and a dictionary for the text of each row.
const batchOf = (type: DataType, values: Int32Array | Codes) => new (batchType(type))({ length: values.length, nullCount: 0, type, validity: new Uint8Array(0), values })
const numbered = (type: DataType, values: Int32Array | Uint16Array): Column<unknown> => new Column(values.length ? [batchOf(type, values)] : [], type)

function coded(codes: ArrayLike<number>, values: unknown[]): Column<unknown> {
  const narrow = narrowed(codes, values.length)
  const type = dictionary(utf8(), narrow instanceof Uint8Array ? uint8() : narrow instanceof Uint16Array ? uint16() : uint32())
  const texts = columnFromArray(values.map(value => JSON.stringify(value)), type.dictionary)
  return new Column(narrow.length ? [batchOf(type, narrow).setDictionary(texts)] : [], type)
}

/** Reads what `chunkToArrow` wrote; throws when a column is missing or holds a word that this page does not know. */
export function chunkFromArrow(bytes: Uint8Array): { chunk: Chunk; standing: Standing } {
  const table = tableFromIPC(bytes, {})
  const standing = StandingDoor.parse(Object.fromEntries(table.schema.metadata ?? []))
  if (!table.numRows) return { standing, chunk: chunkOf([]) }
  const [lon, lat, founded] = ['lon', 'lat', 'founded'].map(name => table.getChild(name).toArray())
  if (!(lon instanceof Int32Array && lat instanceof Int32Array && founded instanceof Uint16Array)) throw new Error('The columns lon, lat and founded are not numbers of the kind that was agreed.')
  const [what, where, tie] = [dictionaryOf(table, 'what'), dictionaryOf(table, 'where'), dictionaryOf(table, 'tie')]
  return {
    standing,
    chunk: {
      length: table.numRows, lon, lat, founded,
      what: what.codes, whats: what.values.map(value => WhatDoor.parse(value)), where: where.codes, wheres: where.values.map(value => WhereDoor.parse(value)), tie: tie.codes, ties: tie.values.map(value => TieDoor.parse(value)),
    },
  }
}

/** Codes and values of a dictionary column that stands in one batch. */
function dictionaryOf(table: Table, name: string): { codes: Codes; values: unknown[] } {
  const [batch] = table.getChild(name).data
  if (!(batch && 'dictionary' in batch && batch.dictionary instanceof Column && isCodes(batch.values))) throw new Error(`The column ${name} is no dictionary of the kind that was agreed.`)
  return { codes: batch.values, values: [...batch.dictionary].map(text => JSON.parse(String(text))) }
}

const isCodes = (values: unknown): values is Codes => values instanceof Uint8Array || values instanceof Uint16Array || values instanceof Uint32Array
