import type { Value } from '@bay-atlas/data/cql2/condition.ts'
import type { Values } from './values.ts'

const plainText = {
  casei: (text: string) => text.toLowerCase(),
  accenti: (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
}

/** What is written out is changed here, a column by the database in the same way. */
export function plainSql({ is, of }: Extract<Value, { is: 'casei' | 'accenti' }>, sqlOf: (value: Value) => string, values: Values): string {
  const literal = literalOf(of)
  if (literal !== null) return values.text(plainText[is](literal))
  const inner = sqlOf(of)
  if (is === 'casei') return `(lower(${inner} COLLATE "und-x-icu") COLLATE "C")`
  return `regexp_replace(normalize(${inner}, NFD), '[${marks()}]', '', 'g')`
}

/** A text that is written out, with what CASEI and ACCENTI make of it; null where a column is asked. */
function literalOf(value: Value): string | null {
  if (value.is === 'text') return value.value
  if (value.is !== 'casei' && value.is !== 'accenti') return null
  const inner = literalOf(value.of)
  return inner === null ? null : plainText[value.is](inner)
}

/** Every character of the class \p{M} as ranges, since the patterns of PostgreSQL do not know the class. */
let known: string | undefined
const marks = () => (known ??= rangesOf(/\p{M}/u))

function rangesOf(pattern: RegExp): string {
  const ranges: [number, number][] = []
  for (let code = 0x300; code < 0xf0000; code += 1) {
    if (!pattern.test(String.fromCodePoint(code))) continue
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(range => range.map(code => `\\U${code.toString(16).padStart(8, '0')}`).join('-')).join('')
}

/** The pattern of LIKE. A backslash at the very end stands for itself, which LIKE would refuse. */
export function patternSql(pattern: Value, sqlOf: (value: Value) => string, values: Values): string {
  const literal = literalOf(pattern)
  if (literal !== null) return values.text((/\\*$/.exec(literal)?.[0].length ?? 0) % 2 ? `${literal}\\` : literal)
  const sql = sqlOf(pattern)
  return `(CASE WHEN length(substring(${sql} FROM '\\\\*$')) % 2 = 1 THEN ${sql} || '\\' ELSE ${sql} END)`
}
