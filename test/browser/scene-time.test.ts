import { describe, expect, test } from 'vitest'
import { press, viewOf } from './scene-page.ts'
import { beginWalks, Facets, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()

describe('the timeline', { timeout: 120_000 }, () => {
  test('its years are brushed by keys, played without a heap of Back steps, and shared by the address', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=time', context: { reducedMotion: 'no-preference' } })
    const { tool } = viewOf(page, 'Timeline')
    await tool.getByRole('slider', { name: 'Founded: from' }).focus()
    await press(page, 'End')
    await press(page, 'PageDown', 2)
    const from = said(page, 'founded')
    expect(from).toMatch(/^\d{4}\.\.$/)
    await tool.getByRole('slider', { name: 'Founded: to' }).focus()
    await press(page, 'ArrowLeft', 6)
    expect(said(page, 'founded')).toMatch(RegExp(`^${from}\\d{4}$`))
    const { matched, total } = await walks.ask(`/api/facets?founded=${said(page, 'founded')}`, Facets)
    await soon(() => partsOf(page).count.textContent()).toBe(`${matched} of ${total}`)

    const [before, steps] = [said(page, 'founded'), await page.evaluate(() => history.length)]
    await tool.getByRole('button', { name: 'Play' }).click()
    await soon(() => Number(said(page, 'founded')?.slice(6))).toBeGreaterThan(Number(before?.slice(6)) + 2)
    await tool.getByRole('button', { name: 'Pause' }).click()
    const played = said(page, 'founded')
    expect(await page.evaluate(() => history.length), 'a play makes no Back steps').toBe(steps)
    const until = await tool.getByRole('heading', { name: /^Founded/ }).textContent()

    const theirs = await walks.open({ path: page.url() })
    const counts = (of: typeof page) => viewOf(of, 'Timeline').tool.locator('dl').innerText()
    await viewOf(theirs, 'Timeline').tool.getByRole('heading', { name: until ?? '' }).waitFor()
    expect([said(theirs, 'founded'), await counts(theirs), await partsOf(theirs).count.textContent()]).toEqual([played, await counts(page), await partsOf(page).count.textContent()])
  })
})
