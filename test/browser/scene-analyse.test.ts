import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parseShape } from '@bay-atlas/data/scene/shape.ts'
import { focused, press, rowsOf, tabTo, viewOf } from './scene-page.ts'
import { beginWalks, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()
const pointsOf = (text: string | null) => { const shape = parseShape(text); return shape?.type === 'polygon' ? shape.points.length : 0 }

describe('what is drawn on the map', { timeout: 120_000 }, () => {
  test('a polygon of clicks says what lies in it, reloads with the same counts, and goes into a file', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=analyse&view=9.2/22.6/113.9' })
    const { tool, table } = viewOf(page, 'Analyse')
    await partsOf(page).map.locator('canvas').nth(1).waitFor()
    await tool.getByRole('button', { name: 'Polygon' }).click()
    const corners = [[450, 250], [850, 300], [650, 700]] as const
    for (const [set, [x, y]] of corners.entries()) {
      await page.mouse.click(x, y)
      await tool.getByText(`${set + 1} ${set ? 'points' : 'point'} set.`).waitFor()
    }
    await tool.getByRole('button', { name: 'Finish' }).click()
    await soon(() => pointsOf(said(page, 'shape'))).toBe(3)
    const lead = tool.getByRole('status')
    await soon(() => lead.textContent()).toMatch(/\d+ assets of the atlas lie on its [\d,.]+ km²/)
    const words = await tool.innerText()
    await page.reload()
    await soon(() => tool.innerText(), 'the same ground, the same counts').toBe(words)

    const rows = await table('Assets').locator('tbody tr').count()
    const coming = page.waitForEvent('download')
    await tool.locator('.board-table').filter({ has: page.getByRole('table', { name: /^Assets/ }) }).getByRole('button', { name: 'Download CSV' }).click()
    const file = await readFile(await (await coming).path(), 'utf8')
    expect(file.trim().split(/\r\n/)).toHaveLength(rows + 1)
  })

  test('by keyboard alone: a polygon, and a line across the Shenzhen River that names its control point', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=analyse&view=10/22.535/114.06' })
    const { tool, table } = viewOf(page, 'Analyse')
    const { map } = partsOf(page)
    await map.locator('canvas').nth(1).waitFor()
    const set = tool.getByRole('button', { name: 'Set a point at the middle of the map' })
    const moved = async (key: string) => {
      const before = said(page, 'view')
      await map.getByRole('application').focus()
      await press(page, key)
      await soon(() => said(page, 'view')).not.toBe(before)
      await set.focus()
      await press(page, 'Enter')
    }
    await tool.getByRole('button', { name: 'Polygon' }).focus()
    await press(page, 'Enter')
    await tabTo(page, 'Set a point at the middle of the map')
    await press(page, 'Enter')
    for (const key of ['ArrowUp', 'ArrowRight']) await moved(key)
    await tool.getByText('3 points set.').waitFor()
    await tabTo(page, 'Finish')
    await press(page, 'Enter')
    await soon(() => pointsOf(said(page, 'shape'))).toBe(3)

    await tool.getByRole('button', { name: 'Measure', exact: true }).focus()
    await press(page, 'Enter')
    await tabTo(page, 'Set a point at the middle of the map')
    await press(page, 'Enter')
    for (const key of ['ArrowDown', 'ArrowDown']) await moved(key)
    await tabTo(page, 'Finish')
    await press(page, 'Enter')
    await soon(() => said(page, 'shape')).toMatch(/^line\//)
    await soon(() => tool.getByRole('status').textContent()).toMatch(/It crosses a boundary: by .+ it is at least [\d.]+ km/)
    const controlPoints = (await rowsOf(table('Control points'))).map(([name]) => name)
    const passed = (await rowsOf(table('Legs'))).flatMap(row => (/^\d+$/.test(row[0] ?? '') && row.at(-1) !== 'none is passed' ? [row.at(-1)] : []))
    expect(passed, 'one leg passes one control point').toHaveLength(1)
    expect(controlPoints).toContain(passed[0])
    expect(await focused(page), 'the focus is still in the page').not.toBe('')
  })
})
