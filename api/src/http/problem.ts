import { z } from 'zod'
import type { Fault } from '@bay-atlas/data/filter.ts'

/** What can go wrong, with the title that each problem always bears. */
export const problemTitle = {
  'unknown-parameter': 'This address does not know that parameter',
  'repeated-parameter': 'A parameter may be given once',
  'bad-value': 'A parameter has a value that is not allowed',
  'not-found': 'There is nothing at this address',
  'method-not-allowed': 'This address can only be read',
  'too-long': 'The address is too long',
  'too-large': 'This is more than the atlas draws',
  'too-busy': 'There is too much to draw at the moment',
  'too-slow': 'This took longer than the atlas waits',
  'given-up': 'The reader has gone',
  'page-not-built': 'The page has not been built yet',
  'not-offered': 'This form is not offered',
  unavailable: 'The data cannot be reached at the moment',
  internal: 'The atlas could not answer',
} as const
export type ProblemKind = keyof typeof problemTitle

const statusOf = { 'unknown-parameter': 400, 'repeated-parameter': 400, 'bad-value': 400, 'not-found': 404, 'method-not-allowed': 405, 'too-long': 414, 'too-large': 413, 'too-busy': 429, 'too-slow': 503, 'given-up': 499, 'page-not-built': 503, 'not-offered': 501, unavailable: 503, internal: 500 } as const

/** RFC 9457, with four members of our own. */
export const ProblemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  parameter: z.string().optional(),
  allowed: z.string().optional(),
  faults: z.array(z.object({ parameter: z.string(), value: z.string(), allowed: z.string() })).optional(),
  /** Seconds to wait before asking again. */
  retryAfter: z.number().int().optional(),
})

type Members = { parameter?: string; allowed?: string; faults?: Fault[]; retryAfter?: number }

/** A request that cannot be served as asked. Thrown anywhere below a route, answered by `app.onError`. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly members: Members

  constructor(kind: ProblemKind, detail: string, members: Members = {}) {
    super(detail)
    this.kind = kind
    this.members = members
  }

  /** The HTTP status of the kind. */
  get status() {
    return statusOf[this.kind]
  }
}

/** The problem of words that a parameter does not allow; the first fault also stands at the top. */
export function badValues(faults: Fault[]): Problem {
  const [first] = faults
  const detail = faults.map(({ parameter, value, allowed }) => `"${value}" is not a value of "${parameter}"; allowed: ${allowed}.`).join(' ')
  return new Problem('bad-value', detail, { parameter: first?.parameter, allowed: first?.allowed, faults })
}

/** RFC 9457: the problem as JSON; `type` opens the paragraph of the readable page that explains it. */
export function problemResponse(problem: Problem, origin: string): Response {
  const { kind, status, message, members } = problem
  const body: z.infer<typeof ProblemBody> = { type: `${origin}/api/docs#${kind}`, title: problemTitle[kind], status, detail: message, ...members }
  const allow: Record<string, string> = status === 405 ? { Allow: members.allowed ?? 'GET, HEAD, OPTIONS' } : {}
  const wait: Record<string, string> = members.retryAfter === undefined ? {} : { 'Retry-After': String(members.retryAfter) }
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...allow, ...wait } })
}
