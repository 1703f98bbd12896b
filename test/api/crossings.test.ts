import { expect, test } from 'vitest'
import { CrossingAnswer } from '@bay-atlas/data/crossings.ts'
import { createApp } from '@bay-atlas/api/app.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'

const app = createApp(createMemoryStore(readDataset()))

test('/api/crossings gives every control point, each with its sources resolved and no copy linked', async () => {
  const response = await app.request('/api/crossings')
  expect(response.status).toBe(200)
  const { crossings } = CrossingAnswer.parse(await response.json())
  expect(crossings.filter(({ open }) => !open).map(({ id }) => id)).toEqual(['shatoujiao-sha-tau-kok'])
  expect(crossings.length).toBe(12)
  for (const { id, sources, confidence } of crossings) expect(sources.length > 0 || confidence === 'general-knowledge', id).toBe(true)
  expect(crossings.flatMap(({ sources }) => sources).filter(({ reliability, link }) => reliability === 'mirror' && link)).toEqual([])
})

test('a parameter it does not know is named', async () => {
  const response = await app.request('/api/crossings?city=macao')
  expect(response.status).toBe(400)
})
