import { describe, expect, test } from 'vitest'
import { formatScene, layersOf, parseScene, plainScene, sceneFaults } from '@bay-atlas/data/scene/scene.ts'

const read = (text: string) => parseScene(new URLSearchParams(text))
const again = (text: string) => String(formatScene(read(text))).replaceAll('%2C', ',').replaceAll('%2F', '/')

describe('a scene comes back from its address as it was', () => {
  test.each([
    'panel=network&link=branch,technology&link_year=2018..2024&cross_border=1',
    'panel=density&shade=gdp/city/quantile/4',
    'layers=hex&hex=8',
    'panel=analyse&shape=polygon/113.9,22.5/114.1,22.5/114,22.65',
    'panel=analyse&shape=circle/114.06,22.54/3000',
    'panel=analyse&shape=corridor/4000/113.3,23.1/113.9,22.6/114.1,22.5',
    'shape=line/114.05,22.52/114.2,22.3',
    'shape=city/shenzhen',
    'shape=district/nanshan',
    'shape=area/hetao-shenzhen',
    'panel=bays&bays=420/12.5/-30&lay=gba/tokyo/10/-4.25',
    'panel=cities&compare=shenzhen,hong-kong,suzhou',
  ])('%s', text => expect(again(text)).toBe(new URLSearchParams(text).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')))
})

test('what is usual is not said', () => {
  expect(read('')).toEqual(plainScene)
  expect(again('hex=5&shade=assets/city/jenks/5&layers=')).toBe('')
})

test('words that mean nothing are passed over by the page and named by the API', () => {
  const query = new URLSearchParams('panel=kitchen&shape=circle/114/3000&shade=gdp/city/guess/5&hex=0&layers=links,rain&bays=1/2&lay=gba/osaka/1/1')
  expect(parseScene(query)).toEqual({ ...plainScene, layers: ['links'] })
  expect(sceneFaults(query).map(({ parameter }) => parameter)).toEqual(['panel', 'layers', 'shade', 'hex', 'shape', 'bays', 'lay'])
  expect(sceneFaults(new URLSearchParams('panel=bays&hex=5&shade=assets/city/jenks/5&compare=suzhou,macao'))).toEqual([])
})

test('an open tool brings its layer', () => {
  expect(layersOf(read('panel=network'))).toEqual(['links'])
  expect(layersOf(read('panel=density'))).toEqual(['shade'])
  expect(layersOf(read('panel=density&layers=hex'))).toEqual(['hex'])
  expect(layersOf(read('layers=coverage,links'))).toEqual(['links', 'coverage'])
})
