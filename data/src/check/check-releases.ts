import { existsSync, readdirSync } from 'node:fs'
import { changesOf, countChanges } from '../releases/changes.ts'
import { listReleases, readRelease, releaseFiles } from '../releases/releases.ts'
import type { Dataset } from '../dataset.ts'
import type { Fault } from './fault.ts'

const sentenceOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))

/** Every release can still be read by the schema of today, and the list says of each what its file says; nothing else lies beside them. */
export async function checkReleases(folder: URL): Promise<Fault[]> {
  const faults: Fault[] = []
  const blame = (file: string, id: string, field: string, says: string) => faults.push({ file, id, field, says })
  let before: Dataset | null = null
  try {
    const list = listReleases(folder)
    for (const [place, { name, version, counts, changes }] of list.entries()) {
      const said: Dataset | null = await readRelease(folder, name).catch((fault: unknown) => {
        for (const line of sentenceOf(fault).split('\n').slice(0, 20)) blame(releaseFiles.of(name), name, '', `${line}; a release never changes: let the schema take what it holds`)
        return null
      })
      if (said && said.version !== version) blame(releaseFiles.index, name, 'version', `the file of the release has ${said.version}`)
      if (said && said.assets.length !== counts.assets) blame(releaseFiles.index, name, 'counts', `the release has ${said.assets.length} assets`)
      const real = said && before ? countChanges(changesOf(before, said)) : null
      if (real && JSON.stringify(real) !== JSON.stringify(changes)) blame(releaseFiles.index, name, 'changes', `they are ${JSON.stringify(real)}; npm run release -- --list writes the list anew`)
      const next = list[place + 1]
      if (next && next.name <= name) blame(releaseFiles.index, next.name, 'name', `releases stand in the order of their days; this one stands after ${name}`)
      before = said
    }
    for (const stray of straysIn(folder, list.map(({ name }) => name))) blame(`releases/${stray}`, '', '', 'this belongs to no release of the list')
  } catch (fault) {
    blame(releaseFiles.index, '', '', sentenceOf(fault))
  }
  return faults
}

function straysIn(folder: URL, names: readonly string[]): string[] {
  const place = new URL('releases/', folder)
  const known = [releaseFiles.index, releaseFiles.changelog, ...names.map(releaseFiles.of)]
  return existsSync(place) ? readdirSync(place).filter(file => !known.includes(`releases/${file}`)) : []
}
