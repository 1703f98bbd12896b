import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { checkReleases } from '@bay-atlas/data/check/check-releases.ts'
import { formatFault } from '@bay-atlas/data/check/fault.ts'
import { listingOf, writeRelease } from '@bay-atlas/data/curate/write-release.ts'
import { dataFolder } from '@bay-atlas/data/dataset.ts'
import { listReleases, readRelease, releaseFiles } from '@bay-atlas/data/releases/releases.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { asset, dataset, story } from '../make.ts'

const made: string[] = []
const newFolder = () => {
  made.push(mkdtempSync(join(tmpdir(), 'atlas-releases-')))
  return pathToFileURL(`${made.at(-1)}/`)
}
afterAll(() => made.forEach(folder => rmSync(folder, { recursive: true })))

const older = dataset({ assets: [asset({ id: 'gone' }), asset({ id: 'moved' })], stories: [story()] })
const newer = dataset({ assets: [asset({ id: 'fresh' }), asset({ id: 'moved', at: [114.07, 22.54] })] })
async function twoReleases() {
  const folder = newFolder()
  await writeRelease(folder, { name: '2026-11-24', dataset: older, lacks: ['crossings'] })
  await writeRelease(folder, { name: '2026-11-27', dataset: newer, lacks: [] })
  return folder
}
const faultsIn = async (folder: URL) => (await checkReleases(folder)).map(formatFault)

describe('the releases of the atlas', () => {
  const releases = listReleases(dataFolder)

  test('are at least two, and nothing is wrong with them', async () => {
    expect(releases.length).toBeGreaterThan(1)
    expect(await faultsIn(dataFolder)).toEqual([])
  })

  test.each(releases)('$name is read by the schema of today', async ({ name, version, counts }) => {
    const read = await readRelease(dataFolder, name)
    expect({ version: read.version, assets: read.assets.length, stories: read.stories.length }).toEqual({ version, assets: counts.assets, stories: counts.stories })
  })

  test('have a list and a changelog that say what their files say', async () => {
    const [index, changelog] = [releaseFiles.index, releaseFiles.changelog].map(file => readFileSync(new URL(file, dataFolder), 'utf8'))
    expect({ index, changelog }).toEqual(await listingOf(dataFolder, releases))
  })
})

describe('a release', () => {
  test('holds the data as they stood, and what they differ by from the release before', async () => {
    const folder = await twoReleases()
    expect(await readRelease(folder, '2026-11-24')).toEqual(older)
    expect(listReleases(folder).map(({ name, version, changes, lacks }) => ({ name, version, changes, lacks }))).toEqual([
      { name: '2026-11-24', version: older.version, changes: null, lacks: ['crossings'] },
      { name: '2026-11-27', version: newer.version, changes: { added: 1, removed: 1, moved: 1, tiers: 0, facts: 0, other: 0 }, lacks: [] },
    ])
    const changelog = readFileSync(new URL(releaseFiles.changelog, folder), 'utf8')
    expect(changelog.match(/^## .*$/gm)).toEqual(['## Data 2026-11-24 → 2026-11-27: 2 → 2 assets', '## Data 2026-11-24: 2 assets'])
    expect(changelog).toContain('- moved (`moved`): by 1027 m')
    expect(await faultsIn(folder)).toEqual([])
  })

  test.each([['the same name again', '2026-11-27'], ['an earlier day', '2026-11-25']])('is never overwritten or put before another: %s is refused', async (_, name) => {
    const other = dataset({ assets: [asset({ id: 'other' })] })
    await expect(writeRelease(await twoReleases(), { name, dataset: other, lacks: [] })).rejects.toThrow(/The last release is 2026-11-27; a release never changes/)
  })

  test('of data that are those of the last one is refused', async () => {
    await expect(writeRelease(await twoReleases(), { name: '2026-11-28', dataset: newer, lacks: [] })).rejects.toThrow(/The data are those of 2026-11-27/)
  })
})

describe('the check names', () => {
  const spoilt = async (spoil: (folder: URL) => void) => {
    const folder = await twoReleases()
    spoil(folder)
    return faultsIn(folder)
  }
  const rewrite = (folder: URL, file: string, change: (text: string) => string) => {
    const url = new URL(file, folder)
    const packed = file.endsWith('.br')
    const text = packed ? brotliDecompressSync(readFileSync(url)).toString() : readFileSync(url, 'utf8')
    writeFileSync(url, packed ? brotliCompressSync(change(text)) : change(text))
  }

  test.each<[string, (folder: URL) => void, RegExp]>([
    ['a release that the schema no longer takes', folder => rewrite(folder, releaseFiles.of('2026-11-24'), text => text.replaceAll('"laboratory"', '"observatory"')), /^releases\/2026-11-24\.json\.br: 2026-11-24: -: release 2026-11-24: assets: 0\.properties\.kind: .*let the schema take what it holds$/],
    ['a damaged file', folder => writeFileSync(new URL(releaseFiles.of('2026-11-27'), folder), 'no brotli'), /^releases\/2026-11-27\.json\.br: 2026-11-27: -: release 2026-11-27: /],
    ['a file that is missing', folder => rmSync(new URL(releaseFiles.of('2026-11-24'), folder)), /^releases\/2026-11-24\.json\.br: 2026-11-24: .*ENOENT/],
    ['a list that says other changes', folder => rewrite(folder, releaseFiles.index, text => text.replace('"added":1', '"added":7')), /^releases\/index\.json: 2026-11-27: changes: they are \{"added":1/],
    ['a list that says another version', folder => rewrite(folder, releaseFiles.index, text => text.replace(newer.version, 'aaaaaaaaaaaa')), /^releases\/index\.json: 2026-11-27: version: /],
    ['a list that is none', folder => writeFileSync(new URL(releaseFiles.index, folder), '{}'), /^releases\/index\.json: /],
    ['a file of no release', folder => writeFileSync(new URL('releases/notes.txt', folder), ''), /^releases\/notes\.txt: .*belongs to no release/],
  ])('%s', async (_, spoil, line) => expect(await spoilt(spoil)).toContainEqual(expect.stringMatching(line)))
})
