import { describe, expect, test } from 'vitest'
import { beyondPartners } from '@bay-atlas/data/analysis/beyond.ts'
import { bearingFrom } from '@bay-atlas/data/analysis/sphere.ts'
import { cityPairs } from '@bay-atlas/data/analysis/link-matrix.ts'
import { partiesById } from '@bay-atlas/data/analysis/links.ts'
import { networkDrawing } from '@bay-atlas/data/boards/network-drawing.ts'
import { cityAnchors } from '@bay-atlas/data/boards/network-arcs.ts'
import { toPixels } from '@bay-atlas/data/drawing/mercator.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { SceneDrawing, SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { inBbox } from '@bay-atlas/data/filter.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { question, realMatter, smallMatter } from './network-fixture.ts'

const { accent, ink2 } = palettes.light
const near = { zoom: 11 }
const scene = (links: Partial<typeof plainScene.links>) => ({ scene: { ...plainScene, links: { ...plainScene.links, ...links } } })

const lineOf = ({ geometry }: SceneFeature) => (geometry.type === 'LineString' ? geometry.coordinates : null)
const isArc = (feature: SceneFeature) => lineOf(feature) !== null && !feature.properties.id?.startsWith('beyond.') && !feature.properties.id?.endsWith('.casing')
const arcs = ({ over }: SceneDrawing) => over.filter(isArc)
const rays = ({ over }: SceneDrawing) => over.filter(feature => lineOf(feature) && feature.properties.id?.startsWith('beyond.') && !feature.properties.id.endsWith('.casing'))
const labels = ({ over }: SceneDrawing) => over.flatMap(({ properties: { label } }) => label ?? [])
const idsOf = (features: SceneFeature[]) => features.map(({ properties: { id } }) => id)
const arc = (drawing: SceneDrawing, id: string) => arcs(drawing).find(({ properties }) => properties.id === id)?.properties
const keyOf = ({ key }: SceneDrawing) => key?.entries.map(({ text }) => text) ?? []
/** Ends of a line to about a metre, whichever comes first. */
const endsOf = (line: number[][] | null) => [line?.[0], line?.at(-1)].map(end => end?.map(n => n.toFixed(5)).join()).toSorted()
const placesOf = (positions: ([number, number] | null | undefined)[]) => positions.map(position => position?.map(n => n.toFixed(5)).join()).toSorted()

describe('from afar', () => {
  const drawing = networkDrawing(smallMatter, question())

  test('the links between two cities are one arc, those within a city none', () => {
    expect(idsOf(arcs(drawing)).toSorted()).toEqual(['cities.guangzhou.hong-kong', 'cities.hong-kong.macao', 'cities.shenzhen.hong-kong', 'cities.shenzhen.macao'])
  })

  test('an arc of several links bears their number and is wider', () => {
    // Hong Kong and Shenzhen: two, three.
    expect(labels(drawing)).toContain('2')
    expect(arc(drawing, 'cities.shenzhen.hong-kong')?.width).toBeGreaterThan(arc(drawing, 'cities.shenzhen.macao')?.width ?? Infinity)
  })

  test('what is not drawn is counted in the key', () => expect(keyOf(drawing)).toContain('1 within one city, not drawn'))
})

describe('from near', () => {
  const drawing = networkDrawing(smallMatter, question(near))

  test('each pair of a link is an arc from party to party', () => {
    expect(idsOf(arcs(drawing)).toSorted()).toEqual(['bay.mo-uni.hk-uni', 'bay.mo-uni.sz-firm', 'home.sz-firm.sz-lab', 'three.hk-uni.gz-institute', 'three.hk-uni.sz-lab', 'two.hk-uni.sz-lab'])
  })

  test('links between the same two places do not lie on each other', () => {
    const [one, other] = ['two.hk-uni.sz-lab', 'three.hk-uni.sz-lab'].map(id => arcs(drawing).find(({ properties }) => properties.id === id))
    expect(one?.geometry).not.toEqual(other?.geometry)
  })

  test('what crosses the boundary is in the accent colour, the rest in ink', () => {
    expect(arc(drawing, 'two.hk-uni.sz-lab')?.stroke).toBe(accent)
    expect(arc(drawing, 'home.sz-firm.sz-lab')?.stroke).toBe(ink2)
  })

  test('a line between two places out of sight is left out and counted', () => {
    const corner = networkDrawing(smallMatter, question({ ...near, seen: [113.3, 23, 113.5, 23.2] }))
    expect(idsOf(arcs(corner))).toEqual(['three.hk-uni.gz-institute'])
    expect(keyOf(corner)).toContain('3 between places out of sight')
  })
})

test('only those who take part in a link of the question keep their marks', () => {
  expect([...networkDrawing(smallMatter, question(scene({ kinds: ['joint-laboratory'] }))).marked ?? []].toSorted()).toEqual(['hk-uni', 'sz-lab'])
  expect(networkDrawing(smallMatter, question(scene({ kinds: ['investment'] }))).marked).toBeUndefined()
})

test('planned or merely announced cooperation is dashed, and only that', () => {
  for (const zoom of [8, 11]) {
    const drawing = networkDrawing(smallMatter, question({ zoom }))
    expect(idsOf(drawing.over.filter(({ properties }) => properties.dashed))).toEqual([zoom < 9.5 ? 'beyond.shenzhen.beijing' : 'beyond.sz-firm.beijing'])
  }
})

test('a chosen asset has its own links strong, from it to each partner, the partners ringed and the others pale', () => {
  for (const zoom of [8, 11]) {
    const drawing = networkDrawing(smallMatter, question({ zoom, selected: 'sz-firm' }))
    const strong = arcs(drawing).filter(({ properties }) => properties.strokeOpacity === 1)
    expect(idsOf(strong).toSorted()).toEqual(['bay.sz-firm.hk-uni', 'bay.sz-firm.mo-uni', 'home.sz-firm.sz-lab'])
    const rings = drawing.over.filter(({ properties }) => properties.radius && !properties.label)
    expect(idsOf(rings).toSorted()).toEqual(['partner.hk-uni', 'partner.mo-uni', 'partner.sz-lab'])
    for (const { properties } of arcs(drawing)) expect(strong.some(one => one.properties === properties) || (properties.strokeOpacity ?? 1) < 0.3).toBe(true)
  }
})

test('an asset without links leaves all as it is', () => {
  expect(networkDrawing(smallMatter, question({ selected: 'nobody' }))).toEqual(networkDrawing(smallMatter, question()))
})

describe('a partner beyond the bay', () => {
  const drawing = networkDrawing(smallMatter, question(near))
  const [ray] = rays(drawing)

  test('is a line that leaves the asset at the true bearing and ends inside what is seen', () => {
    const line = ray ? lineOf(ray) : null
    expect(line?.[0]?.map(n => n.toFixed(6))).toEqual(['113.900000', '22.500000'])
    const next = line?.[1]
    if (!next || next[0] === undefined || next[1] === undefined) throw new Error('no line')
    expect(bearingFrom([113.9, 22.5], [next[0], next[1]])).toBeCloseTo(bearingFrom([113.9, 22.5], [116.3, 39.9]), 3)
    for (const [lon = 0, lat = 0] of line ?? []) expect(inBbox(question().seen, [lon, lat])).toBe(true)
  })

  test('is named with its distance', () => expect(labels(drawing).some(label => /^Beijing · 1,9\d0 km$/.test(label))).toBe(true))

  test('is not drawn where its asset is out of sight', () => {
    expect(rays(networkDrawing(smallMatter, question({ ...near, seen: [113, 23, 113.5, 23.5] })))).toEqual([])
  })
})

test('the map follows the filter of links and that of assets', () => {
  expect(idsOf(arcs(networkDrawing(smallMatter, question({ ...near, ...scene({ kinds: ['joint-laboratory'] }) }))))).toEqual(['two.hk-uni.sz-lab'])
  expect(networkDrawing(smallMatter, question(scene({ kinds: ['investment'] })))).toEqual({ under: [], over: [], key: null })
  const macaoOnly = { ...smallMatter, matched: smallMatter.rows.filter(({ id }) => id === 'mo-uni') }
  expect(idsOf(arcs(networkDrawing(macaoOnly, question(near)))).toSorted()).toEqual(['bay.mo-uni.hk-uni', 'bay.mo-uni.sz-firm'])
})

describe('the links of the atlas', async () => {
  const matter = await realMatter()
  const parties = partiesById(matter.network)
  const { links } = matter.network
  const far = networkDrawing(matter, question({ zoom: 8 }))
  const close = networkDrawing(matter, question(near))

  test('are at most thirty arcs from afar and each its own from near, and keep a bound that a map can bear', () => {
    expect(links.length).toBeGreaterThanOrEqual(119)
    expect(arcs(far).length).toBeGreaterThan(10)
    expect(arcs(far).length).toBeLessThanOrEqual(30)
    expect(arcs(close).length).toBeGreaterThan(links.length)
    expect(arcs(close).length).toBeLessThan(links.length * 2)
  })

  test('every arc from near ends at its two parties, every arc from afar at parties of its two cities', () => {
    for (const feature of arcs(close)) {
      const [, from = '', to = ''] = feature.properties.id?.split('.') ?? []
      expect(endsOf(lineOf(feature))).toEqual(placesOf([parties.get(from)?.position, parties.get(to)?.position]))
    }
    const anchors = cityAnchors(parties)
    for (const feature of arcs(far)) {
      const ends = [...anchors].filter(([city]) => feature.properties.id?.split('.').includes(city)).map(([, place]) => place)
      expect(endsOf(lineOf(feature))).toEqual(placesOf(ends))
    }
  })

  test('bundled, every link is in a bundle, within one city, beyond the bay, or without a place', () => {
    const between = cityPairs(links, parties)
    const apart = new Set(between.filter(({ cities: [a, b] }) => a !== b).flatMap(pair => pair.links))
    const within = new Set(between.filter(({ cities: [a, b] }) => a === b).flatMap(pair => pair.links))
    const beyond = new Set(beyondPartners(links, parties).map(({ link }) => link))
    expect(new Set([...apart, ...within, ...beyond]).size).toBe(links.length)
    const shown = links.filter(link => !apart.has(link) && !beyond.has(link)).length
    expect(keyOf(far)).toContain(`${shown} within one city, not drawn`)
  })

  test('the numbers on the bundles are those of their pairs of cities', () => {
    const counts = cityPairs(links, parties).filter(({ cities: [a, b], links: { length } }) => a !== b && length > 1).map(pair => pair.links.length)
    const numbers = far.over.flatMap(({ properties: { id, label } }) => (id?.endsWith('.count') ? [Number(label)] : []))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(counts.toSorted((a, b) => a - b))
  })

  test('name at most eight places beyond the bay, and no name covers another', () => {
    for (const drawing of [far, close]) {
      const zoom = drawing === far ? 8 : 11
      const named = drawing.over.filter(({ properties }) => properties.id?.startsWith('beyond.') && properties.label)
      expect(named.length).toBeGreaterThan(3)
      expect(named.length).toBeLessThanOrEqual(8)
      const places = named.map(({ geometry }) => (geometry.type === 'Point' ? toPixels([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0], zoom) : [0, 0]))
      for (const [at, [x = 0, y = 0]] of places.entries()) {
        for (const [ox = 0, oy = 0] of places.slice(at + 1)) expect(Math.abs(x - ox) > 60 || Math.abs(y - oy) >= 15).toBe(true)
      }
    }
  })
})
