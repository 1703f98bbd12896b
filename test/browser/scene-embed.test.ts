import { describe, expect, test } from 'vitest'
import { countContexts, liveContexts } from './live-contexts.ts'
import { beginWalks, soon } from './walk.ts'

const walks = beginWalks()
const slide = { viewport: { width: 960, height: 540 } }

describe('a view stands in a frame', () => {
  test.each([
    ['bays', 'Four bays, one ruler', '.bays-canvas canvas'],
    ['network', 'Cooperation', '.embed-still.live'],
    ['cities', 'Cities', 'table'],
  ])('of 960 × 540: %s, with one graphics context at most, and the way to the page', async (panel, title, sign) => {
    const page = await walks.open({ path: `/embed?lang=en&panel=${panel}&autostart=load`, context: slide, before: countContexts })
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await soon(() => page.locator(sign).count(), 'it stands').toBeGreaterThan(0)
    expect(Math.max(...await liveContexts(page))).toBeLessThanOrEqual(1)
    expect(await page.getByRole('link', { name: 'Open the live map' }).getAttribute('href')).toBe(`/?panel=${panel}&lang=en`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out sideways').toBe(960)
  })
})
