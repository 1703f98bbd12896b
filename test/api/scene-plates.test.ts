import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '@bay-atlas/api/app.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { networkWord } from '@bay-atlas/data/boards/words-network.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { boardPages, panels } from '@bay-atlas/data/scene/scene.ts'

const app = createApp(createMemoryStore(readDataset(), readCities(new URL('basemap/', dataFolder))))
const ask = async (path: string) => app.request(`https://atlas.example${path}`)
const text = async (path: string) => (await ask(path)).text()
/** What stands in a layer of the drawing, without its tags. */
const layer = (svg: string, id: string) => new RegExp(`<g id="${id}"[\\s\\S]*?\\n</g>|<g id="${id}"[\\s\\S]*`).exec(svg)?.[0] ?? ''

const Board = z.looseObject({ title: z.string(), lead: z.string(), charts: z.array(z.looseObject({ id: z.string(), table: z.string() })), tables: z.array(z.looseObject({ id: z.string(), columns: z.array(z.unknown()), rows: z.array(z.array(z.looseObject({ text: z.string() }))) })) })

describe.each(panels)('what "%s" says', panel => {
  test.each(languages)('is whole in %s: every chart has its table, every row a cell for each column', async language => {
    const board = Board.parse(await (await ask(`/board.json?panel=${panel}&lang=${language}`)).json())
    expect(board.title).not.toBe('')
    expect(board.charts.map(({ table }) => table).filter(id => !board.tables.some(table => table.id === id))).toEqual([])
    expect(board.tables.flatMap(({ columns, rows }) => rows.filter(row => row.length !== columns.length))).toEqual([])
  })
})

test.each(boardPages)('the page "%s" is a picture under its own title', async panel => {
  const asked = `panel=${panel}&lang=en`
  const { title } = Board.parse(await (await ask(`/board.json?${asked}`)).json())
  expect(await text(`/map.svg?${asked}`)).toContain(`<title>${title}</title>`)
})

test('a drawn network has its lines over the map and their key in words', async () => {
  const svg = await text('/map.svg?panel=network&lang=en&cross_border=1')
  expect([...layer(svg, 'scene-over').matchAll(/<path/g)].length).toBeGreaterThan(10)
  expect(layer(svg, 'scene-key')).toContain(networkWord.keyCrossing.en)
  expect(await text('/map.svg?lang=en')).not.toContain('scene-over')
})

test('hexagons stand instead of the marks, and the table of assets stays', async () => {
  const [hexes, csv] = await Promise.all([text('/map.svg?layers=hex&kind=laboratory&lang=en'), text('/map.csv?layers=hex&kind=laboratory')])
  expect([...layer(hexes, 'scene-under').matchAll(/<path/g)].length).toBeGreaterThan(10)
  expect(hexes).not.toContain('<g id="pcl">')
  expect(csv).toContain('pcl')
})

test('a drawn ground counts alike on the plate and as numbers', async () => {
  const asked = 'panel=analyse&shape=circle/114.06,22.54/6000&view=11/22.54/114.06&lang=en'
  const { lead } = Board.parse(await (await ask(`/board.json?${asked}`)).json())
  const packed = await JSZip.loadAsync(await (await ask(`/map.pptx?${asked}`)).arrayBuffer())
  const slides = await Promise.all(packed.file(/ppt\/slides\/slide\d+\.xml$/).map(file => file.async('string')))
  const sure = /^\d+/.exec(lead)?.[0] ?? 'a number at the head of the sentence'
  expect(slides.some(slide => slide.includes(`${sure} assets`))).toBe(true)
})

test('in a presentation the four bays are followed by charts that can be edited', async () => {
  const packed = await JSZip.loadAsync(await (await ask('/map.pptx?panel=bays&lang=en')).arrayBuffer())
  expect(packed.file(/ppt\/charts\/chart\d+\.xml$/).length).toBeGreaterThan(4)
  expect(packed.file(/ppt\/embeddings\/.+\.xlsx$/).length).toBe(packed.file(/ppt\/charts\/chart\d+\.xml$/).length)
})

test('a board without a panel, and a scene that means nothing, are refused with what would do', async () => {
  const problem = await (await ask('/board.csv')).json()
  expect(problem).toMatchObject({ status: 400, parameter: 'panel', allowed: panels.join(', ') })
  expect((await ask('/map.svg?shape=circle/here')).status).toBe(400)
  expect((await ask('/map.svg?shade=gdp/city/guess/5')).status).toBe(400)
})

test('the numbers of a view open in a spreadsheet', async () => {
  const response = await ask('/board.csv?panel=cities&compare=shenzhen,suzhou&lang=en')
  expect(response.headers.get('Content-Type')).toMatch(/^text\/csv/)
  expect(await response.text()).toContain('Suzhou')
})
