import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataFolder, readDataset, type Dataset } from '../dataset.ts'
import { changelogOf } from './changelog.ts'

/** `tsx src/curate/run-changelog.ts OLD [NEW]`: what changed between two versions of the data. Each is a folder or a git ref; without NEW it is the data as they stand. */
const usage = 'npm run changelog -- OLD [NEW], each a folder of data or a git ref such as HEAD~1 or a tag'

/** The dataset of a folder, or of a git ref, taken out into a folder of its own for the time of reading. */
function versionOf(said: string): Dataset {
  const path = resolve(process.env.INIT_CWD ?? '', said)
  if (existsSync(path)) return readDataset(pathToFileURL(`${path}/`))
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', said, 'data'], { cwd: new URL('../', dataFolder), maxBuffer: 512 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    return readDataset(pathToFileURL(`${folder}/data/`))
  } catch (fault) {
    throw new Error(`"${said}" is neither a folder nor a git ref with data that can be read: ${fault instanceof Error ? fault.message.trim() : String(fault)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [before, after] = process.argv.slice(2)
try {
  if (!before) throw new Error(usage)
  process.stdout.write(changelogOf(versionOf(before), after ? versionOf(after) : readDataset()))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 2
}
