/**
 * The shape of what the API answers, as a number. A page reads only answers of its own number, so raise it
 * when a page that was built before would misread what is answered now.
 */
export const dataSchema = 2

/** The header in which every answer says of which data it is. */
export const dataHeader = 'Atlas-Data'

/** The header in which the service worker says since when it has kept an answer, as an ISO date. */
export const keptHeader = 'Atlas-Kept'

/** Schema and version as the header has them: `2/0123456789ab`. */
export const dataStamp = (version: string, schema = dataSchema): string => `${schema}/${version}`

/** Reads the header; null where there is none, as on files that are no data. */
export function readStamp(text: string | null): { schema: number; version: string } | null {
  const [, schema, version] = /^(\d+)\/([\w.-]+)$/.exec(text ?? '') ?? []
  return schema && version ? { schema: Number(schema), version } : null
}
