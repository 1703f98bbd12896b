import { classOf } from '../analysis/classes.ts'
import { hexagonKm2, shareUncertain, type Hexagon } from '../analysis/hexagons.ts'
import { areaAt, shadedAreas } from '../analysis/shaded-areas.ts'
import type { Board, Cell, Table } from '../board.ts'
import type { Language } from '../language.ts'
import { formatDistance, formatNumber } from '../words/format.ts'
import { hasOwn, sayWhose } from '../words/whose.ts'
import { bracketed, inOneLine } from '../words/word.ts'
import { hexScale, type HexScale } from './hex-scale.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { areaName } from './shade-board.ts'
import { densityWord, methodNote, methodWord, sayClasses, sayGrid, sayHexLead, sayThin, sayTop, sayUncertain, sentence } from './words-density.ts'

/** So many of the fullest hexagons are listed. */
const most = 20

/** The district or city that holds the middle of a hexagon, or the nearest with its distance. */
function placeNamer({ cities, districts }: Matter, language: Language): (hexagon: Hexagon) => Cell {
  const areas = shadedAreas({ cities, districts }, 'district')
  return ({ centre }) => {
    const found = areaAt(centre, areas)
    if (!found) return { text: densityWord.notFound[language], tone: 'missing' }
    return { text: areaName(found.area, language), ...(found.metres > 0 && { note: formatDistance(found.metres, language) }) }
  }
}

function tableOf(matter: Matter, { cells: all, breaks, limits }: HexScale, { scene, language }: SceneQuestion): Table {
  const nameOf = placeNamer(matter, language)
  const number = (value: number, text = formatNumber(value, language)): Cell => ({ text, value })
  const perKm2 = 100 / hexagonKm2(scene.hexKm)
  const rows = all.slice(0, most).map((hexagon, at): Cell[] => {
    const { text, ...rest } = nameOf(hexagon)
    const { count, uncertain, centre: [longitude, latitude] } = hexagon
    const level = classOf(count, breaks)
    const density = Number((count * perKm2).toPrecision(3))
    return [{ ...rest, text: `${at + 1}. ${text}` }, number(count), number(density), number(uncertain), { text: `${longitude.toFixed(3)}, ${latitude.toFixed(3)}` }, number(level + 1, limits[level]?.text)]
  })
  const columns = [['near', 'start'], ['count', 'end'], ['density', 'end'], ['maybe', 'end'], ['centre', 'end'], ['class', 'end']] as const
  return {
    id: 'hexagons', title: densityWord.hexTitle[language], about: sayTop(language, rows.length, all.length), rows,
    columns: columns.map(([name, align]) => ({ name: densityWord[name][language], align, ...(name === 'density' && { unit: densityWord.unitPer100[language] }) })),
  }
}

/** Where the assets lie thickest, in hexagons of equal ground. */
export function hexBoard(matter: Matter, question: SceneQuestion): Board {
  const { scene: { hexKm, shade }, language } = question
  const scale = hexScale(matter, question)
  const { cells: all, breaks } = scale
  const table = tableOf(matter, scale, question)
  const values = scale.values.slice(0, most)
  const classes = all.length ? sentence(sayClasses(language, Math.max(1, breaks.length - 1), methodWord[shade.method][language]), language) : densityWord.empty[language]
  return {
    title: densityWord.hexTitle[language],
    lead: inOneLine([sayHexLead(language, matter.matched.length, all.length, hexKm, hexagonKm2(hexKm)), sayWhose(matter.matched, language), classes], language),
    charts: all.length ? [{ id: 'hexagons', type: 'bar', title: densityWord.hexTitle[language] + bracketed(sayTop(language, values.length, all.length), language), unit: densityWord.unitAssets[language], table: 'hexagons', categories: table.rows.map(([first]) => first?.text ?? ''), series: [{ name: densityWord.count[language], accent: true, values }] }] : [],
    tables: [table],
    notes: [sayUncertain(language, Math.round(shareUncertain(all) * 100)), methodNote[shade.method][language], sayGrid(language), sayThin(language, hasOwn(matter.matched))],
  }
}
