import { expect, test } from 'vitest'
import { z } from 'zod'
import { whole } from '@bay-atlas/api/formats/writer.ts'
import { viewWriter } from '@bay-atlas/api/plate/geojson.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { Item } from '@bay-atlas/data/item.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { asset, dataset } from '../make.ts'

const store = createMemoryStore(dataset({ assets: [asset({ id: 'one' }), asset({ id: 'two', kind: 'park' })], version: 'v1' }))
const File = z.strictObject({
  type: z.literal('FeatureCollection'), name: z.string(), filter: z.string(), data_version: z.string(), licence: z.string(), licence_url: z.url(), live: z.url(), count: z.number(), features: z.array(Item),
})

async function file(kind: 'laboratory' | null) {
  const filter = { ...everything, kind: kind ? [kind] : [] }
  const { features } = await store.find(filter, { limit: 100, offset: 0 })
  return File.parse(JSON.parse(whole(viewWriter({ language: 'en', name: 'A name with "quotes"', filter: filterInWords(filter, 'en'), version: store.version, href: 'https://atlas.example/?lang=en', count: features.length }), features).toString()))
}

test('holds the assets given, each as the API serves it', async () => {
  expect((await file(null)).features.map(({ id }) => id)).toEqual(['one', 'two'])
  expect((await file('laboratory')).features.map(({ id }) => id)).toEqual(['one'])
})

test('says what it shows, of which data, under which licence and where it lives', async () => {
  const { features, ...said } = await file('laboratory')
  expect(said).toMatchObject({ name: 'A name with "quotes"', filter: 'Laboratories', data_version: 'v1', count: 1, live: 'https://atlas.example/?lang=en' })
  expect(said.licence).toContain('CC BY 4.0')
})

test('an empty choice is still a collection', () => {
  expect(JSON.parse(whole(viewWriter({ language: 'zh-Hans', name: '无', filter: '无', version: 'v1', href: 'https://atlas.example/', count: 0 }), []).toString()).features).toEqual([])
})
