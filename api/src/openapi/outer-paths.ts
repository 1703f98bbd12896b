import type { Parameter } from '../http/parameter.ts'
import { oembedParameters } from '../oembed.ts'
import { takesRows } from '../plate/drawn-files.ts'
import { plateFiles, type PlateFile } from '../plate/plate-kinds.ts'
import { plateParameters, storyParameters } from '../plate/plate-parameters.ts'
import { operation, ref } from './operation.ts'

const object = { type: 'object' }
const schemaOf = (type: string) => (type.includes('json') ? object : /^text|svg/.test(type) ? { type: 'string' } : { type: 'string', format: 'binary' })

const [plain, special] = [plateFiles.filter(({ more }) => !more), plateFiles.filter(({ more }) => more)]
const problems = { 413: 'It would be larger than the atlas draws; the answer states the limit', 429: 'Too much is being drawn; Retry-After says when to ask again' }

function map(files: readonly PlateFile[], id: string, more: readonly Parameter[] = []) {
  const path = files.length > 1 ? [{ name: 'format', about: 'the kind of file', schema: { type: 'string', enum: files.map(({ format }) => format) } }] : []
  const summary = files.length > 1 ? 'Any view as a file; every format shows the same assets' : `Any view as ${files[0]?.about.en}`
  return operation({ id, tag: 'Atlas', summary, path, parameters: [...plateParameters, ...storyParameters, ...more], answer: files.map(({ type }) => ({ type, schema: schemaOf(type) })), problems })
}

/** The same drawing with rows of the reader's own in the body. */
function mapWithRows(files: readonly PlateFile[], id: string, more: readonly Parameter[] = []) {
  const { get: { responses: { 200: answer, ...refusals }, parameters, tags } } = map(files, id, more)
  const { 304: _, ...rest } = refusals
  return { post: {
    operationId: `${id}-with-rows`, tags, parameters, summary: 'The same drawing with rows of your own in the body: drawn for this answer alone, kept nowhere, named in no log',
    requestBody: { required: true, content: { 'application/json': { schema: ref('OwnRows') } } },
    responses: { 200: { description: 'The answer, Cache-Control: no-store', content: answer.content }, ...rest },
  } }
}

const oembed = operation({
  id: 'oembed', tag: 'Atlas', summary: 'How an address of the atlas is embedded (oEmbed 1.0, JSON alone)',
  parameters: oembedParameters,
  answer: { type: 'application/json', schema: object },
  problems: { 404: 'The address is none of this atlas', 501: 'Only JSON is offered' },
})

/** What a tool or a page says; `panel` names it. */
const board = (format: string, type: string, summary: string) => operation({ id: `board-${format}`, tag: 'Atlas', summary, parameters: plateParameters.map(one => (one.name === 'panel' ? { ...one, required: true } : one)), answer: { type, schema: schemaOf(type) } })

/** What stands beside `/api`: each path says that its server is the atlas itself. */
export function outerPaths(origin: string) {
  const servers = [{ url: origin }]
  const own = special.map(file => [`/map.${file.format}`, { servers, ...map([file], `map-${file.format}`, file.more), ...mapWithRows([file], `map-${file.format}`, file.more) }] as const)
  const boards = { '/board.json': { servers, ...board('json', 'application/json', 'What a tool or page says: charts, tables, notes') }, '/board.csv': { servers, ...board('csv', 'text/csv', 'The tables of a tool or page') } }
  return { '/map.{format}': { servers, ...map(plain, 'map'), ...mapWithRows(plain.filter(({ format }) => takesRows(`/map.${format}`)), 'map') }, ...Object.fromEntries(own), ...boards, '/oembed': { servers, ...oembed } }
}
