// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ownRowOf } from '@bay-atlas/data/table/own-row.ts'
import { SentOwn } from '@bay-atlas/data/table/sent-own.ts'
import { deskOf } from '@bay-atlas/web/state/desk/desk-here.ts'
import { row, text } from '../../make.ts'
import { copied, filter, show, picture, shown, choose, type Own } from './show-present.tsx'

const own = (n: number, kind: 'ai' | 'health' = 'ai') => ownRowOf({ id: `own-${n}`, position: [114, 22.5], name: text(`Site ${n}`), aliases: [], pinyin: '', kind: 'park', tiers: [], sectors: [kind], cities: ['shenzhen'], district: null, status: 'operating', founded: null, uncertaintyM: 500, basis: 'source' })
const held = (...rows: ReturnType<typeof own>[]) => ({ desk: deskOf([row(), ...rows]), turn: 0 })
const brought: Own = { held: held(own(2), own(3, 'health')), shown: null, counts: { matched: 1, total: 2 }, facets: null }

test("the reader's own rows leave the browser only once that is asked for, those that pass the filter alone, and the link never names them", async () => {
  const sent: { address: string; init: RequestInit }[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    sent.push({ address, init })
    return new Response('file')
  })
  show('en', null, [row()], brought, 'own-2')
  await waitFor(() => expect(shown().get('sector')).toBe('ai'))
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Draw my 1 row into it' })
  expect(box.checked).toBe(false)
  screen.getByText(/^Unticked, they stay in this browser/)
  fireEvent.click(screen.getByRole('button', { name: 'Download PowerPoint' }))
  await screen.findByText(/^Downloaded/)
  expect(sent.map(({ init }) => init.method ?? 'GET')).toEqual(['GET'])
  fireEvent.click(box)
  screen.getByText(/keeps and logs nothing/)
  await waitFor(() => expect(picture().getAttribute('src')).toBe('#made'))
  await waitFor(() => expect(sent.some(({ address }) => address.includes('id=own-2'))).toBe(true))
  fireEvent.click(screen.getByRole('button', { name: 'Download PowerPoint' }))
  await waitFor(() => expect(sent.filter(({ address }) => address.startsWith('/map.pptx'))).toHaveLength(2))
  for (const { init } of sent.slice(1)) expect({ method: init.method, rows: SentOwn.parse(JSON.parse(String(init.body))).rows.map(({ id }) => id) }).toEqual({ method: 'POST', rows: ['own-2'] })
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }))
  await waitFor(() => expect(copied[0]).toMatch(/\/map\.pptx\?/))
  expect(copied.join()).not.toContain('own-')
  choose('CSV')
  expect(screen.queryByRole('checkbox', { name: /my 1 row/ })).toBeNull()
  screen.getByText(/^This format holds the atlas alone/)
  fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }))
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ address: expect.stringMatching(/^\/map\.csv/), init: expect.not.objectContaining({ method: 'POST' }) }))
})

test.each([
  ['hidden', 'hide', null, 'Your own rows are hidden on the map'],
  ['filtered out', null, { matched: 0, total: 1 }, 'No row of your own passes the filter'],
  ['more than a file takes', null, { matched: 100_000, total: 100_000 }, '100,000 rows of your own pass the filter; a file takes at most 5,000, so none is in it'],
] as const)('where own rows are %s, the panel says why none is in the file', (_, hidden, counts, words) => {
  show('en', null, [row()], { held: held(own(3, 'health')), shown: hidden, counts, facets: null })
  expect(screen.getByText(RegExp(`^${words}`))).toBeTruthy()
})
