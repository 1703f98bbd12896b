import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Dataset } from '../dataset.ts'
import { ReleaseEntry } from '../versions.ts'
import { unpackRelease } from './release-file.ts'

/** Where the releases of a data folder lie: the list of them, one packed file each, and what changed from one to the next. */
export const releaseFiles = { index: 'releases/index.json', changelog: 'releases/CHANGELOG.md', of: (name: string) => `releases/${name}.json.br` }

/** The releases of a data folder, the oldest first; none where none were made. Throws an Error that names the file when the list is no list of releases. */
export function listReleases(folder: URL): ReleaseEntry[] {
  const url = new URL(releaseFiles.index, folder)
  if (!existsSync(url)) return []
  try {
    return z.array(ReleaseEntry).parse(JSON.parse(readFileSync(url, 'utf8')))
  } catch (fault) {
    throw new Error(`${releaseFiles.index}: ${fault instanceof z.ZodError ? z.prettifyError(fault) : String(fault)}`)
  }
}

/** The data of a release, read by the schema of today. Rejects with an Error that names the release and says what is wrong. */
export async function readRelease(folder: URL, name: string): Promise<Dataset> {
  try {
    return await unpackRelease(await readFile(new URL(releaseFiles.of(name), folder)))
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault)
    throw new Error(said.split('\n').map(line => `release ${name}: ${line}`).join('\n'))
  }
}
