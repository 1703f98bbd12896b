import { describe, expect, test } from 'vitest'
import { languages } from '@bay-atlas/data/language.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { edgeLayers, nameIn } from '@bay-atlas/web/map/basemap-layers.ts'
import { mapLayers } from '@bay-atlas/web/map/theme-layers.ts'

const tones = ['light', 'dark', 'print'] as const

describe("Hong Kong's and Macao's line is drawn exactly like a line between two cities", () => {
  test.each(tones)('in the %s theme', tone => {
    const drawn = (id: string) => {
      const layer = edgeLayers(palettes[tone]).find(one => one.id === id)
      if (layer?.type !== 'line') throw new Error(`the map has no line "${id}"`)
      const { type, paint, layout, minzoom, maxzoom } = layer
      return { type, paint, layout, minzoom, maxzoom }
    }
    expect(drawn('sar-line')).toEqual(drawn('city-line'))
  })
})

test('a name of the map is read in the script of the page', () => {
  expect(languages.map(nameIn)).toEqual([['get', 'name_zh_hans'], ['get', 'name_zh_hant'], ['get', 'name_en']])
})

test.each(tones)('every layer of the %s map has its own id, and themes differ in paint alone', tone => {
  const ids = (which: (typeof tones)[number]) => mapLayers(palettes[which], 'en').map(layer => layer.id)
  expect(new Set(ids(tone)).size).toBe(ids(tone).length)
  expect(ids(tone)).toEqual(ids('light'))
})
