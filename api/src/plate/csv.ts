import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { basisWord } from '@bay-atlas/data/words/proof-words.ts'
import { cityWord, confidenceWord, kindWord, sectorWord, statusWord, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { listed, semicolon, word } from '@bay-atlas/data/words/word.ts'
import type { Writer } from '../formats/writer.ts'
import type { AssetRecord } from '../store/asset-store.ts'

type Cell = string | number | null
type Told = { card: AssetRecord; language: Language; addressOf: (id: string) => string }
type Column = { head: Text; of: (told: Told) => Cell }

const lonLat = (card: AssetRecord) => card.asset.geometry.coordinates
const saidAll = <W extends string>(words: readonly W[], label: Record<W, Text>, language: Language) => listed(words.map(one => label[one][language]), language)

const columns: readonly Column[] = [
  { head: word('编号', '編號', 'Id'), of: ({ card }) => card.asset.id },
  { head: word('简体名称', '簡體名稱', 'Name in simplified Chinese'), of: ({ card }) => card.asset.properties.name['zh-Hans'] },
  { head: word('繁体名称', '繁體名稱', 'Name in traditional Chinese'), of: ({ card }) => card.asset.properties.name['zh-Hant'] },
  { head: word('英文名称', '英文名稱', 'Name in English'), of: ({ card }) => card.asset.properties.name.en },
  { head: word('类别', '類別', 'Kind'), of: ({ card, language }) => kindWord[card.asset.properties.kind][language] },
  { head: word('级别', '級別', 'Tier'), of: ({ card, language }) => saidAll(card.asset.properties.tiers, tierWord, language) },
  { head: word('行业', '行業', 'Sector'), of: ({ card, language }) => saidAll(card.asset.properties.sectors, sectorWord, language) },
  { head: word('城市', '城市', 'City'), of: ({ card, language }) => saidAll(card.asset.properties.cities, cityWord, language) },
  { head: word('区', '區', 'District'), of: ({ card, language }) => card.asset.properties.district?.[language] ?? null },
  { head: word('状态', '狀態', 'Status'), of: ({ card, language }) => statusWord[card.asset.properties.status][language] },
  { head: word('成立年份', '成立年份', 'Founded'), of: ({ card }) => card.asset.properties.founded },
  { head: word('经度（WGS-84）', '經度（WGS-84）', 'Longitude (WGS-84)'), of: ({ card }) => lonLat(card)[0] },
  { head: word('纬度（WGS-84）', '緯度（WGS-84）', 'Latitude (WGS-84)'), of: ({ card }) => lonLat(card)[1] },
  { head: word('位置误差（米）', '位置誤差（米）', 'Uncertainty of the position (m)'), of: ({ card }) => card.asset.properties.location.uncertaintyM },
  { head: word('位置依据', '位置依據', 'Basis of the position'), of: ({ card, language }) => basisWord[card.asset.properties.location.basis][language] },
  { head: word('依据', '依據', 'Evidence'), of: ({ card, language }) => confidenceWord[card.asset.properties.confidence][language] },
  { head: word('来源', '來源', 'Sources'), of: saySources },
  { head: word('网页', '網頁', 'Live card'), of: ({ card, addressOf }) => addressOf(card.asset.id) },
]

/** Publisher and title of all that the record and its facts rest on, each once. */
function saySources({ card, language }: Told): string {
  const { sources, facts } = card.asset.properties
  const cited = new Set([...sources, ...facts.flatMap(fact => fact.sources)])
  const said = card.sources.filter(({ id }) => cited.has(id)).map(({ publisher, title }) => [publisher, title].filter(Boolean).join(': '))
  return said.join(semicolon(language))
}

/** The assets as a table that Excel opens as it is: UTF-8 with its mark, lines ended as RFC 4180 says, heads in the language; `addressOf` gives the page of a card. */
export function tableWriter(language: Language, addressOf: (id: string) => string): Writer<AssetRecord> {
  const lineOf = (cells: readonly Cell[]) => `${cells.map(writeCell).join(',')}\r\n`
  return {
    begin: () => `\uFEFF${lineOf(columns.map(({ head }) => head[language]))}`,
    some: cards => cards.map(card => lineOf(columns.map(({ of }) => of({ card, language, addressOf })))).join(''),
    end: () => '',
  }
}

/** What a spreadsheet would take for a formula, or for the end of a cell. */
const looksLikeFormula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** One cell. Text that a spreadsheet would take for a formula is kept from it by an apostrophe; a number stays a number. */
export function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = looksLikeFormula.test(cell) ? `'${cell}` : cell
  return /["\r\n,]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The text of a cell that was written so: without the apostrophe that kept it from being a formula. */
export const readCell = (cell: string): string => (cell.startsWith("'") && looksLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell)
