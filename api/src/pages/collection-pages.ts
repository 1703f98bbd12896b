import { html } from 'hono/html'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { docsWord } from '../docs/words.ts'
import { columnWord } from '../features/column-words.ts'
import type { Collection } from '../features/feature.ts'
import type { Link } from '../http/format.ts'
import { frame } from './frame.ts'
import { inLanguage, wayTo } from './way.ts'

type Counted = { collection: Collection; count: number }
type Asked = { address: string; language: Language; alternates: readonly Link[]; keep: (address: string) => string }

/** All collections, with how much each holds. */
export const collectionsPage = (counted: readonly Counted[], { address, language, alternates, keep }: Asked): Promise<string> =>
  frame({
    keep, title: docsWord.collections[language], language, origin: new URL(address).origin, inLanguage: inLanguage(address), way: wayTo(address, language), alternates,
    body: html`<div class="scroll"><table><tbody>${counted.map(({ collection: { id, title, about }, count }) => html`<tr>
    <td><a href="${keep(`${address}/${id}?lang=${language}`)}">${title[language]}</a></td><td>${about[language]}</td><td class="number">${count}</td></tr>`)}</tbody></table></div>`,
  })

const downloads = word('取得全部', '取得全部', 'Take it whole')
const inSystems = word('坐标系', '座標系', 'Reference systems')
const filterHead = word('筛选', '篩選', 'Filtering')

/** One collection: what it holds, how to take it and what may be asked of it. */
export function collectionPage({ collection, count }: Counted, { address, language, alternates, keep, links, systems }: Asked & { links: readonly Link[]; systems: readonly string[] }): Promise<string> {
  const items = links.filter(({ rel, type }) => rel === 'items' && type !== 'text/html').map(({ href, title }) => ({ href: `${href}${href.includes('?') ? '&' : '?'}limit=all`, title }))
  return frame({
    keep, title: collection.title[language], lead: collection.about[language], language, origin: new URL(address).origin, inLanguage: inLanguage(address), way: wayTo(address, language, collection).slice(0, -1), alternates,
    body: html`<p><a href="${keep(`${address}/items?f=html&lang=${language}`)}">${docsWord.count[language]} ${count}</a></p>
  <h2>${downloads[language]}</h2>
  <ul class="plain">${items.map(({ href, title }) => html`<li><a href="${href}">${title ?? ''}</a> <code>${href.slice(new URL(href).origin.length)}</code></li>`)}</ul>
  <h2>${filterHead[language]}</h2>
  <p class="meta">${collection.parameters.map(({ name }) => html`<code>${name}</code> `)}<code>filter</code></p>
  <p><a href="${keep(`${address}/queryables?lang=${language}`)}">${queryablesWord[language]}</a></p>
  <h2>${inSystems[language]}</h2>
  <ul class="plain">${systems.map(uri => html`<li><code>${uri}</code></li>`)}</ul>`,
  })
}

export const queryablesWord = word('filter 可用的属性', 'filter 可用的屬性', 'What a filter may ask for')
const typeWord: Record<string, ReturnType<typeof word>> = { string: word('文本', '文字', 'text'), integer: word('整数', '整數', 'whole number'), number: word('数', '數', 'number'), boolean: word('是或否', '是或否', 'true or false') }

export type Queryable = { title: string; type?: string; enum?: readonly string[]; description?: string }

/** What a filter may ask for, as a table. */
export const queryablesPage = (collection: Collection, properties: Readonly<Record<string, Queryable>>, { address, language, alternates, keep, title = queryablesWord[language] }: Asked & { title?: string }): Promise<string> =>
  frame({
    keep, title, lead: collection.title[language], language, origin: new URL(address).origin, inLanguage: inLanguage(address), way: wayTo(address, language, collection), alternates,
    body: html`<div class="scroll"><table><tbody>${Object.entries(properties).map(([name, { type = '', enum: words = [], description }]) => html`<tr>
    <td><code>${name}</code></td><td>${columnWord(name, language)}${description ? html`<br>${description}` : ''}</td><td>${typeWord[type]?.[language] ?? ''}</td><td class="many">${words.map(one => html`<code>${one}</code> `)}</td></tr>`)}</tbody></table></div>`,
  })

const conformanceLead = word('这里符合的标准部分', '這裏符合的標準部分', 'The parts of the standards that hold here')

/** The conformance classes. */
export const conformancePage = (classes: readonly string[], { address, language, alternates, keep }: Asked): Promise<string> =>
  frame({
    keep, title: conformanceLead[language], language, origin: new URL(address).origin, inLanguage: inLanguage(address), way: wayTo(address, language), alternates,
    body: html`<ul>${classes.map(one => html`<li><code>${one}</code></li>`)}</ul>`,
  })
