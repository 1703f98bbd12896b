import type { Page } from 'playwright-core'
import { sectors, type Sector } from '@bay-atlas/data/vocabulary.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { buildPeer, workshop, type Peer } from './build-peer.ts'
import { columnsFile, styleFile, tableFile, type RegisterSize } from './peer-data.ts'
import { serveFiles } from './serve-files.ts'
import { serveRegister } from './serve-register.ts'
import { view } from './view.ts'

/** What is done in one go, once all is prepared for it. */
export type Act = () => Promise<void>

export const contenderNames = ['atlas', ...(['kepler', 'scatter'] satisfies Peer[])] as const
export type ContenderName = (typeof contenderNames)[number]

/** A page that shows a register, and how the same is done in each. */
export type Contender = {
  title: string
  serve: (size: RegisterSize) => Promise<{ port: number; path: string; close: () => void | Promise<void> }>
  /** Resolves when the page itself says that all are there. */
  isComplete: (page: Page, count: number) => Promise<unknown>
  /** Filters by these sectors, the first ones of the vocabulary; by none means all. */
  filterSectors: (page: Page, chosen: readonly Sector[], changed: Sector) => Promise<Act>
  /** Filters by founding years from one of `starts` on; null means all. */
  filterYears: (page: Page, from: number | null, forward: boolean) => Promise<Act>
  /** Chooses one enterprise. */
  choose: (page: Page) => Promise<Act>
}

const clicking = (page: Page): Act => async () => {
  await page.mouse.down()
  await page.mouse.up()
}

const atlas: Contender = {
  title: 'the atlas',
  serve: async size => ({ ...(await serveRegister(size)), path: `/?lang=en&view=${view.zoom}/${view.latitude}/${view.longitude}` }),
  isComplete: (page, count) => page.locator('.chip.count', { hasText: formatNumber(count, 'en') }).waitFor({ timeout: 300_000 }),
  filterSectors: async (page, _, changed) => {
    const box = page.locator('.rail .facet', { hasText: 'Sector' }).getByRole('checkbox').nth(sectors.indexOf(changed))
    await box.locator('xpath=..').scrollIntoViewIfNeeded()
    await box.locator('xpath=..').hover()
    return clicking(page)
  },
  // A page of the slider is ten years; what is left of the way is gone before, in steps of two.
  filterYears: async (page, from, forward) => {
    const thumb = page.locator('.histogram .thumb.from')
    await thumb.focus()
    if (from === null) return () => page.keyboard.press('Home')
    while (forward && Number(await thumb.getAttribute('aria-valuenow')) < from - 10) await page.keyboard.press('ArrowUp')
    return () => page.keyboard.press(forward ? 'PageUp' : 'PageDown')
  },
  choose: async page => {
    await page.locator('.list-rows button').first().hover()
    return clicking(page)
  },
}

type Asked = { sectors?: readonly (string | number)[]; years?: readonly number[] }

/** Runs in the page of a peer. */
function tellPeer({ sectors: chosen, years }: Asked): void {
  globalThis.drawingSeen.touched = performance.now()
  if (chosen) globalThis.bench?.filterSectors(chosen)
  if (years) globalThis.bench?.filterFounded(years)
}

declare global {
  /** What the page of a peer offers: `peers/<name>/main.js`. */
  var bench: { isReady: boolean; fault?: string; filterSectors: (sectors: readonly (string | number)[]) => void; filterFounded: (years: readonly number[]) => void } | undefined
}

type PeerTraits = { title: string; peer: Peer; dataFile: (size: RegisterSize) => Promise<string>; /** How it calls a sector. */ called: (sector: Sector) => string | number }

function peerContender({ title, peer, dataFile, called }: PeerTraits): Contender {
  return {
    title,
    serve: async size => {
      const files = [await dataFile(size), await styleFile()].map(file => file.slice(workshop.length + 1))
      const [data = '', style = ''] = files.map(file => `/files/${file}`)
      const query = new URLSearchParams({ data, style, view: `${view.zoom}/${view.latitude}/${view.longitude}` })
      return { ...(await serveFiles({ page: buildPeer(peer), files: workshop })), path: `/page/?${query}` }
    },
    isComplete: page => page.waitForFunction(() => {
      if (globalThis.bench?.fault) throw new Error(globalThis.bench.fault)
      return globalThis.bench?.isReady
    }, undefined, { timeout: 300_000, polling: 100 }),
    filterSectors: async (page, chosen) => () => page.evaluate(tellPeer, { sectors: chosen.map(called) }),
    filterYears: async (page, from) => () => page.evaluate(tellPeer, { years: [from ?? view.earliest, view.latest] }),
    choose: async page => {
      await page.mouse.move(...view.firstOnScreen)
      return clicking(page)
    },
  }
}

export const contenders: Record<ContenderName, Contender> = {
  atlas,
  kepler: peerContender({ title: 'kepler.gl 3.2.6', peer: 'kepler', dataFile: tableFile, called: sector => sector }),
  scatter: peerContender({ title: 'deck.gl scatterplot', peer: 'scatter', dataFile: columnsFile, called: sector => sectors.indexOf(sector) }),
}
