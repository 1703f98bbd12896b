import type { Text } from '@bay-atlas/data/text.ts'

/** One parameter of an address, as the code reads it, the OpenAPI document states it and the readable page explains it. */
export type Parameter = {
  name: string
  about: Text
  /** JSON Schema in the dialect of OpenAPI 3.0. */
  schema: Record<string, unknown>
  /** The closed list it takes its words from, in three languages. */
  words?: Record<string, Text>
  example?: string
  /** The address cannot answer without it. */
  required?: boolean
}

/** A parameter that takes one or more words of a closed list, joined by commas. */
export function wordsParameter(name: string, about: Text, words: Record<string, Text>): Parameter {
  const known = Object.keys(words)
  return { name, about, words, schema: { type: 'array', items: { type: 'string', enum: known } }, example: known[0] }
}
