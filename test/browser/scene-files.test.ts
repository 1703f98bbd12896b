import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { beginWalks, soon } from './walk.ts'

const walks = beginWalks()

describe('a view goes into a talk', { timeout: 120_000 }, () => {
  test('the Present panel makes a deck with a native chart of a tool, and shows the four bays before it makes theirs', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=network' })
    await page.getByRole('region', { name: 'Cooperation', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const panel = page.getByRole('dialog', { name: 'Present' })
    const coming = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'Download PowerPoint' }).click()
    const { files } = await JSZip.loadAsync(await readFile(await (await coming).path()))
    const names = Object.keys(files)
    expect(names.filter(name => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length, 'a chart that can be edited').toBeGreaterThan(0)
    expect(names.filter(name => /^ppt\/embeddings\/.+\.xlsx$/.test(name)).length, 'and its numbers').toBeGreaterThan(0)

    await page.goto(`${walks.base()}/?lang=en&panel=bays`)
    await page.getByRole('heading', { name: 'Four bays, one ruler' }).waitFor()
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const preview = panel.getByRole('img', { name: /^Preview/ })
    await soon(() => preview.evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth / image.naturalHeight : 0))).toBeCloseTo(16 / 9, 1)
    expect(await preview.getAttribute('src')).toContain('panel=bays')
  })
})
