import { describe, expect, test } from 'vitest'
import { Network } from '@bay-atlas/data/network.ts'
import { drawnSizes, watchSizes } from './drawn-sizes.ts'
import { rowsOf, viewOf } from './scene-page.ts'
import { picture, pixelsApart, restingPicture } from './sight.ts'
import { beginWalks, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()

/** The links across a boundary of some kinds, counted here and not by the page. */
async function crossing(...kinds: string[]) {
  const { links, parties } = await walks.ask('/api/network', Network)
  return { all: links.length, parties, links: links.filter(({ kind, crossBorder }) => crossBorder && kinds.includes(kind)) }
}

describe('the cooperation network', { timeout: 180_000 }, () => {
  test('counts what the API holds, follows a ticked kind, lists the links of a party, and reloads from its address as it was', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=network&link=branch&cross_border=1', before: watchSizes })
    const { tool, table } = viewOf(page, 'Cooperation')
    const branches = await crossing('branch')
    await tool.getByText(`${branches.links.length} of ${branches.all} links`, { exact: true }).waitFor()
    const alone = await restingPicture(page)

    await tool.getByRole('checkbox', { name: /^Joint laboratory/ }).check({ force: true })
    const both = await crossing('branch', 'joint-laboratory')
    expect(both.links.length).toBeGreaterThan(branches.links.length)
    await tool.getByText(`${both.links.length} of ${both.all} links`, { exact: true }).waitFor()
    expect(said(page, 'link')).toBe('joint-laboratory,branch')
    await soon(async () => pixelsApart(page, alone, await picture(page)), 'more arcs stand on the map').toBeGreaterThan(200)

    await partsOf(page).search.fill('The Hong Kong University of Science and Technology')
    await page.getByRole('option').filter({ has: page.getByText('The Hong Kong University of Science and Technology', { exact: true }) }).click()
    await soon(() => said(page, 'id')).toBe('univ-hkust')
    const own = both.links.filter(({ parties }) => parties.includes('univ-hkust'))
    const listed = table('Links of The Hong Kong University of Science and Technology')
    const partners = own.flatMap(link => link.parties.filter(id => id !== 'univ-hkust').map(id => both.parties.find(party => party.id === id)?.name.en ?? ''))
    await soon(async () => (await rowsOf(listed)).map(([partner]) => partner).toSorted()).toEqual(partners.toSorted())

    await soon(() => said(page, 'view'), 'the map went to the chosen one').not.toBeNull()
    await partsOf(page).map.locator('canvas').nth(1).waitFor()
    expect(await drawnSizes(page), 'no canvas is drawn on before it is as large as the window').toEqual(['1440×900'])
    const words = await tool.innerText()
    const theirs = await walks.open({ path: page.url() })
    await page.reload()
    for (const shown of [theirs, page]) await soon(() => viewOf(shown, 'Cooperation').said(), 'the same choices and the same lists').toBe(words)
    const shared = await restingPicture(theirs)
    await soon(async () => pixelsApart(page, shared, await picture(page)), 'the same arcs, lit alike').toBeLessThan(300)
    expect(page.url()).toBe(theirs.url())
  })
})
