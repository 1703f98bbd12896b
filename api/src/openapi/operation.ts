import type { Parameter } from '../http/parameter.ts'

type Schema = Record<string, unknown>
type Told = { id: string; summary: string; tag: 'Features' | 'Atlas'; parameters?: readonly Parameter[]; path?: { name: string; about: string; schema?: Schema }[]; answer: Answered | readonly Answered[]; problems?: Record<number, string>; cached?: boolean }
type Answered = { type: string; schema: Schema }

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** A GET operation with the answers that every address of the atlas can give. */
export function operation({ id, summary, tag, parameters = [], path = [], answer, problems = {}, cached = true }: Told) {
  const told = [...path.map(pathParameter), ...parameters.map(queryParameter)]
  return {
    get: {
      operationId: id,
      summary,
      tags: [tag],
      parameters: told,
      responses: {
        200: { description: 'The answer', headers: cached ? etag : undefined, content: Object.fromEntries([answer].flat().map(({ type, schema }) => [type, { schema }])) },
        ...(cached ? { 304: { description: 'Not changed since the ETag in If-None-Match' } } : {}),
        400: problem('A parameter is unknown, repeated or has a value that is not allowed'),
        ...(path.length ? { 404: problem('There is no such thing; the answer says what there is') } : {}),
        405: problem('Only GET, HEAD and OPTIONS are served'),
        ...Object.fromEntries(Object.entries(problems).map(([status, description]) => [status, problem(description)])),
      },
    },
  }
}

const etag = { ETag: { description: 'Strong; another one for each encoding', schema: { type: 'string' } } }

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('Problem') } } })

const pathParameter = ({ name, about, schema = { type: 'string' } }: { name: string; about: string; schema?: Schema }) => ({ name, in: 'path', required: true, description: about, schema })

function queryParameter({ name, about, schema, example, required = false }: Parameter) {
  // Words of a list are joined by commas: `kind=laboratory,facility`.
  const list = schema.type === 'array' ? { style: 'form', explode: false } : {}
  const shown = schema.type === 'string' && example ? { example } : {}
  return { name, in: 'query', required, description: about.en, schema, ...list, ...shown }
}
