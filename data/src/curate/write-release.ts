import { mkdirSync, writeFileSync } from 'node:fs'
import type { Dataset } from '../dataset.ts'
import { changesOf, countChanges } from '../releases/changes.ts'
import { packRelease } from '../releases/release-file.ts'
import { listReleases, readRelease, releaseFiles } from '../releases/releases.ts'
import type { LaterPart, ReleaseEntry } from '../versions.ts'
import { changelogOf } from './changelog.ts'

type Asked = { name: string; dataset: Dataset; lacks: readonly LaterPart[] }

/**
 * Puts the data into the releases of a folder: one packed file, one line in the list, and the changelog from release to
 * release. Gives the line. Rejects with an Error when the name is taken or is older than the last one.
 */
export async function writeRelease(folder: URL, { name, dataset, lacks }: Asked): Promise<ReleaseEntry> {
  const made = listReleases(folder)
  const last = made.at(-1)
  if (last && name <= last.name) throw new Error(`The last release is ${last.name}; a release never changes and the next one is called by a later day, not ${name}.`)
  if (last?.version === dataset.version) throw new Error(`The data are those of ${last.name} (${last.version}); there is nothing to release.`)
  const entry = entryOf({ name, dataset, lacks }, last ? await readRelease(folder, last.name) : null)
  mkdirSync(new URL('releases/', folder), { recursive: true })
  // `wx` refuses a file that is there, whatever the list says.
  writeFileSync(new URL(releaseFiles.of(name), folder), packRelease(dataset, lacks), { flag: 'wx' })
  await relist(folder, [...made, entry])
  return entry
}

function entryOf({ name, dataset, lacks }: Asked, before: Dataset | null): ReleaseEntry {
  const { assets, areas, links, figures, sources, stories, version } = dataset
  const counts = { assets: assets.length, areas: areas.length, links: links.length, figures: figures.length, sources: sources.length, stories: stories.length }
  return { name, version, counts, changes: before && countChanges(changesOf(before, dataset)), lacks: [...lacks] }
}

const head = '# What changed in the data\n\nFrom release to release, the newest first; `npm run release` writes this file.\n'

/** What list and changelog of a folder say, made anew from the files of its releases. */
export async function listingOf(folder: URL, list: readonly ReleaseEntry[]): Promise<{ index: string; changelog: string }> {
  const [lines, sections]: [string[], string[]] = [[], [head]]
  let before: Dataset | null = null
  for (const { name, lacks } of list) {
    const dataset: Dataset = await readRelease(folder, name)
    lines.push(JSON.stringify(entryOf({ name, dataset, lacks }, before)))
    sections.splice(1, 0, before ? changelogOf(before, { ...dataset, version: name }) : `## Data ${name}: ${dataset.assets.length} assets\n\nThe first release.\n`)
    before = { ...dataset, version: name }
  }
  return { index: `[\n${lines.join(',\n')}\n]\n`, changelog: sections.join('\n') }
}

/** Writes list and changelog anew, as when what is compared has grown. */
export async function relist(folder: URL, list: readonly ReleaseEntry[] = listReleases(folder)): Promise<void> {
  const { index, changelog } = await listingOf(folder, list)
  writeFileSync(new URL(releaseFiles.index, folder), index)
  writeFileSync(new URL(releaseFiles.changelog, folder), changelog)
}
