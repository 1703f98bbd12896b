import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { htmlOf } from '@bay-atlas/api/plate/html.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { everything, type Filter } from '@bay-atlas/data/filter.ts'
import { area, asset, dataset, story } from '../make.ts'

const folder = mkdtempSync(join(tmpdir(), 'bay-atlas-'))
const page = pathToFileURL(`${folder}/`)
writeFileSync(join(folder, 'single.html'), '<p><!--note--></p><script type="text/plain" id="atlas-data"></script>')
afterAll(() => rmSync(folder, { recursive: true }))

const store = createMemoryStore(dataset({ assets: [asset({ id: 'one' }), asset({ id: 'two', kind: 'park' })], areas: [area({ id: 'of-two', asset: 'two' })], stories: [story()], version: 'v1' }))
const Features = z.looseObject({ features: z.array(z.looseObject({ id: z.string() })) })
const Data = z.object({ search: z.string(), answers: z.record(z.string(), z.unknown()) })

async function carried(filter: Filter, search = '?kind=laboratory') {
  const html = await htmlOf(store, page, { filter, search, address: 'https://atlas.example/?a=<b>' })
  const [, text = ''] = /id="atlas-data">([^<]*)</.exec(html) ?? []
  const { answers, search: start } = Data.parse(JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString()))
  const ids = (path: string) => Features.parse(answers[path]).features.map(({ id }) => id)
  return { html, start, paths: Object.keys(answers), assets: ids('/api/collections/assets/items'), areas: ids('/api/collections/areas/items') }
}

test('of a release it tells the day', async () => {
  expect(await htmlOf(store, page, { filter: everything, search: '?v=2026-11-24', release: '2026-11-24' })).toContain('v1 · 2026-11-24')
})

const laboratories = { ...everything, kind: ['laboratory' as const] }

test('carries the assets that pass, with their cards and outlines, and opens on the view asked for', async () => {
  const { start, paths, assets, areas } = await carried(laboratories)
  expect({ start, assets, areas }).toEqual({ start: '?kind=laboratory', assets: ['one'], areas: [] })
  expect(paths.filter(path => path.startsWith('/api/cards/'))).toEqual(['/api/cards/one'])
})

test('a story carries everything, since its steps choose for themselves', async () => {
  expect((await carried(laboratories, '?story=a-story&step=1')).assets).toEqual(['one', 'two'])
})

test('says in text which data it holds and where it was made', async () => {
  const { html } = await carried(everything)
  expect(html).toContain('v1 · 2024-05-01')
  expect(html).toContain('https://atlas.example/?a=&lt;b&gt;')
})

test('a page that was not built is said to be so', async () => {
  await expect(htmlOf(store, new URL('nowhere/', page), { filter: everything, search: '' })).rejects.toMatchObject({ kind: 'page-not-built' })
})
