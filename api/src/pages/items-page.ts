import { html } from 'hono/html'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { columnWord, scriptOf } from '../features/column-words.ts'
import { columnSchemas } from '../features/columns-of.ts'
import type { Feature } from '../features/feature.ts'
import { inSystem, type ReferenceSystem } from '../features/reference-systems.ts'
import type { Listing } from '../formats/listing.ts'
import { wktOf } from '../formats/wkt.ts'
import { isLight } from '../tiles/tile-columns.ts'
import { frame } from './frame.ts'
import { sayValue } from './said-value.ts'
import { inLanguage, wayTo } from './way.ts'

const shown = word('共', '共', 'Found:')
const here = word('本页', '本頁', 'on this page:')
const relations = { prev: word('上一页', '上一頁', 'Previous page'), next: word('下一页', '下一頁', 'Next page') }
/** Of a long geometry the beginning is enough on a page; the other formats have it whole. */
const longestShape = 60

/** A list of features as a table, with the way to the next page. What is long stands on the page of the feature. */
export function itemsPage({ collection, features, matched, system, language, address, links, keep }: Listing): Promise<string> {
  const columns = Object.keys(columnSchemas(collection)).filter(name => (scriptOf(name) ?? language) === language && isLight(name))
  const self = links.find(({ rel }) => rel === 'self')?.href ?? address
  const pages = links.flatMap(({ rel, href }) => (rel === 'prev' || rel === 'next' ? [{ href: inLanguage(href)(language), word: relations[rel][language] }] : []))
  return frame({
    keep, title: collection.title[language], language, origin: new URL(address).origin, inLanguage: inLanguage(self), way: wayTo(address, language, collection), wide: true, alternates: links.filter(({ rel, type }) => rel === 'alternate' && type !== 'text/html'),
    body: html`<p class="meta">${shown[language]} ${matched} · ${here[language]} ${features.length} ${pages.map(({ href, word: said }) => html`· <a href="${href}">${said}</a> `)}</p>
  <div class="scroll"><table class="features">
    <thead><tr><th>${columnWord('id', language)}</th>${columns.map(name => html`<th><span title="${name}">${columnWord(name, language, true)}</span></th>`)}<th>${columnWord('geometry', language)}</th></tr></thead>
    <tbody>${features.map(feature => row(feature))}</tbody></table></div>`,
  })

  function row(feature: Feature) {
    return html`<tr><td><a href="${keep(`${address}/items/${feature.id}?lang=${language}`)}"><code>${feature.id}</code></a></td>${columns.map(name => html`<td>${sayValue(collection, name, feature.properties[name], language)}</td>`)}<td>${sayShape(feature, system, longestShape)}</td></tr>`
  }
}

/** The geometry in words, cut where it would fill the page. */
export function sayShape({ geometry }: Feature, system: ReferenceSystem, longest: number): string {
  const text = geometry ? wktOf(inSystem(geometry, system)) : ''
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** One feature: every column with its value. */
export function itemPage({ collection, feature, system, language, address, alternates, keep }: { collection: Listing['collection']; feature: Feature; system: ReferenceSystem; language: Language; address: string; alternates: Listing['links']; keep: Listing['keep'] }): Promise<string> {
  const columns = Object.keys(columnSchemas(collection))
  const name = feature.properties[`name_${language === 'en' ? 'en' : language.toLowerCase().replace('-', '_')}`]
  const origin = new URL(address).origin
  return frame({
    keep, title: String(name ?? feature.id), language, origin, inLanguage: inLanguage(`${address}/items/${feature.id}`), way: [...wayTo(address, language, collection), { href: `${address}/items?lang=${language}`, title: listWord[language] }], alternates,
    body: html`${collection.id === 'assets' ? html`<p><a href="${keep(`${origin}/?id=${feature.id}&lang=${language}`)}">${onMap[language]}</a></p>` : ''}
  <dl><dt>${columnWord('id', language)}</dt><dd><code>${feature.id}</code></dd>
  ${columns.map(column => html`<dt>${columnWord(column, language)}</dt><dd>${sayValue(collection, column, feature.properties[column], language) || '–'}</dd>`)}
  <dt>${columnWord('geometry', language)}</dt><dd class="shape">${sayShape(feature, system, 2000)}</dd></dl>`,
  })
}

const listWord = word('列表', '列表', 'List')
const onMap = word('在地图上看', '在地圖上看', 'See it on the map')
