import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

/** What axe holds against the page as it stands, one line for each rule and element; nothing is left out. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate<AxeResults, RunOptions>(options => Reflect.get(window, 'axe').run(document, options), options)
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target, any, all, none }) => `${impact} ${id}: ${target.join(' ')} (${[...any, ...all, ...none][0]?.message ?? ''})`))
}

/** Takes the open page to another address as Back does, without loading it anew, and waits for what it then shows. */
export async function at(page: Page, search: string, until: string): Promise<void> {
  await page.evaluate(search => {
    history.pushState(null, '', `${location.pathname}${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
  await page.locator(until).first().waitFor()
}
