import { describe, expect, test } from 'vitest'
import { everything, filterParameters, formatFilter, inBbox, matches, parseFilter, type Filter } from '@bay-atlas/data/filter.ts'
import { row } from '../make.ts'

const parse = (query: string) => parseFilter(new URLSearchParams(query))
const filter = (traits: Partial<Filter>): Filter => ({ ...everything, ...traits })

describe('an address keeps its meaning through reading and writing', () => {
  const addresses = [
    '',
    'kind=laboratory,facility&tier=national&sector=ai,health&city=shenzhen&status=operating&source=sourced',
    'founded=2015..2022&part_of=hetao&bbox=113.5,22.1,114.5,22.9',
    'founded=2018',
    'founded=2015..',
    'founded=..2022',
    'q=量子',
    'q=R%26D 100%25 = a%2Bb',
    'bbox=-180,-90,180,90',
    'bbox=179,-10,-179,10',
  ]
  test.each(addresses)('%s', address => {
    const { filter, faults } = parse(address)
    expect(faults).toEqual([])
    expect(parseFilter(formatFilter(filter))).toEqual({ filter, faults: [] })
  })

  test('the words of a facet are written in the order of the vocabulary, whatever order they came in', () => {
    expect(formatFilter(parse('kind=enterprise,laboratory&kind_=1').filter).get('kind')).toBe('laboratory,enterprise')
  })

  test('what is "any" is left out', () => {
    expect(formatFilter(everything).toString()).toBe('')
    expect(formatFilter(parse('kind=&q=%20%20&founded=&bbox=').filter).toString()).toBe('')
  })

  test('a word that stands twice counts once', () => {
    expect(parse('tier=national,national, national').filter.tier).toEqual(['national'])
  })

  test('every parameter of the grammar can be written', () => {
    const full = filter({ kind: ['park'], tier: ['municipal'], sector: ['ocean'], city: ['macao'], status: ['closed'], source: ['sourced'], founded: { from: 2000, to: null }, partOf: 'hetao', bbox: [1, 2, 3, 4], q: 'x' })
    expect([...formatFilter(full).keys()]).toEqual([...filterParameters])
  })
})

describe('what an address says that we do not know is handed back, with what is allowed', () => {
  test.each([
    ['kind=blockchain', 'kind', 'blockchain', 'laboratory'],
    ['tier=National', 'tier', 'National', 'national'],
    ['founded=last-year', 'founded', 'last-year', '2015..2022'],
    ['founded=2022..2015', 'founded', '2022..2015', 'range'],
    ['founded=20152022', 'founded', '20152022', 'range'],
    ['founded=..', 'founded', '..', 'range'],
    ['founded=0800', 'founded', '0800', 'range'],
    ['bbox=1,2,3', 'bbox', '1,2,3', 'west,south,east,north'],
    ['bbox=1,2,3,four', 'bbox', '1,2,3,four', 'west,south,east,north'],
    ['bbox=,,,', 'bbox', ',,,', 'west,south,east,north'],
    ['bbox=113,23,114,22', 'bbox', '113,23,114,22', 'south'],
    ['bbox=113,-91,114,22', 'bbox', '113,-91,114,22', 'west,south,east,north'],
    ['bbox=Infinity,1,2,3', 'bbox', 'Infinity,1,2,3', 'west,south,east,north'],
    ['bbox=1,2,3,4,5', 'bbox', '1,2,3,4,5', 'west,south,east,north'],
    ['part_of=../etc', 'part_of', '../etc', 'id'],
  ])('%s', (address, parameter, value, allowed) => {
    const { faults } = parse(address)
    expect(faults).toEqual([{ parameter, value, allowed: expect.stringContaining(allowed) }])
  })

  test('and what is known beside it still counts', () => {
    const { filter, faults } = parse('kind=blockchain,park')
    expect(filter.kind).toEqual(['park'])
    expect(faults).toHaveLength(1)
  })
})

describe('which assets pass', () => {
  const lab = row({ kind: 'laboratory', tiers: ['provincial', 'national'], sectors: ['ai', 'health'], cities: ['shenzhen', 'hong-kong'], founded: 2018, partOf: 'hetao', within: ['hetao', 'the-bay'], at: [114.06, 22.52] })

  test.each<[string, Partial<Filter>, boolean]>([
    ['anything, when nothing is asked', {}, true],
    ['one of several kinds', { kind: ['facility', 'laboratory'] }, true],
    ['another kind', { kind: ['facility'] }, false],
    ['its second tier', { tier: ['national'] }, true],
    ['its second city', { city: ['hong-kong'] }, true],
    ['a sector it has and one it has not', { sector: ['ai', 'ocean'] }, true],
    ['right kind but wrong city', { kind: ['laboratory'], city: ['macao'] }, false],
    ['the first year of a range', { founded: { from: 2018, to: 2020 } }, true],
    ['the last year of a range', { founded: { from: null, to: 2018 } }, true],
    ['a range that begins later', { founded: { from: 2019, to: null } }, false],
    ['the place it is part of', { partOf: 'hetao' }, true],
    ['a place its place is part of', { partOf: 'the-bay' }, true],
    ['another place', { partOf: 'nansha' }, false],
    ['a box around it', { bbox: [114, 22.5, 114.1, 22.6] }, true],
    ['a box beside it', { bbox: [113, 22.5, 114, 22.6] }, false],
    ['general knowledge only', { source: ['general-knowledge'] }, false],
  ])('%s', (_, asked, passes) => {
    expect(matches(filter(asked), lab)).toBe(passes)
  })

  test('an asset whose year is not known is in no range of years', () => {
    expect(matches(filter({ founded: { from: 1800, to: null } }), row({ founded: null }))).toBe(false)
  })

  test('a box whose west is east of its east crosses the antimeridian', () => {
    expect(inBbox([170, -10, -170, 10], [179, 0])).toBe(true)
    expect(inBbox([170, -10, -170, 10], [0, 0])).toBe(false)
  })

  test('one parameter can be left out of the test', () => {
    expect(matches(filter({ kind: ['park'] }), lab)).toBe(false)
    expect(matches(filter({ kind: ['park'] }), lab, 'kind')).toBe(true)
  })
})
