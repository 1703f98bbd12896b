import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataFolder } from '../dataset.ts'

/** Takes the data of a git ref out into a folder of its own, for as long as `use` needs it. Throws an Error that names the ref. */
export function withGitData<T>(ref: string, use: (folder: URL) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', ref, 'data'], { cwd: new URL('../', dataFolder), maxBuffer: 512 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    return use(pathToFileURL(`${folder}/data/`))
  } catch (fault) {
    throw new Error(`"${ref}" is neither a folder nor a git ref with data that can be read: ${fault instanceof Error ? fault.message.trim() : String(fault)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
