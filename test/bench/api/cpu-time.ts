import { readdirSync, readFileSync } from 'node:fs'

/** A tick of the clock that Linux counts processor time by, in microseconds. */
const tick = 10_000

type Process = { parent: number; ticks: number }

/** The processor time that processes and all they have started have used so far, in microseconds. Zero where there is no /proc. */
export function cpuTime(pids: readonly number[]): number {
  const running = processes()
  const isOurs = (pid: number): boolean => pids.includes(pid) || (pid > 1 && isOurs(running.get(pid)?.parent ?? 0))
  return [...running].filter(([pid]) => isOurs(pid)).reduce((sum, [, { ticks }]) => sum + ticks * tick, 0)
}

function processes(): Map<number, Process> {
  const pids = list('/proc').filter(name => /^\d+$/.test(name))
  return new Map(pids.flatMap((pid): [number, Process][] => {
    // The name of a program stands in parentheses and may hold anything.
    const fields = text(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
    const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number)
    return parent === undefined || user === undefined || system === undefined ? [] : [[Number(pid), { parent, ticks: user + system }]]
  }))
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A process may end while it is looked at. */
function text(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
