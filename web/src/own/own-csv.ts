import type { Cell, Table } from '@bay-atlas/data/board.ts'
import { tableCsv } from '@bay-atlas/data/boards/board-csv.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { leavesOut, type OwnRead } from '@bay-atlas/data/table/own-rows.ts'
import { sayFault } from '@bay-atlas/data/table/say-fault.ts'
import type { RowFault } from '@bay-atlas/data/table/table.ts'
import { cityWord, kindWord, sectorWord, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { cardWord } from '../look/words-card.ts'
import { fieldWord, ownWord } from '../look/words-own.ts'

const column = (name: string): Table['columns'][number] => ({ name, align: 'start' })
const cell = (text: string): Cell => ({ text })

/** What a fault did to its row. */
export const sayOutcome = (fault: RowFault, language: Language) => ownWord[leavesOut(fault) ? 'leftOut' : fault.isRemark ? 'remark' : 'cellLeft'][language]
/** The column a fault is about, as the reader knows it. */
export const sayField = ({ field }: RowFault, language: Language) => (field === '' ? ownWord.wholeRow : field === 'position' ? ownWord.place : fieldWord[field])[language]

/** All faults as a file: row, column, reason, what became of it. */
export function faultsCsv(faults: readonly RowFault[], language: Language): string {
  const heads = [ownWord.row, ownWord.column, ownWord.reason, ownWord.becomes].map(head => column(head[language]))
  const rows = faults.map((fault): Cell[] => [{ text: String(fault.line), value: fault.line }, cell(sayField(fault, language)), cell(sayFault(fault, language)), cell(sayOutcome(fault, language))])
  return tableCsv({ id: 'faults', title: '', columns: heads, rows }, language)
}

/** The reader's list as it came, with what the atlas knows of the assets that its rows may be. Positions are WGS-84. */
export function enrichedCsv({ heads, own }: Pick<OwnRead, 'heads' | 'own'>, byId: ReadonlyMap<string, Row>, language: Language): string {
  const added = ['wgs84_longitude', 'wgs84_latitude', 'atlas_id', 'atlas_match', 'atlas_metres', 'atlas_name_zh_hans', 'atlas_name_zh_hant', 'atlas_name_en', 'atlas_kind', 'atlas_tiers', 'atlas_sectors', 'atlas_cities', 'atlas_founded']
  const rows = own.map(({ row, cells, match }): Cell[] => {
    const asset = match ? byId.get(match.id) : undefined
    const place = row.position.map((value): Cell => ({ text: String(value), value }))
    const known = match && asset
      ? [match.id, ownWord[match.how][language], String(match.metres ?? ''), asset.name['zh-Hans'], asset.name['zh-Hant'], asset.name.en, kindWord[asset.kind][language], asset.tiers.map(tier => tierWord[tier][language]).join('; '), asset.sectors.map(sector => sectorWord[sector][language]).join('; '), asset.cities.map(city => cityWord[city][language]).join('; '), String(asset.founded ?? '')]
      : added.slice(2).map(() => '')
    return [...heads.map((_, at) => cell(cells[at] ?? '')), ...place, ...known.map(cell)]
  })
  return tableCsv({ id: 'own', title: cardWord.card[language], columns: [...heads, ...added].map(column), rows }, language)
}
