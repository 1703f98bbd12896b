import type { Context } from 'hono'
import type { Language } from '@bay-atlas/data/language.ts'
import { answerKey, type Atlas } from '../atlas.ts'
import { addressOf, alternates, formatParameter, htmlFormat, jsonFormat, readFormat, type Format, type Link } from '../http/format.ts'
import { languageParameter, readLanguage } from '../http/language.ts'
import type { Parameter } from '../http/parameter.ts'
import { Query } from '../http/query.ts'
import { releaseParameter } from '../http/release.ts'
import { textPolicy } from '../http/security.ts'

/** A document of the API, as data and as a page; `links` lead to itself and to its other forms. */
export type Document = {
  /** What it is as data; JSON unless told otherwise. */
  format?: Format
  /** It says the same whatever release of the data is looked at. */
  timeless?: boolean
  data: (language: Language, links: Link[]) => Promise<object> | object
  page: (language: Language, others: Link[]) => Promise<string>
}

const formatsOf = (format: Format = jsonFormat): readonly [Format, Format] => [format, htmlFormat]

/** What a document can be asked for that does not depend on the release of the data. */
export const timelessParameters: readonly Parameter[] = [formatParameter(formatsOf()), languageParameter]
/** What every other document can be asked for. */
export const documentParameters: readonly Parameter[] = [...timelessParameters, releaseParameter]

/** Answers with a document that stands at `address`, in the format and language asked for. */
export function sendDocument(c: Context, atlas: Atlas, address: string, { format: own, timeless = false, data, page }: Document): Promise<Response> {
  const formats = formatsOf(own)
  const query = new Query(c.req.url, timeless ? timelessParameters : documentParameters)
  const [format, language] = [readFormat(c, query, formats), readLanguage(c, query)]
  query.check()
  // Who asks for plain JSON is told that it is JSON, whatever else it is.
  const asked = c.req.header('Accept')?.split(/[,;]/).map(part => part.trim()) ?? []
  const type = format.types.find(one => asked.includes(one)) ?? format.types[0]
  const none = new URLSearchParams()
  const kept = (links: Link[]) => links.map(link => ({ ...link, href: atlas.keep(link.href) }))
  const others = kept(alternates(address, none, formats, format))
  const make = async () => {
    if (format.name === 'html') return { type: `${type}; charset=utf-8`, body: await page(language, others), headers: { 'Content-Security-Policy': textPolicy }, quality: 9 }
    return { type, body: JSON.stringify(await data(language, kept([{ href: addressOf(address, none), rel: 'self', type: format.types[0] }, ...others]))) }
  }
  return atlas.answers.send(c, answerKey(atlas, address, type, language), make, { Vary: 'Accept, Accept-Language', 'Content-Language': language })
}
