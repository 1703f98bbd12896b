import { expect, test } from 'vitest'
import { memoryAssets } from '@bay-atlas/api/store/memory-assets.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { scattered } from '../data/scattered.ts'

test('many names are written in the background; a search finds the same before, meanwhile and after', async () => {
  const rows = scattered(24_500).map((row, at) => ({ ...row, name: { ...row.name, en: `Works ${at} of ${row.cities[0]}` } }))
  const { find } = memoryAssets(rows)
  const hits = (q: string) => rows.map(row => ({ id: row.id, rank: searchRank(row, q) })).filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank).map(({ id }) => id)
  for (const q of ['Works 244', 'macao', 'works shenzhen', 'Works 24499', 'nowhere']) {
    expect((await find({ ...everything, q }, { limit: 50_000, offset: 0 })).features.map(({ id }) => id)).toEqual(hits(q))
    await new Promise(resolve => setImmediate(resolve))
  }
})
