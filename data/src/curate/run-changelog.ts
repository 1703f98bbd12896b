import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readRecords } from '../check/read-records.ts'
import type { Filed } from '../check/records.ts'
import { dataFolder } from '../dataset.ts'
import { changelogOf } from './changelog.ts'
import type { Version } from './changes.ts'

/** `tsx src/curate/run-changelog.ts OLD [NEW]`: what changed between two versions of the data. Each is a folder or a git ref; without NEW it is the data as they stand. */
const usage = 'npm run changelog -- OLD [NEW], each a folder of data or a git ref such as HEAD~1 or a tag'

const bare = <T>(filed: Filed<T>[]) => filed.map(({ record }) => record)

/** What can be read of a folder. An older version may have had another shape; what is not read is told. */
function read(folder: URL, version: string): Version {
  const { records, faults } = readRecords(folder)
  if (!records.assets.length) throw new Error(`no asset can be read: ${faults[0]?.file ?? ''}: ${faults[0]?.says ?? ''}`)
  if (faults.length) console.error(`${version}: ${faults.length} records or files are not of today's shape and are left out`)
  const { assets, areas, links, bodies, figures, contradictions, metrics, sources, crossings } = records
  return { version, assets: bare(assets), areas: bare(areas), links: bare(links), bodies: bare(bodies), figures: bare(figures), contradictions: bare(contradictions), metrics: bare(metrics), sources: bare(sources), crossings: bare(crossings) }
}

/** The data of a folder, or of a git ref, taken out into a folder of its own for the time of reading. */
function versionOf(said: string): Version {
  const path = resolve(process.env.INIT_CWD ?? '', said)
  if (existsSync(path)) return read(pathToFileURL(`${path}/`), said)
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', said, 'data'], { cwd: new URL('../', dataFolder), maxBuffer: 512 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    return read(pathToFileURL(`${folder}/data/`), said)
  } catch (fault) {
    throw new Error(`"${said}" is neither a folder nor a git ref with data that can be read: ${fault instanceof Error ? fault.message.trim() : String(fault)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [before, after] = process.argv.slice(2)
try {
  if (!before) throw new Error(usage)
  process.stdout.write(changelogOf(versionOf(before), after ? versionOf(after) : read(dataFolder, 'now')))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 2
}
