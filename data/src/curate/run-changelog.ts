import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readRecords } from '../check/read-records.ts'
import type { Filed } from '../check/records.ts'
import { dataFolder } from '../dataset.ts'
import type { Version } from '../releases/changes.ts'
import { changelogOf } from './changelog.ts'
import { withGitData } from './git-data.ts'

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

/** The data of a folder, or of a git ref. */
function versionOf(said: string): Version {
  const path = resolve(process.env.INIT_CWD ?? '', said)
  return existsSync(path) ? read(pathToFileURL(`${path}/`), said) : withGitData(said, folder => read(folder, said))
}

const [before, after] = process.argv.slice(2)
try {
  if (!before) throw new Error(usage)
  process.stdout.write(changelogOf(versionOf(before), after ? versionOf(after) : read(dataFolder, 'now')))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 2
}
