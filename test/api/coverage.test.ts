import { Coverage } from '@bay-atlas/data/coverage.ts'
import { expect, test } from 'vitest'
import { source } from '../make.ts'
import { coverage } from '../data/coverage-fixture.ts'
import { serving } from './serve.ts'

const { sources: _, ...file } = coverage({ looks: [{ id: 'a-look', title: { 'zh-Hans': '名单', 'zh-Hant': '名單', en: 'A list' }, kinds: ['park'], cities: ['macao'], asOf: '2024', covers: { 'zh-Hans': '都', 'zh-Hant': '都', en: 'All' }, leavesOut: { 'zh-Hans': '无', 'zh-Hant': '無', en: 'Nothing' }, sources: ['copy'] }] })
const atlas = serving({ coverage: file, sources: [source(), source({ id: 'copy', reliability: 'mirror', address: 'https://example.net/copy' })] })

test('where the research looked is served with what it cites, a copy without its address', async () => {
  const answer = Coverage.parse(await atlas.body('/api/coverage'))
  expect(answer.states).toHaveLength(99)
  expect(answer.sources.map(({ id, link }) => [id, link])).toEqual([['copy', null]])
})

test('it is asked for as a whole; another word is refused', async () => {
  expect((await atlas.problem('/api/coverage?city=macao')).status).toBe(400)
})

test('a list that cites what is not there stops the start', () => {
  expect(() => serving({ coverage: { ...file, looks: file.looks.map(look => ({ ...look, sources: ['gone'] })) } })).toThrow(/sources\.json: gone/)
})
