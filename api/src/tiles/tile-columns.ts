import { columnSchemas } from '../features/columns-of.ts'
import type { Collection } from '../features/feature.ts'

const heavy: readonly string[] = ['aliases', 'pinyin', 'hosts', 'host_names', 'parties', 'sources']

/** Is the column short enough to be carried in every tile? */
export const isLight = (name: string) => !heavy.includes(name) && !/^(note|achieved|party_names)_/.test(name)

const typeName = { string: 'String', number: 'Number', integer: 'Number', boolean: 'Boolean' } as const

/** The fields of a layer of tiles, as TileJSON names them. */
export function tileFields(collection: Collection): Record<string, string> {
  const light = Object.entries(columnSchemas(collection)).filter(([name]) => isLight(name))
  return { id: 'String', ...Object.fromEntries(light.map(([name, { type }]) => [name, typeName[type]])) }
}
