import { describe, expect, test } from 'vitest'
import { StoryList } from '@bay-atlas/api/stories.ts'
import { Story } from '@bay-atlas/data/story.ts'
import { asset, figure, link, metric, source, story } from '../make.ts'
import { serving } from './serve.ts'

const atlas = serving({
  sources: [source(), source({ id: 'mirror', reliability: 'mirror', address: 'https://copy.example.net/stolen' }), source({ id: 'seed', reliability: 'seed' })],
  metrics: [metric({ id: 'staff' }), metric({ id: 'patents' })],
  assets: [
    asset({ id: 'lab', facts: [
      { metric: 'staff', value: 12, unit: 'people', asOf: '2020', sources: ['a-source'], confidence: 'sourced' },
      { metric: 'staff', value: 30, unit: 'people', asOf: '2024', sources: ['mirror'], confidence: 'sourced' },
    ] }),
    asset({ id: 'park', kind: 'park' }),
  ],
  figures: [figure({ id: 'patents-of-shenzhen', subject: 'city:shenzhen', metric: 'patents', value: 7, quote: { source: 'a-source', words: 'seven' } })],
  links: [link({ id: 'together', parties: ['lab', 'park'], sources: ['a-source', 'mirror'] })],
  stories: [
    story({ slug: 'first' }, { filter: 'kind=laboratory', id: 'lab', receipts: [
      { figure: 'patents-of-shenzhen' }, { asset: 'lab', metric: 'staff' }, { link: 'together' }, { link: 'together', quote: { source: 'seed', words: 'words' } }, { source: 'seed' },
    ] }),
    story({ slug: 'second' }),
  ],
})

describe('stories', () => {
  test('are listed whole, step by step', async () => {
    const { numberMatched, stories } = StoryList.parse(await atlas.body('/api/stories'))
    expect(numberMatched).toBe(2)
    expect(stories.map(({ slug, steps }) => `${slug} ${steps.length}`)).toEqual(['first 2', 'second 2'])
    expect(stories[0]?.steps[0]).toMatchObject({ filter: 'kind=laboratory', id: 'lab', view: { zoom: 12, latitude: 22.52, longitude: 114.06 } })
  })

  test('stand each at an address of its own, and none at another', async () => {
    expect(Story.parse(await atlas.body('/api/stories/second')).slug).toBe('second')
    const { status, problem } = await atlas.problem('/api/stories/third')
    expect({ status, allowed: problem.allowed }).toEqual({ status: 404, allowed: 'first, second' })
  })

  test('take no parameter', async () => {
    expect((await atlas.problem('/api/stories?lang=en')).status).toBe(400)
  })
})

describe('the receipts of a step', () => {
  const receipts = async () => Story.parse(await atlas.body('/api/stories/first')).steps[0]?.receipts ?? []

  test('say whom a figure is about, its value, its date and its words', async () => {
    const [patents] = await receipts()
    expect(patents).toMatchObject({ about: { en: 'Shenzhen: patents' }, statement: { value: 7, asOf: '2024' }, quote: { words: 'seven' }, sources: [{ id: 'a-source', link: 'https://example.org/a-source' }] })
  })

  test('give the newest value of a fact', async () => {
    expect((await receipts())[1]).toMatchObject({ about: { en: 'lab: staff' }, statement: { value: 30, asOf: '2024' }, sources: [{ id: 'mirror' }] })
  })

  test('bring every source of a link, or only the one whose words are quoted', async () => {
    const [, , whole, quoted] = await receipts()
    expect(whole?.sources.map(({ id }) => id)).toEqual(['a-source', 'mirror'])
    expect(quoted).toMatchObject({ about: { en: 'together' }, statement: null, quote: { words: 'words' }, sources: [{ id: 'seed' }] })
  })

  test('never give the address of a copy', async () => {
    expect(await (await atlas.get('/api/stories')).text()).not.toContain('example.net')
  })
})

test('a story that refers to what is not there is refused at the start', () => {
  expect(() => serving({ stories: [story({}, { receipts: [{ figure: 'gone' }] })] })).toThrow(/figures\.json: gone/)
  expect(() => serving({ assets: [asset({ id: 'lab' })], stories: [story({}, { receipts: [{ asset: 'lab', metric: 'staff' }] })] })).toThrow(/the facts of lab: staff/)
})
