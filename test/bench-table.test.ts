import { expect, test } from 'vitest'
import { tableOf, type Row } from './bench/web/table.ts'

const row = (contender: string, count: number, frames: number[], more: Partial<Row> = {}): Row => ({ contender, count, runs: frames.map(ms => ({ 'first data frame': ms })), unseen: false, fault: null, ...more })

test('the table of the bench tells medians, how many times the atlas others take, what growing costs, and where drawing was skipped', () => {
  const table = tableOf([row('atlas', 1000, [900, 1000, 4000]), row('peer', 1000, [3000]), row('atlas', 1_000_000, [1500]), row('peer', 1_000_000, [9000], { unseen: true })])
  expect(table).toContain('| first data frame, ms | atlas | 1,000 | 1,500 | 1.5 × |\n|  | peer | 3,000 (3.0 ×) | 9,000* (6.0 ×) | 3.0 × |')
})

test('what was not measured is a dash, never a number', () => {
  const table = tableOf([row('atlas', 1000, [1000]), row('peer', 1000, [], { fault: 'it was lost' })])
  expect(table).toContain('| first data frame, ms | atlas | 1,000 |  |\n|  | peer | – |  |')
})
