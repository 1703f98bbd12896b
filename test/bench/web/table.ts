import { measures, type Measure, type Measured } from './measure.ts'
import { median } from './median.ts'

/** All runs of one contender at one size. `unseen`: its draws of the data were skipped. `fault`: why there is not more. */
export type Row = { contender: string; count: number; runs: Measured[]; unseen: boolean; fault: string | null }

const whole = new Intl.NumberFormat('en')
const said = (value: number) => (value >= 100 ? whole.format(Math.round(value)) : value.toFixed(value >= 10 ? 0 : 1))
const middle = (row: Row | undefined, measure: Measure) => median((row?.runs ?? []).flatMap(run => run[measure] ?? []))
const times = (value: number, of: number) => (Number.isNaN(value / of) ? '' : `${(value / of).toFixed(1)} ×`)

/**
 * The medians as a table in Markdown: a line for each measure and contender, a column for each size, in brackets how many
 * times the first contender's value it is, and last what the largest size costs against the smallest. A star: draws of the
 * data were skipped.
 */
export function tableOf(rows: Row[]): string {
  const [names, counts] = [[...new Set(rows.map(({ contender }) => contender))], [...new Set(rows.map(({ count }) => count))]]
  const at = (contender: string | undefined, count: number | undefined) => rows.find(row => row.contender === contender && row.count === count)
  const cellOf = (name: string, count: number, measure: Measure) => {
    const row = at(name, count)
    const value = middle(row, measure)
    if (Number.isNaN(value)) return '–'
    const ratio = name === names[0] ? '' : times(value, middle(at(names[0], count), measure))
    return `${said(value)}${row?.unseen ? '*' : ''}${ratio && ` (${ratio})`}`
  }
  const lines = measures.flatMap(([measure, unit]) => names.map((name, place) => {
    const growth = times(middle(at(name, counts.at(-1)), measure), middle(at(name, counts[0]), measure))
    return [place ? '' : [measure, unit].filter(Boolean).join(', '), name, ...counts.map(count => cellOf(name, count, measure)), counts.length > 1 ? growth : '']
  }))
  const head = ['', '', ...counts.map(count => whole.format(count)), 'growth']
  return [head, head.map((_, place) => (place < 2 ? '---' : '--:')), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
