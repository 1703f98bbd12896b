import type { Locator, Page } from 'playwright-core'

/** The parts of a view as a reader names them, in English. */
export function viewOf(page: Page, name: string) {
  const tool = page.getByRole('region', { name, exact: true })
  return {
    tool,
    /** A table by the words its title begins with. */
    table: (title: string) => page.getByRole('table', { name: RegExp(`^${title}`) }),
    way: page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name, exact: true }),
    /** Everything the tool says, the numbers in it too. */
    said: () => tool.innerText(),
  }
}

/** What a table says, row by row, without its head and without the small notes in its cells. */
export const rowsOf = (table: Locator): Promise<string[][]> => table.locator('tbody tr').evaluateAll(rows =>
  rows.map(row => [...row.querySelectorAll('th, td')].map(cell => (cell.querySelector('.board-name, .board-figure, .board-text') ?? cell).textContent.trim())))

/** Presses a key so many times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let left = times; left > 0; left -= 1) await page.keyboard.press(key)
}

/** The name of what has the focus. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim())

/** Steps on with the Tab key until something of this name has the focus; says so when it never comes. */
export async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
  const passed: string[] = []
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (typeof name === 'string' ? here === name : name.test(here)) return
    passed.push(here)
  }
  throw new Error(`Tab never reached ${name}; it passed ${passed.join(' | ')}`)
}
