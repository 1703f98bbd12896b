import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readGround } from '../check/built-in-map.ts'
import { dataFolder, readDataset } from '../dataset.ts'
import { rowOf } from '../row.ts'
import { datums } from '../table/datum.ts'
import { readTable } from '../table/read-table.ts'
import { partsOf, vocabularies } from '../table/word-in-cell.ts'
import { planImport } from './plan-import.ts'
import { reportImport } from './report-import.ts'
import { writeAssets } from './write-assets.ts'

/**
 * `tsx src/curate/run-import.ts FILE [--write]`: reads CSV, TSV, XLSX or GeoJSON and says of every row what would become
 * of it; with `--write` the new ones without a fault are put into the dataset. Exit code 1 when a row has faults.
 */
const usage = `npm run import -- FILE [--write] [--kind park] [--tier municipal] [--sector multi] [--city shenzhen] [--source id] [--datum ${datums.join('|')}] [--data FOLDER]`

async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals: [path] } = parseArgs({ args, allowPositionals: true, options: { write: { type: 'boolean', default: false }, kind: text, tier: text, sector: text, city: text, source: text, datum: text, data: text } })
  if (!path) throw new Error(usage)
  const datum = datums.find(one => one === values.datum) ?? null
  if (values.datum && !datum) throw new Error(`--datum is "${values.datum}"; give one of ${datums.join(', ')}.`)
  const folder = values.data ? pathToFileURL(`${values.data.replace(/\/$/, '')}/`) : dataFolder
  const { assets, bodies, sources } = readDataset(folder)
  const table = await readTable(new Uint8Array(readFileSync(resolve(process.env.INIT_CWD ?? '', path))))
  const plan = planImport(table, {
    rows: assets.map(asset => rowOf(asset, { pinyin: '', within: [], hostNames: '', reliability: null, outlined: false })),
    ids: new Set([...assets, ...bodies].map(({ id }) => id)), sourceIds: new Set(sources.map(({ id }) => id)), ground: readGround(),
  }, {
    defaults: { kind: wordOf('kind', values.kind, vocabularies.kinds)[0] ?? null, tiers: wordOf('tier', values.tier, vocabularies.tiers), sectors: wordOf('sector', values.sector, vocabularies.sectors), cities: wordOf('city', values.city, vocabularies.cities) },
    source: values.source ?? null, datum,
  })
  for (const line of reportImport(table, plan)) console.log(line)
  const fresh = plan.entries.flatMap(({ asset }) => asset ?? [])
  if (!values.write) console.log(fresh.length ? 'Nothing was written; with --write the new ones are.' : 'Nothing to write.')
  else console.log(`Written: ${writeAssets(folder, fresh).join(', ') || 'nothing'}. Run npm run check:data.`)
  return plan.fileFaults.length || plan.entries.some(({ becomes }) => becomes === 'faulty' || becomes === 'twice') ? 1 : 0
}

/** The words of an option, or an Error that says which there are. */
function wordOf<W extends string>(option: string, said: string | undefined, vocabulary: { find: (text: string) => W | null; known: string }): W[] {
  return partsOf(said ?? '').map(part => vocabulary.find(part) ?? refuse(`--${option} is "${part}"; known: ${vocabulary.known}.`))
}

function refuse(sentence: string): never {
  throw new Error(sentence)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 2
}
