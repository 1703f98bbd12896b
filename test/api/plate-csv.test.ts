import { describe, expect, test } from 'vitest'
import { whole } from '@bay-atlas/api/formats/writer.ts'
import { tableWriter, writeCell } from '@bay-atlas/api/plate/csv.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import type { Card } from '@bay-atlas/data/card.ts'
import { asset, dataset, source } from '../make.ts'
import { serving } from './serve.ts'

const origin = 'https://atlas.example'
const store = createMemoryStore(dataset({
  assets: [
    asset({ id: 'plain', founded: 2018, sectors: ['ai', 'health'], district: { 'zh-Hans': '南山区', 'zh-Hant': '南山區', en: 'Nanshan' } }),
    asset({ id: 'tricky', name: { 'zh-Hans': '=HYPERLINK("x","y")', 'zh-Hant': '@SUM(1)', en: 'Lab "A", east\nwing' }, kind: 'park', sources: ['a-source', 'another-source'] }),
  ],
  sources: [source(), source({ id: 'another-source', publisher: 'Gazette', title: '+1 notice; part 2' })],
}))
const cards = async (...ids: string[]) => (await Promise.all(ids.map(id => store.card(id)))).filter((card): card is Card => card !== null)
const csv = async (language: 'zh-Hans' | 'zh-Hant' | 'en' = 'en') => whole(tableWriter(language, id => `${origin}/?id=${id}&lang=${language}`), await cards('plain', 'tricky')).toString()

/** Reads a table as RFC 4180 says. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end = ''] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
const column = async (head: string) => {
  const [heads = [], ...rows] = read((await csv()).slice(1))
  return rows.map(row => row[heads.indexOf(head)])
}

describe('the table', () => {
  test('begins with the mark by which Excel knows UTF-8, and ends every line with CR LF', async () => {
    const text = await csv()
    expect(Buffer.from(text).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('has a line for every asset in the order given, and as many cells in each as heads', async () => {
    const rows = read((await csv()).slice(1))
    expect(rows.map(([first]) => first)).toEqual(['Id', 'plain', 'tricky'])
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([18]))
  })

  test.each([['zh-Hans', '编号', '实验室'], ['zh-Hant', '編號', '實驗室'], ['en', 'Id', 'Laboratory']] as const)('speaks %s in heads and words', async (language, head, kind) => {
    const [heads = [], first = []] = read((await csv(language)).slice(1))
    expect(heads[0]).toBe(head)
    expect(first).toContain(kind)
  })

  test('says kinds, sectors, places and grounds in words, and a position as plain numbers', async () => {
    const [heads = [], first = []] = read((await csv()).slice(1))
    expect(Object.fromEntries(heads.map((head, index) => [head, first[index]]))).toMatchObject({
      'Name in English': 'plain', Tier: 'National', Sector: 'Artificial intelligence, Health & biomedicine', City: 'Shenzhen', District: 'Nanshan', Status: 'Operating', Founded: '2018',
      'Longitude (WGS-84)': '114.06', 'Latitude (WGS-84)': '22.54', 'Uncertainty of the position (m)': '100', 'Basis of the position': 'Estimated from general knowledge', Evidence: 'Sourced',
      Sources: 'Publisher: Title of a-source', 'Live card': 'https://atlas.example/?id=plain&lang=en',
    })
  })

  test('names every source by publisher and title', async () => {
    expect(await column('Sources')).toEqual(['Publisher: Title of a-source', 'Publisher: Title of a-source; Gazette: +1 notice; part 2'])
  })

  test('leaves empty what is not known', async () => {
    expect(await column('Founded')).toEqual(['2018', ''])
  })
})

describe('a cell', () => {
  test('with quotes, commas and breaks comes back as it was', async () => {
    expect(await column('Name in English')).toEqual(['plain', 'Lab "A", east\nwing'])
  })

  test('that a spreadsheet would run is made harmless', async () => {
    expect(await column('Name in simplified Chinese')).toEqual(['plain简', `'=HYPERLINK("x","y")`])
    expect(await column('Name in traditional Chinese')).toEqual(['plain繁', "'@SUM(1)"])
  })

  test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '－1', '-2+3+cmd|calc'])('%j begins with an apostrophe', text => {
    expect(read(`${writeCell(text)}\r\n`)).toEqual([[`'${text}`]])
  })

  test.each([[-113.5, '-113.5'], [0, '0'], [22.54, '22.54']])('the number %d stays a number', (number, cell) => {
    expect(writeCell(number)).toBe(cell)
  })

  test.each(['3-1', 'a=b', '河套', "O'Neil", 'x@y'])('%s is left alone', text => {
    expect(writeCell(text)).toBe(text)
  })
})

describe('at its address', () => {
  const atlas = serving({ assets: [asset({ id: 'near' }), asset({ id: 'far', at: [112.5, 23.1] }), asset({ id: 'no-park', kind: 'laboratory' }), asset({ id: 'a-park', kind: 'park' })] }, { basemap: new URL('../../data/basemap/', import.meta.url) })
  const at = async (query: string) => {
    const [table, features] = await Promise.all([atlas.get(`/map.csv?${query}`), atlas.get(`/map.geojson?${query}`)])
    const body: { features: { id: string }[] } = await features.json()
    return { csv: read((await table.text()).replace('\uFEFF', '')).slice(1).map(([id]) => id), geojson: body.features.map(({ id }) => id) }
  }

  test.each([
    ['', ['near', 'far', 'no-park', 'a-park']],
    ['kind=park', ['a-park']],
    ['view=12/22.54/114.06', ['near', 'no-park', 'a-park']],
    ['kind=laboratory&view=12/22.54/114.06', ['near', 'no-park']],
    ['kind=facility', []],
  ])('"%s" gives what passes the filter and lies in the frame, as GeoJSON does', async (query, ids) => {
    expect(await at(query)).toEqual({ csv: ids, geojson: ids })
  })

  test.each([['csv', 'text/csv'], ['geojson', 'application/geo+json']])('any site may read the %s, a frame without an origin too', async (format, type) => {
    const { status, headers } = await atlas.get(`/map.${format}`, { Origin: 'null' })
    expect({ status, type: headers.get('Content-Type')?.split(';')[0], open: headers.get('Access-Control-Allow-Origin') }).toEqual({ status: 200, type, open: '*' })
  })

  test('what is wrong with the question is said as data, to any site', async () => {
    const { status, problem } = await atlas.problem('/map.csv?kind=casino')
    expect({ status, parameter: problem.parameter }).toEqual({ status: 400, parameter: 'kind' })
    expect((await atlas.get('/map.csv?ui=none')).headers.get('Access-Control-Allow-Origin')).toBe('*')
  })
})
