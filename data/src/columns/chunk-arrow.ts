import { Column, columnFromArray, dictionary, field, int32, Table, tableFromIPC, tableToIPC, uint16, utf8, type DataType, type Schema } from '@uwdata/flechette'
import * as z from 'zod/mini'
import { bases, cities, confidences, kinds, precisions, reliabilities, sectors, statuses, tiers } from '../vocabulary.ts'
import type { Chunk } from './chunk.ts'
import type { Tie, Trait } from './columns.ts'

/** Where a chunk stands among all rows, in the metadata of its schema. */
export type Standing = { version: string; total: number; from: number }

// The doors; zod/mini, since this is read where the first rows are waited for.
const strings = z.array(z.string())
const TraitDoor: z.ZodMiniType<Trait> = z.object({
  kind: z.enum(kinds), tiers: z.array(z.enum(tiers)), sectors: z.array(z.enum(sectors)), cities: z.array(z.enum(cities)),
  district: z.nullable(z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() })),
  status: z.enum(statuses), confidence: z.enum(confidences), precision: z.enum(precisions), basis: z.enum(bases), uncertaintyM: z.number(), reliability: z.nullable(z.enum(reliabilities)), outlined: z.boolean(),
})
const TieDoor: z.ZodMiniType<Tie> = z.object({ partOf: z.nullable(z.string()), within: strings, site: z.nullable(z.string()), hosts: strings, hostNames: z.string() })
const whole = z.pipe(z.string(), z.transform(Number)).check(z.refine(number => Number.isSafeInteger(number) && number >= 0))
const StandingDoor = z.object({ version: z.string(), total: whole, from: whole })

/**
 * A chunk as an Arrow IPC stream of one batch: `lon` and `lat` in ten-millionths of a degree (WGS-84), `founded` as a year or 0,
 * `trait` and `tie` as dictionaries of JSON texts: a dictionary of structs loses its fields in flechette 2.6. The metadata of the schema are its `Standing`.
 */
export function chunkToArrow(chunk: Chunk, standing: Standing): Uint8Array {
  const columns: [string, DataType, Column<unknown>][] = [
    ['lon', int32(), columnFromArray(chunk.lon, int32())],
    ['lat', int32(), columnFromArray(chunk.lat, int32())],
    ['founded', uint16(), columnFromArray(chunk.founded, uint16())],
    coded('trait', chunk.trait, chunk.traits),
    coded('tie', chunk.tie, chunk.ties),
  ]
  const metadata = new Map(Object.entries(standing).map(([name, value]) => [name, String(value)]))
  const schema: Schema = { version: 4, endianness: 0, metadata, fields: columns.map(([name, type]) => field(name, type, false, null)) }
  const bytes = tableToIPC(new Table(schema, columns.map(([, , column]) => column)), { format: 'stream' })
  if (!bytes) throw new Error('Arrow wrote no bytes')
  return bytes
}

function coded(name: string, codes: ArrayLike<number>, values: unknown[]): [string, DataType, Column<unknown>] {
  const [type, texts] = [dictionary(utf8(), int32()), values.map(value => JSON.stringify(value))]
  return [name, type, columnFromArray(Array.from(codes, code => texts[code]), type)]
}

/** Reads what `chunkToArrow` wrote; throws when a column is missing or holds a word that this page does not know. */
export function chunkFromArrow(bytes: Uint8Array): { chunk: Chunk; standing: Standing } {
  const table = tableFromIPC(bytes, {})
  const standing = StandingDoor.parse(Object.fromEntries(table.schema.metadata ?? []))
  const [lon, lat, founded] = ['lon', 'lat', 'founded'].map(name => table.getChild(name).toArray())
  if (!(lon instanceof Int32Array && lat instanceof Int32Array && founded instanceof Uint16Array)) throw new Error('The columns lon, lat and founded are not numbers of the kind that was agreed.')
  const [trait, tie] = [dictionaryOf(table, 'trait'), dictionaryOf(table, 'tie')]
  return { standing, chunk: { length: table.numRows, lon, lat, founded, trait: trait.codes, traits: trait.values.map(value => TraitDoor.parse(value)), tie: tie.codes, ties: tie.values.map(value => TieDoor.parse(value)) } }
}

/** Codes and values of a dictionary column that stands in one batch. */
function dictionaryOf(table: Table, name: string): { codes: Int32Array; values: unknown[] } {
  const [batch] = table.getChild(name).data
  if (!batch) return { codes: new Int32Array(0), values: [] }
  if (!('dictionary' in batch && batch.dictionary instanceof Column && batch.values instanceof Int32Array)) throw new Error(`The column ${name} is no dictionary of the kind that was agreed.`)
  return { codes: batch.values, values: [...batch.dictionary].map(text => JSON.parse(String(text))) }
}
