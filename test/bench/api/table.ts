import { statSync } from 'node:fs'
import type { Result } from './contest.ts'
import type { KeptAnswer } from './kept-answer.ts'

const whole = (value: number) => Math.round(value).toLocaleString('en')
const short = (value: number) => (value >= 10 ? whole(value) : value.toFixed(2))
const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)

/** The head of a table; the first of the servers is ours. */
export function tellHead(title: string, [ours = '', ...others]: readonly string[]): void {
  console.log()
  line([title, `${ours}: answers/s, p99, CPU each`, ...others.map(other => `of ${other}'s rate (by CPU)`)])
  line(['---', '---', ...others.map(() => '---')])
}

/** One question: what we did, and for each of the others the ratio of our rate to theirs, and of their processor time to ours. */
export function tellRow(question: string, answer: KeptAnswer | undefined, results: readonly Result[], others: readonly string[]): void {
  const [ours] = results
  if (!ours) return
  const cells = others.map(server => {
    const theirs = results.find(result => result.server === server)
    if (theirs?.rate === 0) return 'not one answer in a round'
    return theirs ? `**${short(ours.rate / theirs.rate)}** (${short(theirs.cpu / ours.cpu)}) of ${whole(theirs.rate)}, p99 ${short(theirs.p99)}` : ''
  })
  const size = answer ? `, ${short(statSync(answer.file).size / 1000)} kB` : ''
  line([question + size, `${whole(ours.rate)}, ${short(ours.p99)} ms, ${whole(ours.cpu)} µs`, ...cells])
}
