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
  const before = last && await readRelease(folder, last.name)
  const { assets, areas, links, figures, sources, stories, version } = dataset
  const entry: ReleaseEntry = {
    name, version,
    counts: { assets: assets.length, areas: areas.length, links: links.length, figures: figures.length, sources: sources.length, stories: stories.length },
    changes: before ? countChanges(changesOf(before, dataset)) : null,
    lacks: [...lacks],
  }
  mkdirSync(new URL('releases/', folder), { recursive: true })
  // `wx` refuses a file that is there, whatever the list says.
  writeFileSync(new URL(releaseFiles.of(name), folder), packRelease(dataset, lacks), { flag: 'wx' })
  writeFileSync(new URL(releaseFiles.index, folder), `[\n${[...made, entry].map(one => JSON.stringify(one)).join(',\n')}\n]\n`)
  writeFileSync(new URL(releaseFiles.changelog, folder), await releaseChangelog(folder))
  return entry
}

const head = '# What changed in the data\n\nFrom release to release, the newest first; `npm run release` writes this file.\n'

/** The changelog of all releases of a folder, as Markdown. */
export async function releaseChangelog(folder: URL): Promise<string> {
  const sections: string[] = []
  let before: Dataset | null = null
  for (const { name, counts } of listReleases(folder)) {
    const dataset: Dataset = await readRelease(folder, name)
    sections.unshift(before ? changelogOf(before, { ...dataset, version: name }) : `## Data ${name}: ${counts.assets} assets\n\nThe first release.\n`)
    before = { ...dataset, version: name }
  }
  return [head, ...sections].join('\n')
}
