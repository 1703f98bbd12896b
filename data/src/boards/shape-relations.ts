import type { Pair } from '../analysis/colocation.ts'
import { locationQuotients } from '../analysis/location-quotient.ts'
import type { Cell, Table } from '../board.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import { sectorWord } from '../vocabulary.ts'
import { formatNumber } from '../words/format.ts'
import { column, missingCell, numberCell, sayRounded, textCell } from './shape-cells.ts'
import { countCell } from './cells.ts'
import type { Taken } from './shape-taken.ts'
import { sayVague, shapeWord as w } from './words-shape.ts'

/** A quotient with its warning. */
function quotientCell(value: number | null, small: boolean, language: Language): Cell {
  if (value === null) return missingCell(w.none[language])
  return small ? { ...numberCell(value, language), tone: 'faint', note: w.small[language] } : numberCell(value, language)
}

/** Location quotient of each sector with its four counts, the highest first. */
export function quotientTable({ placed }: Taken, compared: Row[], language: Language): Table {
  const quotients = locationQuotients(placed.inside, compared).toSorted((a, b) => Number(a.small) - Number(b.small) || (b.value ?? 0) - (a.value ?? 0))
  return {
    id: 'location-quotients', title: w.quotients[language], about: w.quotientsAbout[language],
    columns: [column(w.sector, language, 'start'), ...[w.quotient, w.sectorIn, w.allIn, w.sectorAll, w.all].map(name => column(name, language))],
    rows: quotients.map(({ sector, value, small, sectorIn, allIn, sectorAll, all }) => [
      textCell(sectorWord[sector][language]), quotientCell(value, small, language), ...[sectorIn, allIn, sectorAll, all].map(count => countCell(count, language)),
    ]),
  }
}

const isTold = ({ from, to, small, value }: Pair) => value !== null && (from === to || !small)

/** Colocation quotients of pairs of sectors with their counts; every sector with itself, other pairs when they are seen often enough. */
export function pairTable({ colocation }: Taken, language: Language): Table {
  const pairs = colocation.pairs.filter(isTold).toSorted((a, b) => Number(a.small) - Number(b.small) || (b.value ?? 0) - (a.value ?? 0))
  return {
    id: 'colocation', title: w.pairs[language], about: w.pairsAbout[language],
    columns: [column(w.from, language, 'start'), column(w.to, language, 'start'), ...[w.pairQuotient, w.observed, w.of].map(name => column(name, language)), column(w.expected, language, 'end', '%')],
    rows: pairs.map(({ from, to, value, small, observed, of, expectedShare }) => [
      textCell(sectorWord[from][language]), textCell(sectorWord[to][language]), quotientCell(value, small, language), numberCell(observed, language), countCell(of, language),
      { text: `${sayRounded(expectedShare * 100, language)}%`, value: expectedShare * 100 },
    ]),
  }
}

/** Who takes part in the colocation quotient, and who cannot. */
export function pairNote({ colocation: { compared, vague, alone } }: Taken, language: Language): string {
  return sayVague(language, ...[compared, vague, alone].map(count => formatNumber(count, language)))
}
