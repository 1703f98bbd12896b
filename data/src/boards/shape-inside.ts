import { countInside, densityOf, placedFirst, type Inside, type Range } from '../analysis/inside.ts'
import type { Cell, Chart, Table } from '../board.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { kindWord, sectorWord, tierWord } from '../vocabulary.ts'
import { formatNumber } from '../words/format.ts'
import { inOneLine, itemWord } from '../words/word.ts'
import { areaCell, column, distanceCell, kmUnit, missingCell, namedCell, numberCell, rangeCell, textCell } from './shape-cells.ts'
import { countCell } from './cells.ts'
import type { Taken } from './shape-taken.ts'
import { sayFirst, shapeWord as w } from './words-shape.ts'

/** One line for each measure of the whole ground. */
export function summaryTable({ areaKm2, placed, gathering, spacing, colocation: { global } }: Taken, language: Language): Table {
  const { all } = countInside(placed)
  const few = spacing.small ? w.small[language] : undefined
  const or = (value: number | null, cell: (value: number) => Cell): Cell => (value === null ? missingCell(w.none[language]) : cell(value))
  const rows: [Text, Cell][] = [
    [w.area, areaCell(areaKm2, language)],
    [w.inside, countCell(all.sure, language)],
    [w.maybe, countCell(all.most - all.sure, language)],
    [w.density, rangeCell(densityOf(all, areaKm2), language)],
    [w.meanNearest, or(spacing.meanM, metres => distanceCell(metres, language))],
    [w.ratio, or(spacing.ratio, ratio => ({ ...numberCell(ratio, language), ...(few && { note: few }) }))],
    [w.global, or(global, value => numberCell(value, language))],
    [w.hull, or(gathering?.hull ? gathering.hullKm2 : null, value => areaCell(value, language))],
    [w.centre, gathering ? textCell(gathering.centre.map(degrees => degrees.toFixed(4)).join(', ')) : missingCell(w.none[language])],
    [w.standard, or(gathering?.standardM ?? null, metres => distanceCell(metres, language))],
  ]
  return { id: 'ground', title: w.summary[language], columns: [column(w.measure, language, 'start'), column(w.value, language)], rows: rows.map(([name, cell]) => [textCell(name[language]), cell]) }
}

type Counted = { id: string; title: Text; head: Text; about?: Text; counts: [Text, Range][] }

const countedLists = (placed: Inside): Counted[] => {
  const { kind, tier, sector } = countInside(placed)
  return [
    { id: 'kinds', title: w.kinds, head: w.kind, counts: [...kind].map(([word, range]) => [kindWord[word], range]) },
    { id: 'tiers', title: w.tiers, head: w.tier, about: w.several, counts: [...tier].map(([word, range]) => [tierWord[word], range]) },
    { id: 'sectors', title: w.sectors, head: w.sector, about: w.several, counts: [...sector].map(([word, range]) => [sectorWord[word], range]) },
  ]
}

/** Counts by kind, tier and sector: what surely lies inside, and what does if all do that may. */
export const countTables = ({ placed }: Taken, language: Language): Table[] => countedLists(placed).map(({ id, title, head, about, counts }) => ({
  id, title: title[language], ...(about && { about: about[language] }),
  columns: [column(head, language, 'start'), column(w.sure, language), column(w.most, language)],
  rows: counts.map(([name, { sure, most }]) => [textCell(name[language]), countCell(sure, language), countCell(most, language)]),
}))

/** Kinds and sectors as bars; what only may be inside is set on top. */
export const countCharts = ({ placed }: Taken, language: Language): Chart[] => countedLists(placed).filter(({ id, counts }) => id !== 'tiers' && counts.length).map(({ id, title, counts }) => ({
  id: `${id}-chart`, type: 'bar', title: title[language], categories: counts.map(([name]) => name[language]), stacked: true, table: id,
  unit: language === 'en' ? 'assets' : itemWord(language),
  series: [
    { name: w.inside[language], values: counts.map(([, { sure }]) => sure), accent: true },
    { name: w.maybe[language], values: counts.map(([, { sure, most }]) => most - sure) },
  ],
}))

/** So many assets are listed where nobody asks for more. */
const usuallyListed = 1000

/** The assets that are or may be inside, each with its distance to the edge: all, or the first of them, which is then said. */
export function assetTable({ placed, ground }: Taken, language: Language, most = usuallyListed): Table {
  const all = placed.inside.length + placed.maybe.length
  const listed = placedFirst(placed, ground, most)
  const cut = listed.length < all ? sayFirst(language, formatNumber(listed.length, language), formatNumber(all, language)) : ''
  return {
    id: 'assets', title: w.assets[language], about: inOneLine([w.assetsAbout[language], cut], language), ...(cut && { all }),
    columns: [column(w.asset, language, 'start'), column(w.standing, language, 'start'), column(w.toEdge, language, 'end', kmUnit(language)), column(w.uncertainty, language, 'end', kmUnit(language))],
    rows: listed.map(({ row, standing, within, edgeM }) => [
      namedCell(row, language),
      { text: w[standing][language], ...(standing === 'maybe' && { tone: 'estimate' as const, note: (within ? w.pointIn : w.pointOut)[language] }) },
      distanceCell(edgeM, language),
      distanceCell(row.uncertaintyM, language),
    ]),
  }
}
