import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { serveRegister } from '../bench/web/serve-register.ts'
import { syntheticRows } from '../bench/register/synthetic-rows.ts'
import { beginWalks, soon } from './walk.ts'

// A made-up register of three chunks, served with the built page.
const size = { count: 150_000, seed: 3 }
const walks = beginWalks()
let register: Awaited<ReturnType<typeof serveRegister>> | undefined
beforeAll(async () => {
  register = await serveRegister(size)
})
afterAll(() => register?.close())

test('a register says how far it has come, is stopped and gone on with, and counts exactly what it holds', async () => {
  let release = (): void => undefined
  const rest = new Promise<void>(resolve => { release = resolve })
  const page = await walks.open({
    path: `http://127.0.0.1:${register?.port}/?lang=en&view=9/22.6/114`,
    expected: [/ERR_FAILED|ERR_ABORTED/],
    before: page => page.route('**/api/columns/2', async route => {
      await rest
      await route.continue()
    }),
  })
  const [count, coming] = [page.locator('.chip.count'), page.locator('.rows-coming')]
  await soon(() => coming.innerText()).toContain('131,072 of 150,000 assets are here')
  await soon(() => count.innerText()).toBe('131,072 assets')

  await coming.getByRole('button', { name: 'Stop' }).click()
  await soon(() => coming.getByRole('status').innerText()).toBe('Stopped: map and counts hold 131,072 of 150,000 assets.')
  release()
  await coming.getByRole('button', { name: 'Fetch the rest' }).click()
  await soon(() => count.innerText()).toBe('150,000 assets')
  await soon(() => coming.count()).toBe(0)

  const rows = [...syntheticRows(size)]
  const facet = page.locator('.rail .facet', { hasText: 'Sector' })
  await facet.getByRole('checkbox', { name: 'Artificial intelligence' }).click()
  const { matched } = countFacets(rows, { ...everything, sector: ['ai'] })
  await soon(() => count.innerText()).toContain(`${matched.toLocaleString('en-GB')} of 150,000`)

  const [last] = rows.slice(-1)
  await page.getByRole('combobox').first().fill(last?.name.en ?? '')
  await soon(() => page.getByRole('option').first().innerText()).toContain(last?.name.en ?? 'a name')
})
