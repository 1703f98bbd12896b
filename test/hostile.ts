import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { area, asset, body, contradiction, dataset, figure, link, metric, source, story } from './make.ts'

/** What a stranger might write where a name is wanted; each would say so in `globalThis.hit` if it ever ran. */
export const hostile = `=cmd|' /C calc'!A0 "><svg onload="globalThis.hit=1"><img src=x onerror=globalThis.hit=1></script><script>globalThis.hit=1</script></title></style>{{7*7}}\${7*7}]]>--> javascript:globalThis.hit=1 \u202eabc\u200b`

const said: Text = { 'zh-Hans': `甲${hostile}`, 'zh-Hant': `乙${hostile}`, en: hostile }

/** A dataset that follows the schema and is hostile in every field that takes words. */
export function hostileDataset(): Dataset {
  const quotes = [{ source: 'a-source', words: hostile }]
  const fact = { metric: 'a-metric', value: hostile, unit: 'none' as const, asOf: '2024', sources: ['a-source'], confidence: 'sourced' as const, note: said, quote: quotes[0] }
  return dataset({
    assets: [
      asset({ id: 'an-asset', name: said, aliases: [hostile], district: said, address: said, note: said, quotes, facts: [fact, { ...fact, value: said }], hosts: ['a-body'], partOf: 'a-park', founded: 2018, location: { uncertaintyM: 100, precision: 'building', basis: 'estimate', note: said }, website: { address: `https://example.org/?${hostile}`, confirmed: true } }),
      asset({ id: 'a-park', kind: 'park', name: said, at: [114.09, 22.57] }),
    ],
    areas: [area({ id: 'an-area', asset: 'a-park', name: said, note: said })],
    links: [link({ parties: ['an-asset', 'a-park', 'a-body'], name: said, achieved: said, note: said, quotes })],
    bodies: [body({ name: said, aliases: [hostile], place: said, note: said, quotes, position: [120, 30] })],
    figures: [figure({ subject: 'asset:an-asset', value: said, note: said, quote: quotes[0] }), figure({ id: 'of-the-bay', note: said })],
    contradictions: [contradiction({ title: said, what: said })],
    metrics: [metric({ name: said, note: said })],
    sources: [source({ title: hostile, publisher: hostile, address: `https://example.org/?"><script>globalThis.hit=1</script>` })],
    stories: [story({ title: said, summary: said }, { title: said, text: said, id: 'an-asset' })],
  })
}
