import { existsSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { isUnchanged } from '../change-kinds.ts'
import { readGround } from '../check/built-in-map.ts'
import { checkDataset } from '../check/check-dataset.ts'
import { dataFolder, readDataset, type Dataset } from '../dataset.ts'
import { isReleaseName } from '../release-name.ts'
import { lacking, standIns } from '../releases/release-file.ts'
import { releaseFiles } from '../releases/releases.ts'
import type { LaterPart } from '../versions.ts'
import { withGitData } from './git-data.ts'
import { relist, writeRelease } from './write-release.ts'

/**
 * `tsx src/curate/run-release.ts NAME [REF]`: freezes the data as they stand, once they have no fault, or as they stood
 * at a git ref, which followed the checks of its own day: those of today are not asked of it, the schema is.
 */
const usage = 'npm run release -- NAME [REF] [--data FOLDER]; NAME is a day such as 2026-11-24, a second release of that day is 2026-11-24-2; REF a git ref whose data are frozen instead of those of now; --list instead of NAME writes list and changelog anew'

type Frozen = { dataset: Dataset; lacks: LaterPart[] }

function asTheyStand(folder: URL): Frozen {
  const { faults } = checkDataset(folder, readGround())
  if (faults.length) throw new Error(`The data have ${faults.length} faults; npm run check:data names them.`)
  return { dataset: readDataset(folder), lacks: [] }
}

/** The data of another day. Parts that did not exist yet are empty, and the release says so. */
function asTheyStood(folder: URL): Frozen {
  const lacks = lacking(file => existsSync(new URL(file, folder)))
  for (const part of lacks) writeFileSync(new URL(`${part}.json`, folder), JSON.stringify(standIns[part]))
  return { dataset: readDataset(folder), lacks }
}

async function run(args: string[]): Promise<void> {
  const { values, positionals: [name = '', ref] } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' }, list: { type: 'boolean', default: false } } })
  const folder = values.data ? pathToFileURL(`${values.data.replace(/\/$/, '')}/`) : dataFolder
  if (values.list) return relist(folder)
  if (!isReleaseName(name)) throw new Error(name ? `"${name}" is no name of a release.\n${usage}` : usage)
  const { dataset, lacks } = ref ? withGitData(ref, asTheyStood) : asTheyStand(folder)
  const { changes, version, counts } = await writeRelease(folder, { name, dataset, lacks })
  console.log(`${name}: ${counts.assets} assets, version ${version}, in ${releaseFiles.of(name)}.`)
  if (lacks.length) console.log(`It has no ${lacks.join(' and no ')} yet.`)
  console.log(changes === null ? 'It is the first release.' : isUnchanged(changes) ? 'No asset has changed since the release before.' : `Since the release before: ${Object.entries(changes).filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`).join(', ')}; see ${releaseFiles.changelog}.`)
}

try {
  await run(process.argv.slice(2))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 2
}
