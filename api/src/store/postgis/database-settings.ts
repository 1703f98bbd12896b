import { z } from 'zod'

const address = z.string().refine(text => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text))
const count = (least: number, most: number, usual: number) => z.string().default('').transform(text => (text ? Number(text) : usual)).pipe(z.number().int().min(least).max(most))

const Environment = z.object({
  DATABASE_URL: address,
  DATABASE_READ_URLS: z.string().default('').transform(text => text.split(',').map(one => one.trim()).filter(Boolean)).pipe(z.array(address)),
  DATABASE_POOL: count(1, 200, 10),
  DATABASE_STATEMENT_MS: count(50, 600_000, 5_000),
  DATABASE_WAIT_MS: count(50, 60_000, 2_000),
  DATABASE_HOLD: count(0, 100_000_000, 2_000_000),
})

/** What each has to be; what was given is not repeated, since an address may hold a password. */
const sentences: Record<keyof z.input<typeof Environment>, string> = {
  DATABASE_URL: 'DATABASE_URL is no address of a PostgreSQL database; give one such as DATABASE_URL=postgresql://atlas@localhost:5432/atlas.',
  DATABASE_READ_URLS: 'DATABASE_READ_URLS has something that is no address of a PostgreSQL database; give addresses joined by commas, as in DATABASE_URL.',
  DATABASE_POOL: 'DATABASE_POOL is how many connections a process keeps to each database; give a whole number from 1 to 200.',
  DATABASE_STATEMENT_MS: 'DATABASE_STATEMENT_MS is how long one question may take the database; give milliseconds from 50 to 600000.',
  DATABASE_WAIT_MS: 'DATABASE_WAIT_MS is how long a request waits for a connection; give milliseconds from 50 to 60000.',
  DATABASE_HOLD: 'DATABASE_HOLD is up to how many assets a process holds them as columns in its memory; give a whole number from 0 (never) to 100000000.',
}

/** Where the database is, how patient we are with it (times are milliseconds), and up to how many assets are held in memory. */
export type DatabaseSettings = { url: string; readUrls: string[]; pool: number; statementMs: number; waitMs: number; hold: number }

/** Reads DATABASE_URL and its sisters; undefined without DATABASE_URL. Throws an Error that says what is wrong with one. */
export function readDatabaseSettings(environment: Partial<Record<string, string>>): DatabaseSettings | undefined {
  if (!environment.DATABASE_URL) return undefined
  const read = Environment.safeParse(environment)
  if (!read.success) throw new Error(read.error.issues.map(({ path: [name] }) => sentenceOf(String(name))).join('\n'))
  const { DATABASE_URL: url, DATABASE_READ_URLS: readUrls, DATABASE_POOL: pool, DATABASE_STATEMENT_MS: statementMs, DATABASE_WAIT_MS: waitMs, DATABASE_HOLD: hold } = read.data
  return { url, readUrls, pool, statementMs, waitMs, hold }
}

const sentenceOf = (name: string) => Object.entries(sentences).find(([known]) => known === name)?.[1] ?? `${name} is not understood.`
