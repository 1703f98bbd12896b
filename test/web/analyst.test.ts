import { describe, expect, test } from 'vitest'
import { matterOf } from '@bay-atlas/api/plate/matter-of.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { boardCsv } from '@bay-atlas/data/boards/board-csv.ts'
import type { Matter, SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { panelSays, type Says } from '@bay-atlas/data/boards/panel-says.ts'
import { sceneDrawingOf } from '@bay-atlas/data/boards/scene-drawing-of.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything, matches, type Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { parseScene } from '@bay-atlas/data/scene/scene.ts'
import { Analyst } from '@bay-atlas/web/state/analyst/analyst.ts'
import { deskOf } from '@bay-atlas/web/state/desk/desk-here.ts'
import type { Desk } from '@bay-atlas/web/state/desk/desk.ts'
import { wholeOf } from '@bay-atlas/web/state/desk/whole.ts'
import { packed } from '@bay-atlas/web/own/own-pack.ts'
import type { OwnShown } from '@bay-atlas/web/state/page.ts'
import { scattered } from '../data/scattered.ts'

const basemap = new URL('basemap/', dataFolder)
const store = createMemoryStore(readDataset(), readCities(basemap))
const about = { ...(await matterOf(store, basemap)), rows: await store.rows() }
const own = scattered(40).map((row): Row => ({ ...row, id: `own.${row.id}`, own: true }))
const desk = deskOf([...about.rows])
await desk.deliver({ own: packed(own) })
const all = [...about.rows, ...own]

/** The analyst over the desk, its matter the same beside the rows. */
function analyst(): Analyst {
  const { rows: _, ...known } = about
  const made = new Analyst(desk.ask)
  made.know(known)
  return made
}
const shownBy = (shown: OwnShown | null) => all.filter(row => (shown === 'only' ? row.own : shown === 'hide' ? !row.own : true))
const plain = (filter: Filter, shown: OwnShown | null): Matter => ({ ...about, rows: shownBy(shown), matched: shownBy(shown).filter(row => matches(filter, row)) })
const questionOf = (address: string, filter: Filter, selected: string | null): SceneQuestion => ({ scene: parseScene(new URLSearchParams(address)), filter, selected, language: 'zh-Hant', palette: palettes.light, zoom: 10, seen: [113, 22, 115, 23.5] })
const some: Filter = { ...everything, kind: ['laboratory', 'enterprise', 'university', 'park'], founded: { from: 1950, to: 2019 }, q: 'k' }

describe.each<[keyof Says, string]>([
  ['time', 'panel=time'], ['density', 'panel=density&layers=hex&hex=2'], ['density', 'panel=density&shade=ai/district/jenks/5'], ['cities', 'panel=cities'], ['coverage', 'panel=coverage'],
  ['network', 'panel=network'], ['analyse', 'panel=analyse&shape=city/shenzhen'], ['analyse', 'panel=analyse&shape=area/hetao-zone'], ['analyse', 'panel=analyse'],
])('beside the page %s (%s)', (panel, address) => {
  test.each<[string, Filter, OwnShown | null, string | null]>([
    ['over everything', everything, null, null], ['with a filter, its years and a search', some, null, 'univ-hkust-gz'], ['without the reader’s own', some, 'hide', 'hetao-zone'], ['of the reader’s own alone', everything, 'only', null],
  ])('says and draws what it says in the page, %s', async (_, filter, shown, selected) => {
    const question = questionOf(address, filter, selected)
    const [beside, asked] = [analyst(), { turn: 1, asked: { filter, own: shown } }]
    const here = plain(filter, shown)
    expect(await beside.tell(panel, asked, question)).toEqual(panelSays[panel](here, question))
    expect(await beside.tell('drawing', asked, question)).toEqual(sceneDrawingOf(here, question))
  })
})

test('a list holds as many rows as are asked for, and says how many there are', async () => {
  const question = questionOf('panel=analyse&shape=circle/113.5,22.8/250000', everything, null)
  const told = await analyst().tell('analyse', { turn: 1, asked: { filter: everything, own: null } }, { ...question, listed: 20 })
  const list = told?.board.tables.find(({ id }) => id === 'assets')
  expect(list?.rows).toHaveLength(20)
  expect(list?.all).toBeGreaterThan(900)
  expect(list?.about).toMatch(/這裏只列前 20 項，共 [\d,]+ 項。/)
  expect(list?.rows.every(([name]) => name?.text)).toBe(true)
})

test('a board is written as a file with all its rows, or one table of it', async () => {
  const question = questionOf('panel=analyse&shape=city/shenzhen', everything, null)
  const asked = { turn: 1, asked: { filter: everything, own: null } }
  const { board } = panelSays.analyse(plain(everything, null), question)
  expect(await analyst().tell('file', asked, question)).toBe(boardCsv(board, 'zh-Hant'))
  expect(await analyst().tell('file', asked, { ...question, table: 'sectors' })).toMatch(/^\uFEFF行業,/)
})

test('rows that come between two questions of a turn are counted', async () => {
  const grown = deskOf([...about.rows])
  const { rows: _, ...known } = about
  const beside = new Analyst(grown.ask)
  beside.know(known)
  const total = async (filter: Filter) => (await beside.tell('time', { turn: 1, asked: { filter, own: null } }, questionOf('panel=time', filter, null)))?.counts
  await total(everything)
  await grown.deliver({ own: packed(own) })
  const counts = await total({ ...everything, status: ['operating'] })
  expect(counts?.stood).toBe(all.filter(({ status }) => status === 'operating').length)
})

test('what is no longer wanted is not worked out', async () => {
  expect(await analyst().tell('time', { turn: 1, asked: { filter: everything, own: null } }, questionOf('panel=time', everything, null), () => false)).toBeNull()
})

/** A desk beside the page, as far as rows are fetched from it. */
const apart: Desk = { ...desk, here: undefined }

test.each([null, 'hide', 'only'] as const)('of few rows all come to the page as objects, in the page they look themselves up (%s)', async own => {
  const fetched = await wholeOf(apart, { filter: some, own })
  expect(fetched.rows).toEqual(shownBy(own))
  expect(fetched.matched).toEqual(shownBy(own).filter(row => matches(some, row)))
  const here = await wholeOf(desk, { filter: some, own })
  expect(here.matched.map(({ id, name, position }) => ({ id, name, position }))).toEqual(fetched.matched.map(({ id, name, position }) => ({ id, name, position })))
  expect(here.called?.('hetao-zone')?.id).toBe(own === 'only' ? undefined : 'hetao-zone')
})
