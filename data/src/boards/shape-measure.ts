import { acrossBorder, sideAt, type Distance } from '../analysis/crossing-distance.ts'
import { Best } from '../analysis/best.ts'
import { neighboursOf, shareSite } from '../analysis/nearest.ts'
import { metresBetween } from '../analysis/sphere.ts'
import type { Cell, Table } from '../board.ts'
import { sideOfCity, type Crossing, type Side } from '../crossings.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Point } from '../scene/shape.ts'
import { sayCitation } from '../words/citation-in-words.ts'
import { formatDate, formatDistance } from '../words/format.ts'
import { listed, semicolon } from '../words/word.ts'
import type { Matter } from './matter.ts'
import { column, distanceCell, kmUnit, missingCell, namedCell, textCell } from './shape-cells.ts'
import { loadWord, openingWord, shapeWord as w, sideWord } from './words-shape.ts'

/** One straight leg of a measured line, and the way across if it passes a boundary. */
export type Leg = Distance<Crossing> & { from: Point; to: Point; sides: [Side | null, Side | null] }

export function legsOf(points: Point[], { cities, crossings }: Pick<Matter, 'cities' | 'crossings'>): Leg[] {
  const sides = points.map(point => sideAt(point, cities))
  return points.slice(1).flatMap((to, n): Leg[] => {
    const from = points[n]
    const both: [Side | null, Side | null] = [sides[n] ?? null, sides[n + 1] ?? null]
    return from ? [{ from, to, sides: both, ...acrossBorder(from, to, both, crossings) }] : []
  })
}

/** The distances of a line: straight, and by way of the control points where it crosses; null when it crosses nothing. */
export function lengthsOf(legs: Leg[]): { straightM: number; acrossM: number | null; crossings: Crossing[] } {
  const crossed = legs.flatMap(({ across }) => (across ? [across.crossing] : []))
  return {
    straightM: legs.reduce((sum, { straightM }) => sum + straightM, 0),
    acrossM: crossed.length ? legs.reduce((sum, { straightM, across }) => sum + (across?.metres ?? straightM), 0) : null,
    crossings: crossed,
  }
}

/** What is passed between two sides: the control point, nothing, or it cannot be said. */
function crossingCells(across: Leg['across'], sides: Leg['sides'], language: Language): [Cell, Cell] {
  if (across) {
    const { crossing, metres, plusMinusM } = across
    return [{ ...distanceCell(metres, language), note: `±${formatDistance(plusMinusM, language)}` }, textCell(crossing.name[language])]
  }
  // Data of an early release hold no control points.
  const why = sides.includes(null) ? w.sideUnknown[language] : sides[0] === sides[1] ? w.noCrossing[language] : w.crossingUnknown[language]
  return [missingCell('–'), { text: why, tone: 'faint' }]
}

export function legTable(legs: Leg[], language: Language): Table {
  const { straightM, acrossM } = lengthsOf(legs)
  const total: Cell[] = [{ text: w.total[language], tone: 'strong' }, distanceCell(straightM, language), acrossM === null ? missingCell('–') : distanceCell(acrossM, language), textCell('')]
  return {
    id: 'legs', title: w.legs[language],
    columns: [column(w.leg, language, 'start'), column(w.straight, language, 'end', kmUnit(language)), column(w.viaCrossing, language, 'end', kmUnit(language)), column(w.crossing, language, 'start')],
    rows: [...legs.map(({ straightM: metres, across, sides }, n) => [textCell(String(n + 1)), distanceCell(metres, language), ...crossingCells(across, sides, language)]), ...(legs.length > 1 ? [total] : [])],
  }
}

const sideOf = ({ cities: [city] }: Row): Side | null => (city ? sideOfCity(city) : null)

type Reach = { row: Row; metres: number; plusMinusM: number; across: Leg['across']; sides: Leg['sides'] }

/** The ten assets nearest to one, and the five on other sides that are nearest by way of a control point. */
export function reachesOf(asset: Row, { matched, crossings }: Pick<Matter, 'matched' | 'crossings'>): { near: Reach[]; beyond: Reach[] } {
  const sidesTo = (row: Row): Leg['sides'] => [sideOf(asset), sideOf(row)]
  const near = neighboursOf(asset, matched, 10).nearest.map((neighbour): Reach => {
    const sides = sidesTo(neighbour.row)
    return { ...neighbour, sides, across: acrossBorder(asset.position, neighbour.row.position, sides, crossings).across }
  })
  const beyond = new Best<Reach>(5)
  for (const row of matched) {
    const sides = sidesTo(row)
    if (!sides[0] || !sides[1] || sides[0] === sides[1] || row === asset || shareSite(asset, row)) continue
    const metres = metresBetween(asset.position, row.position)
    // No way is shorter than the straight line.
    if (metres >= beyond.limit) continue
    const { across } = acrossBorder(asset.position, row.position, sides, crossings)
    if (across) beyond.offer({ row, metres, plusMinusM: asset.uncertaintyM + row.uncertaintyM, sides, across }, across.metres)
  }
  return { near, beyond: beyond.all.map(({ one }) => one) }
}

/** The neighbours of an asset, each with the uncertainty of both and the way across. */
export function neighbourTables(asset: Row, matter: Pick<Matter, 'matched' | 'crossings'>, language: Language): Table[] {
  const { near, beyond } = reachesOf(asset, matter)
  const tableOf = (id: string, title: string, reaches: Reach[], about?: string): Table => ({
    id, title, ...(about && { about }),
    columns: [column(w.asset, language, 'start'), column(w.straight, language, 'end', kmUnit(language)), column(w.viaCrossing, language, 'end', kmUnit(language)), column(w.crossing, language, 'start')],
    rows: reaches.map(({ row, metres, plusMinusM, across, sides }) => [
      namedCell(row, language),
      { ...distanceCell(metres, language), note: `±${formatDistance(plusMinusM, language)}` },
      ...crossingCells(across, sides, language),
    ]),
  })
  return [tableOf('neighbours', w.neighbours[language], near, w.neighboursAbout[language]), ...(beyond.length ? [tableOf('neighbours-across', w.otherSide[language], beyond)] : [])]
}

/** Whether it can be passed, when and by whom; hours without a source are said to be so. */
function openCell({ open, hours, hoursConfidence, carries }: Crossing, language: Language): Cell {
  if (!open || !hours) return { text: w.closed[language], tone: 'missing' }
  const text = [openingWord[hours][language], listed(carries.map(load => loadWord[load][language]), language)].join(' · ')
  return hoursConfidence === 'general-knowledge' ? { text, tone: 'faint', note: w.hoursKnown[language] } : { text }
}

/** The control points that are reckoned with, and on what ground. */
export function crossingTable(crossings: Crossing[], language: Language): Table {
  const sayPair = ([first, second]: [Side, Side]) => `${sideWord[first][language]}–${sideWord[second][language]}`
  return {
    id: 'control-points', title: w.crossings[language], about: w.crossingsAbout[language],
    columns: [column(w.crossing, language, 'start'), column(w.hours, language, 'start'), column(w.asOf, language, 'start'), column(w.uncertainty, language, 'end', kmUnit(language)), column(w.sources, language, 'start')],
    rows: crossings.map(crossing => [
      { text: crossing.name[language], note: listed(crossing.between.map(sayPair), language) },
      openCell(crossing, language),
      textCell(formatDate(crossing.asOf, language)),
      { ...distanceCell(crossing.uncertaintyM, language), tone: 'estimate' },
      { text: crossing.sources.length ? crossing.sources.map(source => sayCitation(source, language)).join(semicolon(language)) : w.generalKnowledge[language], ...(crossing.note && { note: crossing.note[language] }) },
    ]),
  }
}
