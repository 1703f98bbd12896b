import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { runServer } from '../api/run-server.ts'
import { findBrowser } from './find-browser.ts'
import { casesOf, galleryBeside, goToCase, sizes } from './gallery-page.ts'

/**
 * A picture of every case for the eye, in `test/browser/pictures/`: `npm run gallery`.
 * Words after it choose: a part of the case's id, then the ways to look, as the gallery's address says them:
 * `npm run gallery -- card "lang=hant&theme=dark" "lang=en&text=200"`.
 */
const [part = '', ...asked] = process.argv.slice(2).filter(word => word !== '--')
const ways = asked.length > 0 ? asked : ['lang=hans', 'lang=en&theme=dark']
const folder = fileURLToPath(new URL('./pictures/', import.meta.url))
mkdirSync(folder, { recursive: true })

const path = findBrowser()
if (!path) throw new Error('No Chromium was found; name one: BROWSER_PATH=/path/to/chrome')
const server = runServer()
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] })
try {
  const [base, beside] = await Promise.all([server.ready, galleryBeside()])
  for (const [name, [width, height]] of Object.entries(sizes)) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    await beside(page)
    await page.goto(`${base}/gallery.html?case=top-bar`)
    await page.locator('[data-cases]').waitFor({ state: 'attached' })
    for (const { id, windows } of await casesOf(page)) {
      if (!windows.some(window => window === name) || !id.includes(part)) continue
      for (const way of ways) {
        await goToCase(page, `?case=${id}&${way}`)
        await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
        await page.screenshot({ path: `${folder}${id}.${name}.${way.replaceAll(/[=&]/g, '-')}.png` })
      }
    }
    await page.close()
  }
  console.log(`The pictures stand in ${folder}`)
} finally {
  await browser.close()
  server.kill('SIGTERM')
}
