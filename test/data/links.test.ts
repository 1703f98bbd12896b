import { describe, expect, test } from 'vitest'
import { beyondPartners } from '@bay-atlas/data/analysis/beyond.ts'
import { bearingFrom, metresBetween } from '@bay-atlas/data/analysis/sphere.ts'
import { leaningOf } from '@bay-atlas/data/analysis/leaning.ts'
import { cityMatrix, cityPairs, siteMatrix } from '@bay-atlas/data/analysis/link-matrix.ts'
import { countLinks, linksAmong, pairsOf, partiesById, passes } from '@bay-atlas/data/analysis/links.ts'
import { plainScene, type LinkFilter } from '@bay-atlas/data/scene/scene.ts'
import { cities, type City } from '@bay-atlas/data/vocabulary.ts'
import { link } from '../make.ts'
import { network } from './network-fixture.ts'

const parties = partiesById(network)
const chosen = (filter: Partial<LinkFilter>, selected: string | null = null) => linksAmong(network.links.filter(link => passes({ ...plainScene.links, ...filter }, link)), selected === null ? null : new Set([selected])).map(({ id }) => id)

describe('links are chosen', () => {
  test('all of them, where nothing is asked', () => expect(chosen({})).toEqual(['two', 'three', 'home', 'far', 'bay']))
  test('by any of several kinds', () => expect(chosen({ kinds: ['technology', 'strategic'] })).toEqual(['home', 'far', 'bay']))
  test('by years, both ends included; an unknown year is in no range', () => {
    expect(chosen({ years: { from: 2020, to: 2021 } })).toEqual(['three', 'far'])
    expect(chosen({ years: { from: 1900, to: null } })).not.toContain('home')
  })
  test('by kind, year and boundary at once', () => expect(chosen({ kinds: ['technology', 'joint-laboratory'], years: { from: 2020, to: null }, crossBorder: true })).toEqual(['bay']))
  test('by somebody who takes part', () => expect(chosen({}, 'sz-firm')).toEqual(['home', 'far', 'bay']))
})

test('each choice is counted under the rest of the filter, not under itself', () => {
  const counts = countLinks(network.links, { kinds: ['technology'], years: null, crossBorder: true })
  // Cross-border: two, three, bay; of kind technology: home, bay, of which bay crosses.
  expect(counts.kinds).toMatchObject({ 'joint-laboratory': 1, 'joint-institute': 1, technology: 1, strategic: 0 })
  expect(counts.crossBorder).toBe(1)
  expect(countLinks(network.links, plainScene.links).unknownYear).toBe(1)
})

test('a link joins its first party in the bay to each other one there, and one party alone to nobody', () => {
  const pairs = network.links.map(link => pairsOf(link, parties).map(({ from, to }) => `${from.id}-${to.id}`))
  expect(pairs).toEqual([['hk-uni-sz-lab'], ['hk-uni-sz-lab', 'hk-uni-gz-institute'], ['sz-firm-sz-lab'], [], ['mo-uni-hk-uni', 'mo-uni-sz-firm']])
})

test('the matrix of cities counts a link once in each pair of cities, in both directions, and those within a city on the diagonal', () => {
  const { counts } = cityMatrix(network.links, parties)
  const between = (one: City, other: City) => counts[cities.indexOf(one)]?.[cities.indexOf(other)]
  // Hong Kong and Shenzhen: two, three. Hong Kong and Guangzhou: three. Macao: bay, to both. Within Shenzhen: home. far reaches beyond.
  expect(between('hong-kong', 'shenzhen')).toBe(2)
  expect(between('shenzhen', 'hong-kong')).toBe(2)
  expect(between('guangzhou', 'hong-kong')).toBe(1)
  expect(between('macao', 'hong-kong')).toBe(1)
  expect(between('macao', 'shenzhen')).toBe(1)
  expect(between('shenzhen', 'shenzhen')).toBe(1)
  expect(between('guangzhou', 'shenzhen')).toBe(0)
  // Both halves and the diagonal: 2 × (2 + 1 + 1 + 1) + 1.
  expect(counts.flat().reduce((sum, n) => sum + n, 0)).toBe(11)
})

test('two partners in one city are one link between the cities', () => {
  const pairs = cityPairs([link({ id: 'wide', parties: ['hk-uni', 'sz-lab', 'sz-firm'] })], parties)
  expect(pairs).toMatchObject([{ cities: ['shenzhen', 'hong-kong'], links: [{ id: 'wide' }] }])
})

test('a university of Hong Kong meets mainland sites wherever both stand in one link', () => {
  const { universities, sites, cities: columns, bySite, byCity } = siteMatrix(network.links, parties)
  const [hk] = universities
  if (!hk) throw new Error('no university')
  expect(universities.map(({ id }) => id)).toEqual(['hk-uni'])
  expect(columns).toEqual(['guangzhou', 'shenzhen'])
  // sz-lab in two and three; gz-institute in three; sz-firm in bay, whose first party is in Macao.
  expect(Object.fromEntries(sites.map(site => [site.id, bySite(hk, site)]))).toEqual({ 'gz-institute': 1, 'sz-lab': 2, 'sz-firm': 1 })
  expect([byCity(hk, 'guangzhou'), byCity(hk, 'shenzhen')]).toEqual([1, 3])
})

test('a bearing is that of the great circle, and a distance lies on it', () => {
  // The textbook pair: from Baghdad (35 N, 45 E) to Osaka (35 N, 135 E) one leaves at 60 degrees.
  expect(bearingFrom([45, 35], [135, 35])).toBeCloseTo(60, 0)
  // Along a meridian north and south; one degree of 6,371.0088 km × π / 180 is 111.195 km.
  expect(bearingFrom([114, 22.5], [114, 39.9])).toBeCloseTo(0, 6)
  expect(bearingFrom([114, 22.5], [114, 10])).toBeCloseTo(180, 6)
  expect(bearingFrom([114, 22.5], [104, 22.5])).toBeGreaterThan(270)
  expect(metresBetween([114, 22.5], [114, 39.9]) / 1000).toBeCloseTo(17.4 * 111.195, 0)
})

test('a partner beyond the bay is seen from the party of its link that stands in the bay', () => {
  const [found, ...rest] = beyondPartners(network.links, parties)
  expect(rest).toEqual([])
  expect(found).toMatchObject({ link: { id: 'far' }, partner: { id: 'far-body' }, from: { id: 'sz-firm' } })
  // Two degrees and a half east, seventeen north: a little east of north, about 1,950 km.
  expect(found?.bearing).toBeGreaterThan(0)
  expect(found?.bearing).toBeLessThan(10)
  expect(Math.round((found?.distanceKm ?? 0) / 50)).toBe(39)
})

test('whom the starting articles lean towards is counted', () => {
  // far and bay cite the article; the firm stands in both, and in one (home) of the other three.
  expect(leaningOf(network)).toMatchObject({ party: { id: 'sz-firm' }, inArticles: 2, ofArticles: 2, elsewhere: 1, ofElsewhere: 3 })
  expect(leaningOf({ ...network, sources: [] })).toBeNull()
})
