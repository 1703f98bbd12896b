import type { Context } from 'hono'
import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Parameter } from './parameter.ts'
import type { Query } from './query.ts'

/** A form in which an address answers; the first of its types is the one it is sent as, all of them may be asked for. */
export type Format = { name: string; types: readonly [string, ...string[]]; title: string; about: Text }

export const jsonFormat: Format = { name: 'json', types: ['application/json'], title: 'JSON', about: word('给程序', '給程式', 'for programs') }
export const htmlFormat: Format = { name: 'html', types: ['text/html'], title: 'HTML', about: word('给人读', '給人讀', 'for reading') }

/** `f` of an address with those formats. */
export function formatParameter(formats: readonly Format[]): Parameter {
  const names = formats.map(({ name }) => name)
  const told = names.join(', ')
  return { name: 'f', about: word(`格式：${told}；不写则看 Accept`, `格式：${told}；不寫則看 Accept`, `${told}; without it, Accept decides`), words: Object.fromEntries(formats.map(({ name, about }) => [name, about])), schema: { type: 'string', enum: names }, example: names.at(-1) }
}

/** The format that `f` names, else the one that Accept likes best, else the first. */
export function readFormat<F extends Format>(c: Context, query: Query, formats: readonly [F, ...F[]]): F {
  const name = query.word('f', formats.map(format => format.name))
  const named = formats.find(format => format.name === name)
  return named ?? accepted(c.req.header('Accept'), formats) ?? formats[0]
}

/** RFC 9110, 12.5.1, as far as it matters: by weight, then in the order of the header. */
function accepted<F extends Format>(header: string | undefined, formats: readonly F[]): F | undefined {
  const wanted = header?.toLowerCase().split(',').map(part => part.trim().split(/;\s*q=/)) ?? []
  const sorted = wanted.filter(([, weight = '1']) => Number(weight) > 0).toSorted(([, a = '1'], [, b = '1']) => Number(b) - Number(a))
  for (const [range = ''] of sorted) {
    const [type = ''] = range.split(';')
    const found = type === '*/*' ? formats[0] : formats.find(({ types }) => types.some(one => one.split(';')[0] === type || (type.endsWith('/*') && one.startsWith(type.slice(0, -1)))))
    if (found) return found
  }
  return undefined
}

export type Link = { href: string; rel: string; type: string; title?: string; hreflang?: string }

/** The same thing in the other formats. */
export function alternates(address: string, query: URLSearchParams, formats: readonly Format[], but: Format): Link[] {
  return formats.filter(({ name }) => name !== but.name).map(({ name, types, title }) => ({ href: addressOf(address, query, { f: name }), rel: 'alternate', type: types[0], title }))
}

/** An address with its query. */
export function addressOf(address: string, query: URLSearchParams, more: Record<string, string> = {}): string {
  const whole = new URLSearchParams(query)
  for (const [name, value] of Object.entries(more)) whole.set(name, value)
  return whole.size ? `${address}?${whole}` : address
}

/** The links as a Link header. */
export const linkHeader = (links: readonly Link[]) => links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`).join(', ')
