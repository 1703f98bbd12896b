import type { Page } from 'playwright-core'

const tools = ['network', 'time', 'analyse', 'density'] as const

/** The longest time from a touch of the hand to the next paint, in milliseconds (Event Timing, in steps of 8; 0 is under 16). */
async function felt(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => Reflect.set(Reflect.get(globalThis, 'seen'), 'slowest', 0))
  await act()
  // The browser tells of an event after the paint that follows it.
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  // Without a graphics card the map may still be drawing when the panels have long answered: each touch begins at rest.
  await page.waitForTimeout(3000)
  return Number(await page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'seen'), 'slowest')))
}

/** Does what a reader does, one thing after another, and says how long each was felt. */
export async function interactions(page: Page): Promise<[string, number][]> {
  const told: [string, number][] = []
  const tell = async (name: string, act: () => Promise<unknown>) => void told.push([name, await felt(page, act)])
  page.setDefaultTimeout(60_000)
  const row = page.locator('.list-rows button').first()
  for (const facet of await page.locator('.rail .facet').all()) {
    const box = facet.getByRole('checkbox').nth(1)
    if (await box.count() === 0) continue
    const name = await box.evaluate(one => one.closest('label')?.textContent ?? one.getAttribute('aria-label') ?? '')
    await tell(`filter: ${name}`.slice(0, 32), () => box.click())
    await tell(`${name} is taken back`.slice(0, 32), () => box.click())
  }
  await page.locator('.rail').getByRole('checkbox').first().click()
  await page.waitForTimeout(3000)
  await tell('a chip is taken away', () => page.locator('.chip-cross').first().click())
  await tell('first letter of a search', () => page.getByRole('combobox', { name: 'Search' }).pressSequentially('s'))
  await page.getByRole('combobox', { name: 'Search' }).fill('')
  await page.waitForTimeout(3000)
  await tell('a card from the list', () => row.click())
  await tell('a card is closed', () => page.locator('.card .cross').first().click())
  await tell('a card from the map', () => page.mouse.click(720, 450))
  await page.keyboard.press('Escape')
  await page.waitForTimeout(3000)
  await tell('the script', () => page.getByRole('button', { name: '繁' }).click())
  await tell('the theme', () => page.locator('.top-bar button[aria-pressed="false"]').last().click())
  for (const tool of tools) {
    await tell(`the tool ${tool}`, () => page.locator(`.view-list [data-panel="${tool}"]`).click())
    await page.goBack()
    await page.locator('.list-rows button').first().waitFor()
    await page.waitForTimeout(3000)
  }
  return told
}
