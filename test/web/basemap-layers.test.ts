import { expect, test } from 'vitest'
import { languages } from '@bay-atlas/data/language.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { groundParts } from '@bay-atlas/web/map/ground-parts.ts'
import { nameIn } from '@bay-atlas/web/map/basemap-layers.ts'
import { mapLayers } from '@bay-atlas/web/map/theme-layers.ts'

const tones = ['light', 'dark', 'print'] as const

test("Hong Kong's and Macao's line is drawn exactly like a line between two cities, since it is the same part of the ground", () => {
  const partOf = (file: readonly (readonly [string, string])[], object: string) => file.find(([name]) => name === object)?.[1]
  expect(partOf(groundParts.osm, 'sar-line')).toBe('city-line')
  expect(partOf(groundParts.tianditu, 'city-line')).toBe('city-line')
})

test('every part of the ground is drawn, and nothing is drawn of a part that no file has', () => {
  const parts = Object.values(groundParts).flatMap(file => file.map(([, part]) => JSON.stringify(['==', ['get', 'part'], part])))
  const filters = mapLayers(palettes.light, 'en').flatMap(layer => ('source' in layer && layer.source === 'ground' && 'filter' in layer ? [JSON.stringify(layer.filter)] : []))
  expect(new Set(filters)).toEqual(new Set(parts))
})

test('a name of the map is read in the script of the page', () => {
  expect(languages.map(nameIn)).toEqual([['get', 'name_zh_hans'], ['get', 'name_zh_hant'], ['get', 'name_en']])
})

test.each(tones)('every layer of the %s map has its own id, and themes differ in paint alone', tone => {
  const ids = (which: (typeof tones)[number]) => mapLayers(palettes[which], 'en').map(layer => layer.id)
  expect(new Set(ids(tone)).size).toBe(ids(tone).length)
  expect(ids(tone)).toEqual(ids('light'))
})
