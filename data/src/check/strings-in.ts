import { languages } from '../language.ts'
import { Text } from '../text.ts'

/** A string or a text, with the path of keys that leads to it. */
export type Found<T> = { path: string; value: T }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function* walk(value: unknown, path: string): Generator<Found<unknown>> {
  yield { path, value }
  if (!isObject(value)) return
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, key === 'properties' ? path : path ? `${path}.${key}` : key)
}

/** Every string in a record, the keys of objects left out. `properties` is left out of the paths. */
export function stringsIn(record: unknown): Found<string>[] {
  return [...walk(record, '')].flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []))
}

/** Every text in three scripts in a record. */
export function textsIn(record: unknown): Found<Text>[] {
  return [...walk(record, '')].flatMap(({ path, value }) => {
    if (!isObject(value) || !languages.every(language => typeof value[language] === 'string')) return []
    const read = Text.safeParse(value)
    return read.success ? [{ path, value: read.data }] : []
  })
}
