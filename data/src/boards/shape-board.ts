import type { GroundFault } from '../analysis/ground-of.ts'
import { rowCalled, type ManyRows } from '../analysis/many-rows.ts'
import { neighboursOf } from '../analysis/nearest.ts'
import { countOf } from '../analysis/sharing.ts'
import type { Board } from '../board.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Shape } from '../scene/shape.ts'
import type { Text } from '../text.ts'
import { cityWord } from '../vocabulary.ts'
import { formatDistance, formatNumber } from '../words/format.ts'
import { hasOwn } from '../words/whose.ts'
import { inOneLine, listed } from '../words/word.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { sayRounded } from './shape-cells.ts'
import { assetTable, countCharts, countTables, summaryTable } from './shape-inside.ts'
import { crossingTable, legsOf, legTable, lengthsOf, neighbourTables } from './shape-measure.ts'
import { pairNote, pairTable, quotientTable } from './shape-relations.ts'
import { takenOf, type Taken } from './shape-taken.ts'
import { sayAcross, sayBeside, sayCircle, sayCorridor, sayInside, sayLine, sayMaybe, sayNeighbours, sayOwnInside, sayRecorded, shapeNote, shapeWord as w } from './words-shape.ts'

const faultWord: Record<GroundFault, Text> = { 'crosses-itself': w.crossesItself, unknown: w.unknown, 'only-a-line': w.onlyALine }
const only = (title: string, lead: string): Board => ({ title, lead, charts: [], tables: [], notes: [] })

/** What a shape is called: the place it is, or its form and size. */
export function shapeName(shape: Shape, { districts, areas, ...rows }: Pick<Matter, 'districts' | 'areas'> & ManyRows, language: Language): string {
  switch (shape.type) {
    case 'polygon': return w.polygon[language]
    case 'line': return w.measured[language]
    case 'circle': return sayCircle(language, formatDistance(shape.radiusM, language))
    case 'corridor': return sayCorridor(language, formatDistance(shape.widthM, language))
    case 'city': return cityWord[shape.city][language]
    case 'district': return districts.find(({ properties }) => properties.id === shape.id)?.properties.name[language] ?? shape.id
    case 'area': return areas.find(({ id }) => id === shape.id)?.name[language] ?? rowCalled(rows, shape.id)?.name[language] ?? shape.id
  }
}

/** Along a city line the count by point and edge differs from that by record; both are said. */
function recordedNote(shape: Shape, { matched }: Matter, language: Language): string[] {
  if (shape.type !== 'city') return []
  const recorded = countOf(matched, ({ cities: [city] }) => city === shape.city)
  return [sayRecorded(language, cityWord[shape.city][language], formatNumber(recorded, language))]
}

function groundBoard(title: string, shape: Shape, taken: Taken, matter: Matter, { language, listed: most }: Pick<SceneQuestion, 'language' | 'listed'>): Board {
  const { inside, maybe: { length: maybe } } = taken.placed
  const own = countOf(inside, row => row.own === true)
  return {
    title,
    lead: inOneLine([sayInside(language, formatNumber(inside.length - own, language), sayRounded(taken.areaKm2, language)), own ? sayOwnInside(language, formatNumber(own, language)) : '', maybe ? sayMaybe(language, formatNumber(maybe, language)) : ''], language),
    charts: countCharts(taken, language),
    tables: [summaryTable(taken, language), ...countTables(taken, language), quotientTable(taken, matter.matched, language), pairTable(taken, language), assetTable(taken, language, most)],
    notes: [shapeNote.maybe[language], ...recordedNote(shape, matter, language), shapeNote[hasOwn(matter.matched) ? 'atlasAndOwn' : 'atlas'][language], shapeNote.ratio[language], pairNote(taken, language)],
  }
}

function lineBoard(shape: Extract<Shape, { type: 'line' }>, matter: Matter, language: Language): Board {
  const legs = legsOf(shape.points, matter)
  const { straightM, acrossM, crossings } = lengthsOf(legs)
  const say = (metres: number) => formatDistance(Math.round(metres), language)
  const across = acrossM === null ? '' : sayAcross(language, say(acrossM), listed(crossings.map(({ name }) => name[language]), language))
  return {
    title: w.measured[language], lead: inOneLine([sayLine(language, say(straightM)), across], language), charts: [],
    tables: [legTable(legs, language), ...(crossings.length ? [crossingTable(matter.crossings, language)] : [])],
    notes: crossings.length ? [shapeNote.lower[language]] : [],
  }
}

/** So many of one site are named in a sentence. */
const mostNamed = 30
const sayNames = (rows: Row[], language: Language) => listed(rows.slice(0, mostNamed).map(({ name }) => name[language]), language) + (rows.length > mostNamed ? '…' : '')

function neighbourBoard(asset: Row, matter: Matter, language: Language): Board {
  const { beside } = neighboursOf(asset, matter.matched, 0)
  return {
    title: asset.name[language],
    lead: inOneLine([sayNeighbours(language, asset.name[language]), beside.length ? sayBeside(language, formatNumber(beside.length, language), sayNames(beside, language)) : ''], language),
    charts: [],
    tables: [...neighbourTables(asset, matter, language), crossingTable(matter.crossings, language)],
    notes: [shapeNote.lower[language]],
  }
}

/** What lies in the drawn or chosen ground, how long the measured line is, or what is nearest to the selected asset. */
export function shapeBoard(matter: Matter, question: SceneQuestion): Board {
  const { scene: { shape }, selected, language } = question
  const asset = selected === null ? undefined : rowCalled(matter, selected)
  if (!shape) return asset ? neighbourBoard(asset, matter, language) : only(w.title[language], w.begin[language])
  if (shape.type === 'line') return lineBoard(shape, matter, language)
  const title = shapeName(shape, matter, language)
  const taken = takenOf(shape, matter)
  if (!taken.ground) return only(title, taken.fault ? faultWord[taken.fault][language] : w.begin[language])
  return groundBoard(title, shape, taken, matter, question)
}

/** The same as the panel asks for it. */
export const shapeSaid = (matter: Matter, question: SceneQuestion): { board: Board } => ({ board: shapeBoard(matter, question) })
