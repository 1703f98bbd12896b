import type { ShadeValue } from '../analysis/shades.ts'
import type { Board, Cell, Chart, Column, Table } from '../board.ts'
import type { Language } from '../language.ts'
import type { Figure } from '../schema.ts'
import { unitWord } from '../units.ts'
import { cityWord } from '../vocabulary.ts'
import { formatOperator } from '../words/amount.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { hasOwn, sayWhose } from '../words/whose.ts'
import { bracketed, colon, inOneLine, isHan, listed } from '../words/word.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { shadeNotes } from './shade-notes.ts'
import { shadeScale, type ShadeScale } from './shade-scale.ts'
import { scaled } from './unit-in.ts'
import { densityWord, methodWord, sayClasses, sayTop, sentence } from './words-density.ts'

/** So many bars can be read; the table has all. */
const mostBars = 20

/** 深圳 南山区 / Nanshan District, Shenzhen. */
export function areaName({ name, city, whole }: Pick<ShadeValue, 'name' | 'city' | 'whole'>, language: Language): string {
  if (whole) return name[language]
  return isHan(language) ? `${cityWord[city][language]} ${name[language]}` : `${name[language]}, ${cityWord[city][language]}`
}

const short = (value: number) => Number(value.toPrecision(4))

/** Other figures of the same place, side by side with the one shown. */
function othersNote({ others }: ShadeValue, { unit }: ShadeScale, language: Language): string | undefined {
  const say = (figure: Figure) => (typeof figure.value === 'number' ? [formatNumber(scaled(figure.value, unit), language) + bracketed(formatDate(figure.asOf, language), language)] : [])
  const said = others.flatMap(say)
  return said.length ? listed(said, language) : undefined
}

function valueCell(area: ShadeValue, scale: ShadeScale, language: Language): Cell {
  const value = scale.valueOf(area)
  if (value === null) return { text: densityWord.notFound[language], tone: 'missing' }
  const { of } = scale.shading
  const receipts = [area.figure, ...area.others].flatMap(figure => figure?.id ?? [])
  const operator = of === 'figure' ? formatOperator(area.figure?.operator, language) : ''
  const text = [operator, formatNumber(of === 'density' ? short(value) : value, language)].filter(Boolean).join(' ')
  const guess = of === 'density' && area.figure === null
  return { text, value, ...(receipts.length && { figures: receipts }), ...(area.others.length ? { tone: 'disagree', note: othersNote(area, scale, language) } : guess ? { tone: 'estimate' } : {}) }
}

/** A column of the table and how its cells are made. */
type Part = Column & { cell: (area: ShadeValue) => Cell }

function areaCell({ km2, figure }: ShadeValue, language: Language): Cell {
  if (km2 === null) return { text: densityWord.notFound[language], tone: 'missing' }
  const value = figure ? km2 : Math.round(km2)
  return { text: formatNumber(value, language), value, ...(figure ? { figures: [figure.id], note: formatDate(figure.asOf, language) } : { tone: 'estimate', note: densityWord.measured[language] }) }
}

function partsOf(scale: ShadeScale, language: Language): Part[] {
  const { of, grain } = scale.shading
  const number = (value: number): Cell => ({ text: formatNumber(value, language), value })
  const limit = (area: ShadeValue): Cell => {
    const at = scale.classOf(area)
    return at === null ? { text: '–', tone: 'faint' } : { text: scale.limits[at]?.text ?? '', value: at + 1 }
  }
  const date = ({ figure }: ShadeValue): Cell => (figure ? { text: figure.asOf === null ? densityWord.undated[language] : formatDate(figure.asOf, language) } : { text: '–', tone: 'faint' })
  const end = (name: string, cell: Part['cell'], unit?: string): Part => ({ name, align: 'end', cell, ...(unit && { unit }) })
  return [
    { name: densityWord.area[language], align: 'start', cell: area => ({ text: areaName(area, language) }) },
    end(of === 'count' ? densityWord.count[language] : of === 'density' ? densityWord.density[language] : densityWord.value[language], area => valueCell(area, scale, language), of === 'count' ? undefined : scale.unit.name),
    ...(of === 'figure' ? [end(densityWord.asOf[language], date)] : []),
    ...(of === 'density' ? [end(densityWord.count[language], ({ count }) => number(count)), end(densityWord.areaKm2[language], area => areaCell(area, language), unitWord.km2[language])] : []),
    ...(of !== 'figure' && grain === 'district' ? [end(densityWord.maybe[language], ({ uncertain, whole }) => (whole ? { text: '–', tone: 'faint' } : number(uncertain)))] : []),
    end(densityWord.class[language], limit),
  ]
}

function tableOf(areas: ShadeValue[], scale: ShadeScale, language: Language): Table {
  const parts = partsOf(scale, language)
  return { id: 'areas', title: scale.name, columns: parts.map(({ cell: _, ...column }) => column), rows: areas.map(area => parts.map(({ cell }) => cell(area))) }
}

function chartOf(areas: ShadeValue[], scale: ShadeScale, language: Language): Chart {
  const known = areas.filter(area => scale.valueOf(area) !== null)
  const shown = known.slice(0, mostBars)
  const title = shown.length < known.length ? scale.name + bracketed(sayTop(language, shown.length, known.length), language) : scale.name
  return {
    id: 'areas', type: 'bar', title, unit: scale.unit.name, table: 'areas',
    categories: shown.map(area => areaName(area, language)),
    series: [{ name: scale.name, accent: true, values: shown.map(area => { const value = scale.valueOf(area); return value === null ? null : short(value) }) }],
  }
}

/** Cities or districts by one count or figure: every area with its value, receipts and class. Blanks come last and are no zeros. */
export function shadeBoard(matter: Matter, question: SceneQuestion): Board {
  const { language, scene } = question
  const scale = shadeScale(matter, question)
  const sorted = scale.shading.values.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
  const method = methodWord[scene.shade.method][language]
  const lead = scale.limits.length ? sentence(sayClasses(language, scale.limits.length, method), language) : densityWord.empty[language]
  const counted = scale.shading.of === 'figure' ? [] : matter.matched
  return { title: scale.name, lead: inOneLine([scale.name + colon(language) + lead, sayWhose(counted, language)], language), charts: [chartOf(sorted, scale, language)], tables: [tableOf(sorted, scale, language)], notes: shadeNotes(scale, question, hasOwn(counted)) }
}
