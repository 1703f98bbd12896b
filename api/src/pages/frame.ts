import { html, raw } from 'hono/html'
import { langTag, languages, type Language } from '@bay-atlas/data/language.ts'
import { look } from '../docs/look.ts'
import { docsWord } from '../docs/words.ts'
import type { Link } from '../http/format.ts'
import { languageName } from '../http/language.ts'

/** A run of markup as Hono makes it. */
export type Markup = ReturnType<typeof html>

export type Framed = {
  title: string
  lead?: string
  language: Language
  /** Scheme, host and port. */
  origin: string
  /** The address of this page in that language. */
  inLanguage: (language: Language) => string
  /** From the whole to the part: the way to this page. */
  way: readonly { href: string; title: string }[]
  /** The same thing in other formats. */
  alternates: readonly Link[]
  /** Keeps the release of the data in an address. */
  keep: (address: string) => string
  /** A table of many columns takes the whole width. */
  wide?: boolean
  body: Markup | readonly Markup[]
}

/** A page for people about what the API serves: text alone, no script, nothing from elsewhere. */
export async function frame({ title, lead, language, origin, inLanguage, way, alternates, keep, wide = false, body }: Framed): Promise<string> {
  const page = html`<!doctype html>
<html lang="${langTag[language]}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  ${alternates.map(({ href, type, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name ?? type}">`)}
  <style>${raw(look)}</style>
</head>
<body><main${wide ? raw(' class="wide"') : ''}>
  <nav><a href="${keep(`${origin}/?lang=${language}`)}">${docsWord.toMap[language]}</a><span>${languages.map(other => html`<a href="${keep(inLanguage(other))}" lang="${langTag[other]}" hreflang="${langTag[other]}"${other === language ? raw(' aria-current="page"') : ''}>${languageName[other]}</a>`)}</span></nav>
  <p class="way">${way.map(({ href, title: name }) => html`<a href="${keep(href)}">${name}</a> › `)}</p>
  <h1>${title}</h1>
  ${lead ? html`<p class="lead">${lead}</p>` : ''}
  ${alternates.length ? html`<p class="meta">${docsWord.alsoAs[language]} ${alternates.map(({ href, title: name }) => html`<a href="${href}">${name ?? ''}</a> `)}</p>` : ''}
  ${body}
</main></body></html>
`
  return String(await page)
}
