import { describe, expect, test } from 'vitest'
import { viewOf } from './scene-page.ts'
import { beginWalks, soon } from './walk.ts'
import { said } from './wide-page.ts'

const walks = beginWalks()

describe('density', { timeout: 120_000 }, () => {
  test('areas and hexagons have a key that follows the method and the number of classes', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=density' })
    const { tool } = viewOf(page, 'Density')
    const key = page.locator('.scene-key')
    const classes = () => key.getByRole('listitem').allTextContents()
    await soon(async () => (await classes()).length).toBe(5)
    const natural = await classes()
    await tool.getByRole('combobox', { name: 'Classes by' }).selectOption('Equal steps')
    await soon(classes).not.toEqual(natural)
    const five = await classes()
    await tool.getByRole('group', { name: 'Number of classes' }).getByRole('button', { name: '3' }).click()
    await soon(async () => (await classes()).length, 'fewer classes').toBeLessThan(five.length)
    expect(said(page, 'shade')).toBe('assets/city/equal/3')

    await tool.getByRole('radio', { name: 'Hexagons' }).check()
    await soon(() => key.getByRole('heading').textContent()).toMatch(/hexagon/i)
    const hexagons = await classes()
    await tool.getByRole('group', { name: 'Edge of a hexagon, km' }).getByRole('button', { name: '20' }).click()
    await soon(classes, 'larger hexagons hold more').not.toEqual(hexagons)
    expect([said(page, 'layers'), said(page, 'hex')]).toEqual(['hex', '20'])
    const [words, shown] = [await tool.innerText(), await classes()]
    await page.reload()
    await soon(() => tool.innerText()).toBe(words)
    await soon(classes).toEqual(shown)
  })
})

describe('coverage', () => {
  test('its page says where nobody looked, its layer lies on the map and is taken away again', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=coverage' })
    await page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor()
    await soon(() => page.getByRole('table').count()).toBeGreaterThan(1)
    await soon(() => page.getByRole('cell', { name: /not looked/i }).count(), 'not looked differs from nothing there').toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Show coverage on the map' }).click()
    await soon(() => [said(page, 'panel'), said(page, 'layers')]).toEqual([null, 'coverage'])
    const key = page.locator('.scene-key')
    await key.getByRole('heading', { name: /^Coverage/ }).waitFor()
    await key.getByRole('button', { name: 'Take the layer away' }).click()
    await key.waitFor({ state: 'detached' })
    expect(said(page, 'layers')).toBeNull()
  })
})
