import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Card } from '@bay-atlas/data/card.ts'
import { everything, type Filter } from '@bay-atlas/data/filter.ts'
import { isPlain, parseScene } from '@bay-atlas/data/scene/scene.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import { dayOf } from '@bay-atlas/data/release-name.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { Problem } from '../http/problem.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { mostSingle } from '../store/crowd.ts'

/** What the file holds, and the query it opens with; `address` is the live page it was made from, told as text and cited by its cards. */
export type HtmlQuestion = { filter: Filter; search: string; address?: string; release?: string | null }

const hole = '<script type="text/plain" id="atlas-data"></script>'
const packed = promisify(gzip)
/** So many cards are asked for at once. */
const atOnce = 20

/** The page as one file that needs no network: engine, built-in map, the assets that pass, their cards. `page` is the folder of the built page. */
export async function htmlOf(store: AssetStore, page: URL, { filter, search, address, release }: HtmlQuestion): Promise<string> {
  const template = readTemplate(new URL('single.html', page))
  const query = new URLSearchParams(search)
  // The steps of a story choose for themselves among all assets, and a scene counts against all of them.
  const wide = query.has('story') || !isPlain(parseScene(query))
  const answers = await answersOf(store, wide ? everything : filter)
  const start = search && !search.startsWith('?') ? `?${search}` : search
  const data = await packed(JSON.stringify({ answers, search: start, address }), { level: 9 })
  const note = noteOf(languageOf(query), store.version, release ? dayOf(release) : await datedOf(store), address)
  return template
    .replace(hole, () => hole.replace('><', () => `>${data.toString('base64')}<`))
    .replace('<!--note-->', () => escaped(note))
}

function readTemplate(file: URL): string {
  if (!existsSync(file)) throw new Problem('page-not-built', 'The page in one file has not been built: run "npm start" in the folder of the atlas.')
  return readFileSync(file, 'utf8')
}

/** What the page would ask the API, by path. */
async function answersOf(store: AssetStore, filter: Filter): Promise<Record<string, unknown>> {
  const { matched } = await store.extent(filter)
  if (matched > mostSingle) throw new Problem('too-large', `${matched} assets pass; a page in one file holds them with their cards, and at most ${mostSingle}. Ask for fewer with a filter, without panel, layers and story, or take /map.csv.`)
  const [{ features }, areas, stories, { total }] = await Promise.all([store.find(filter, { limit: mostSingle, offset: 0 }), store.areas(), store.stories(), store.slice({ offset: 0, limit: 0 })])
  const ids = new Set(features.map(({ id }) => id))
  const cards = await cardsOf(store, features.map(({ id }) => id))
  return {
    '/api/collections/assets/items': { features },
    '/api/collections/areas/items': { features: areas.filter(({ properties }) => ids.has(properties.asset)) },
    '/api/stories': { stories: ids.size === total ? stories : [] },
    ...(ids.size === total ? { '/api/network': await store.network(), '/api/figures': await store.figures({ subject: [], metric: [] }), '/api/coverage': await store.coverage(), '/api/crossings': { crossings: await store.crossings() } } : {}),
    '/api/health': { version: store.version },
    ...Object.fromEntries(cards),
  }
}

/** Some after others, so that a database has room for other questions. */
async function cardsOf(store: AssetStore, ids: readonly string[]): Promise<[string, Card | null][]> {
  const cards: [string, Card | null][] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    cards.push(...(await Promise.all(ids.slice(from, from + atOnce).map(async (id): Promise<[string, Card | null]> => [`/api/cards/${id}`, await store.card(id)]))))
  }
  return cards
}

async function datedOf(store: AssetStore): Promise<string> {
  const days = (await store.sources()).flatMap(({ date }) => (date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : []))
  return days.toSorted().at(-1) ?? ''
}

const languageOf = (query: URLSearchParams): Language => languages.find(language => language === query.get('lang')) ?? 'zh-Hans'

const said = word('离线文件 · 数据版本', '離線檔案 · 數據版本', 'Offline file · data version')
const from = word('取自', '取自', 'made from')
const noteOf = (language: Language, version: string, dated: string, address?: string) =>
  [`${said[language]} ${version}`, dated, address && `${from[language]} ${address}`].filter(Boolean).join(' · ')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
