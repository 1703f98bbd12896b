import { z } from 'zod'
import { parseFilter, filterParameters, type Filter } from '@bay-atlas/data/filter.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { parseView, type View } from '@bay-atlas/data/view.ts'

const Id = z.union([z.string().max(64), z.number()]).optional()
const envelope = { atlas: z.literal(1), id: Id }
const ViewShape = z.strictObject({ zoom: z.number().min(0).max(22), latitude: z.number().min(-85).max(85), longitude: z.number().min(-180).max(180), bearing: z.number().min(-360).max(360).default(0), pitch: z.number().min(0).max(60).default(0) })
const ViewText = z.string().max(120).transform((text, context): View => {
  const view = parseView(text)
  if (view) return view
  context.addIssue({ code: 'custom', message: 'a view is zoom/latitude/longitude, for example 9/22.6/113.8' })
  return z.NEVER
})
const filterWord = z.enum(filterParameters)
const Filters = z.partialRecord(filterWord, z.union([z.string().max(2000), z.array(z.string().max(200)).max(100)])).transform((words, context): Filter => {
  const query = new URLSearchParams(Object.entries(words).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value ?? '']))
  const { filter, faults } = parseFilter(query)
  for (const { parameter, value, allowed } of faults) context.addIssue({ code: 'custom', message: `${parameter} is "${value}"; it may be ${allowed}` })
  return faults.length ? z.NEVER : filter
})

/** All that a parent window may ask. Nothing here holds an address to load or markup to show. */
const Request = z.discriminatedUnion('type', [
  z.strictObject({ ...envelope, type: z.literal('setView'), view: z.union([ViewText, ViewShape]) }),
  z.strictObject({ ...envelope, type: z.literal('setFilters'), filters: Filters }),
  z.strictObject({ ...envelope, type: z.literal('select'), asset: z.string().max(200).regex(/^[a-z0-9-]+$/, 'asset is the id of an asset, or null').nullable() }),
  z.strictObject({ ...envelope, type: z.literal('setLang'), lang: z.enum(languages) }),
  z.strictObject({ ...envelope, type: z.literal('goStep'), step: z.number().int().min(1).max(1000) }),
  z.strictObject({ ...envelope, type: z.literal('sleep') }),
  z.strictObject({ ...envelope, type: z.literal('wake') }),
  z.strictObject({ ...envelope, type: z.literal('snapshot') }),
])
export type Request = z.infer<typeof Request>

const Addressed = z.looseObject({ atlas: z.unknown().optional(), id: z.unknown().optional() })

/** What came in: a request, a sentence about what is wrong with it, or null when it is not for the atlas at all. */
export function readRequest(data: unknown): { request: Request } | { fault: string; id?: string | number } | null {
  const addressed = Addressed.safeParse(data)
  if (!addressed.success || addressed.data.atlas === undefined) return null
  const parsed = Request.safeParse(data)
  if (parsed.success) return { request: parsed.data }
  const id = Id.safeParse(addressed.data.id)
  const issues = parsed.error.issues.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message))
  return { fault: `The atlas did not understand the message: ${issues.join('; ')}. See /embed.js for what it understands.`, id: id.success ? id.data : undefined }
}
