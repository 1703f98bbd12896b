import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginWalks, soon } from './walk.ts'

const walks = beginWalks()

/** Opens the panel and gives its parts as a reader names them. */
async function present(page: Page) {
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Present' })
  await panel.getByRole('heading', { name: 'Present' }).waitFor()
  const picture = panel.getByRole('img', { name: /^Preview/ })
  const drawn = () => picture.evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth / image.naturalHeight : 0))
  return { panel, picture, drawn }
}

/** Chooses a format, downloads it, and gives the name and the first bytes of the file. */
async function take(page: Page, panel: Awaited<ReturnType<typeof present>>['panel'], format: string) {
  await panel.getByRole('radio', { name: format, exact: true }).check()
  const coming = page.waitForEvent('download')
  await panel.getByRole('button', { name: `Download ${format}` }).click()
  const download = await coming
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), text: bytes.toString('latin1') }
}

describe('the Present panel', () => {
  test('it draws what the page shows, follows each choice, and gives the focus back', async () => {
    const page = await walks.open({ path: '/?lang=en&sector=ai' })
    const { panel, picture, drawn } = await present(page)
    await soon(drawn).toBeCloseTo(16 / 9, 1)
    expect(await picture.getAttribute('src')).toContain('sector=ai')
    await panel.getByRole('button', { name: 'Square' }).click()
    await soon(drawn).toBeCloseTo(1, 1)
    await panel.getByRole('textbox', { name: 'Title' }).fill('A talk of mine')
    await soon(() => picture.getAttribute('src')).toContain('title=A+talk+of+mine')
    await soon(drawn).toBeCloseTo(1, 1)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Present')
  })

  test('its script arrives when it is first opened, not with the page', async () => {
    const asked: string[] = []
    const page = await walks.open({ path: '/?lang=en', before: async page => page.on('request', request => asked.push(request.url())) })
    await page.getByRole('button', { name: 'Present', exact: true }).waitFor()
    const arrived = () => asked.some(address => /\/assets\/present-[^/]+\.js$/.test(address))
    expect(arrived()).toBe(false)
    await present(page)
    expect(arrived()).toBe(true)
  })

  test('each file comes under its own name and is what it says', async () => {
    const page = await walks.open({ path: '/?lang=en&city=macao&view=11/22.16/113.56' })
    const { panel } = await present(page)
    const starts = { PowerPoint: ['pptx', 'PK'], PDF: ['pdf', '%PDF'], SVG: ['svg', '<svg'], PNG: ['png', '\x89PNG'], CSV: ['csv', '\xef\xbb\xbf'], GeoJSON: ['geojson', '{'] }
    for (const [format, [ending, start = '']] of Object.entries(starts)) {
      const { name, text } = await take(page, panel, format)
      expect(name).toMatch(RegExp(`^bay-atlas-macao-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`))
      expect(text.slice(0, start.length)).toBe(start)
    }
  })

  test('the copied lines open the same view in a frame of another page', async () => {
    const page = await walks.open({ path: '/?lang=en&sector=ai', context: { permissions: ['clipboard-read', 'clipboard-write'] } })
    const { panel } = await present(page)
    await panel.getByRole('radio', { name: 'Live embed' }).check()
    await panel.getByRole('button', { name: 'Copy embed code' }).click()
    await panel.getByText('Copied', { exact: true }).waitFor()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    const talk = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(`<!doctype html><link rel="icon" href="data:,"><title>A talk</title>${code}`)).listen(0, '127.0.0.1')
    await once(talk, 'listening')
    const address = talk.address()
    const deck = await walks.open({ path: typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '' })
    await deck.frameLocator('iframe').getByRole('heading', { name: 'Artificial intelligence' }).waitFor()
    talk.close()
  })

  test('on a phone it is reached through the menu, and what to do stays in reach', async () => {
    const page = await walks.open({ path: '/?lang=en', context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } })
    await page.getByRole('button', { name: 'Language and theme' }).tap()
    const { panel } = await present(page)
    const { y = 0, height = 0 } = (await panel.getByRole('button', { name: 'Download PowerPoint' }).boundingBox()) ?? {}
    expect([y + height <= 844, height >= 44]).toEqual([true, true])
    expect(await panel.evaluate(element => element.scrollWidth)).toBe(390)
    for (const part of [...await panel.getByRole('button').all(), ...await panel.locator('label').all()]) {
      const box = await part.boundingBox()
      if (!/^Copy iframe/.test((await part.getAttribute('aria-label')) ?? '')) expect.soft(box?.height, await part.innerText()).toBeGreaterThanOrEqual(44)
    }
    await panel.getByRole('button', { name: 'Back to the map' }).tap()
    await panel.waitFor({ state: 'detached' })
  })
})
