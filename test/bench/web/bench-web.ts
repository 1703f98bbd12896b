/**
 * The atlas beside kepler.gl and a plain deck.gl scatterplot, on the same made-up registers, in real Chromium with software
 * drawing: `npm run bench:web`, `-- --quick`, `-- --counts 1000,100000 --runs 3 --without kepler --out FILE.json`.
 * Speeds belong to a machine: nothing is asserted. Peers are installed and built outside the workspace.
 */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { contenderNames, contenders, type ContenderName } from './contenders.ts'
import { countingDoor, type Door } from './counting-door.ts'
import { measure, type Measured } from './measure.ts'
import { tableOf, type Row } from './table.ts'

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '1000,10000,100000,1000000' },
    runs: { type: 'string', default: '3' },
    without: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    /** Peers skip drawing their data from this many on: in software a frame of a million takes twenty seconds. */
    'unseen-from': { type: 'string', default: '1000000' },
    out: { type: 'string' },
  },
})
const counts = (options.quick ? '1000,100000' : options.counts).split(',').map(Number)
const runs = options.quick ? 1 : Number(options.runs)
const names = contenderNames.filter(name => !options.without.includes(name))
const isUnseen = (name: ContenderName, count: number) => name !== 'atlas' && count >= Number(options['unseen-from'])

type Open = { name: ContenderName; row: Row; port: number; path: string; close: () => void | Promise<void> }

const reasonOf = (fault: unknown) => (fault instanceof Error ? fault.message.split('\n')[0] ?? '' : String(fault))
const rows: Row[] = []
/** How much else the machine had to do, a minute's average before each run. */
const loads: number[] = []

/** Starts what serves a contender at a size; one that cannot take so many is a row with its reason. */
async function open(name: ContenderName, count: number): Promise<Open[]> {
  const row: Row = { contender: contenders[name].title, count, runs: [], unseen: isUnseen(name, count), fault: null }
  rows.push(row)
  try {
    return [{ name, row, ...(await contenders[name].serve({ count, seed: 1 })) }]
  } catch (fault) {
    row.fault = reasonOf(fault)
    return []
  }
}

async function run({ name, row, port, path }: Open): Promise<void> {
  loads.push(loadavg()[0] ?? Number.NaN)
  const door: Door = await countingDoor(port)
  const told: Measured = {}
  try {
    await measure({ contender: contenders[name], address: door.base + path, count: row.count, unseen: row.unseen ? row.count / 2 : Number.MAX_SAFE_INTEGER, door }, told)
  } catch (fault) {
    row.fault = reasonOf(fault)
  } finally {
    door.close()
  }
  row.runs.push(told)
  console.log(`${row.contender}, ${row.count}, run ${row.runs.length}: ${Object.entries(told).map(([measure, value]) => `${measure} ${value.toFixed(1)}`).join('; ')}${row.fault ? `; ${row.fault}` : ''}`)
}

for (const count of counts) {
  const opened: Open[] = []
  for (const name of names) opened.push(...(await open(name, count)))
  try {
    for (let turn = 0; turn < runs; turn += 1) for (const contender of opened) await run(contender)
  } finally {
    for (const { close } of opened) await close()
  }
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}; medians of ${runs}, software GL, 1280 × 720, load average ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}.`
console.log(`\n${machine} * draws of the data skipped.\n\n${tableOf(rows)}`)
for (const { contender, count, fault } of rows) if (fault) console.log(`${contender}, ${count}: ${fault}`)
if (options.out) writeFileSync(options.out, JSON.stringify({ machine, rows }, null, 1))
