import { cpuTime } from './cpu-time.ts'
import { fire, type Target } from './fire.ts'

/** Somebody who answers a question, and the processes that do the work for it. */
export type Contender = { server: string; target: Target; pids: readonly number[] }

/** Medians: answers a second, the 99th percentile in milliseconds, processor time for each answer in microseconds. */
export type Result = { server: string; rate: number; p99: number; cpu: number }

type Conditions = { rounds: number; seconds: number; hasWrk: boolean }

/** Has all of them answer in turn, round after round and each time another one first, so that whatever else the machine does falls on all alike. Throws an Error when answers are faults. */
export async function contest(contenders: readonly Contender[], { rounds, seconds, hasWrk }: Conditions): Promise<Result[]> {
  const shots = contenders.map(contender => ({ ...contender, told: [] as Omit<Result, 'server'>[] }))
  // The round before the first does not count: a server that has just started is still being compiled.
  for (let round = -1; round < rounds; round += 1) {
    const first = Math.max(0, round) % shots.length
    for (const { server, target, pids, told } of [...shots.slice(first), ...shots.slice(0, first)]) {
      const before = cpuTime(pids)
      const { rate, p99, answers, faults } = await fire(target, seconds, hasWrk)
      if (faults) throw new Error(`${server}: ${faults} of ${answers} answers were faults`)
      if (round >= 0) told.push({ rate, p99, cpu: (cpuTime(pids) - before) / Math.max(1, answers) })
      await atRest(pids)
    }
  }
  return shots.map(({ server, told }) => ({ server, rate: median(told.map(({ rate }) => rate)), p99: median(told.map(({ p99 }) => p99)), cpu: median(told.map(({ cpu }) => cpu)) }))
}

/** Whoever is slow still works at what was asked last, and would be in the way of the next one: ten seconds at most. */
async function atRest(pids: readonly number[]) {
  for (let looks = 0; looks < 50; looks += 1) {
    const before = cpuTime(pids)
    await new Promise(resolve => setTimeout(resolve, 200))
    if (cpuTime(pids) - before < 20_000) return
  }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
