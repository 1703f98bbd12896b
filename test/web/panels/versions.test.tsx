// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { VersionEntry } from '@bay-atlas/data/versions.ts'
import { VersionBanner } from '@bay-atlas/web/panels/version-banner.tsx'
import { VersionList } from '@bay-atlas/web/panels/version-list.tsx'

afterEach(cleanup)

const none = { added: 0, removed: 0, moved: 0, tiers: 0, facts: 0, other: 0 }
const banner = { release: '2026-11-24', unknown: false, since: { ...none, added: 11, moved: 3 }, lacks: [], today: '/?kind=park', changelog: '/api/versions', brief: false }

describe('the banner over data of an earlier day', () => {
  test.each([
    ['en', 'You are looking at the data of 24 Nov 2026. Since then: 11 added, 3 moved.', 'Open today’s data'],
    ['zh-Hans', '这是 2026-11-24 的数据。此后：新增 11 项、3 项移动位置。', '打开今天的数据'],
    ['zh-Hant', '這是 2026-11-24 的數據。此後：新增 11 項、3 項移動位置。', '打開今天的數據'],
  ] as const)('says in %s which day, what has changed since, and the way to today', (language, sentence, way) => {
    render(<VersionBanner {...banner} language={language} onBrief={vi.fn()} />)
    expect(screen.getByRole('status').textContent).toContain(sentence)
    expect(screen.getByRole('link', { name: way }).getAttribute('href')).toBe('/?kind=park')
  })

  test('says what did not exist yet, and keeps silent about what is not known', () => {
    render(<VersionBanner {...banner} language="en" since={null} lacks={['coverage', 'crossings']} />)
    expect(screen.getByRole('status').textContent).toBe('You are looking at the data of 24 Nov 2026. It has no record of coverage and no control points yet.Open today’s dataWhat changed')
  })

  test('says when nothing has changed, and tells a second release of a day by its name', () => {
    render(<VersionBanner {...banner} language="en" release="2026-11-24-2" since={none} />)
    expect(screen.getByRole('status').textContent).toContain('the data of 24 Nov 2026 (2026-11-24-2). No asset has changed since then.')
  })

  test('becomes brief when told, and is so in a frame', () => {
    const onBrief = vi.fn()
    render(<VersionBanner {...banner} language="en" onBrief={onBrief} />)
    fireEvent.click(screen.getByRole('button', { name: 'Make this brief' }))
    expect(onBrief).toHaveBeenCalledOnce()
    cleanup()
    render(<VersionBanner {...banner} language="en" brief />)
    expect(screen.getByRole('status').textContent).toBe('Data of 24 Nov 2026Open today’s data')
  })

  test('alerts where there is no such release', () => {
    render(<VersionBanner {...banner} language="en" release="autumn" unknown />)
    expect(screen.getByRole('alert').textContent).toBe('There is no version “autumn” of the data.Open today’s data')
  })
})

describe('the list of versions', () => {
  const entry = (name: string, changes: VersionEntry['changes']): VersionEntry => ({ name, day: name, version: name, counts: { assets: 990, areas: 0, links: 0, figures: 0, sources: 0, stories: 0 }, changes, lacks: [], before: changes && '2026-11-24', changelog: `/api/versions/${name}`, page: '', api: '' })
  const versions = { current: { version: 'x', release: '2026-11-27' }, versions: [entry('2026-11-27', { ...none, facts: 51 }), entry('2026-11-24', null)] }
  const list = { language: 'en' as const, versions, addressOf: (release: string | null) => `https://atlas.example/${release ? `?v=${release}` : ''}` }

  test('leads to each release and to what changed in it, and names the one that is shown', () => {
    render(<VersionList {...list} release="2026-11-24" />)
    expect(screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Today’s data', 'https://atlas.example/'], ['27 Nov 2026', 'https://atlas.example/?v=2026-11-27'], ['What changed', '/api/versions/2026-11-27?f=html&lang=en'],
    ])
    expect(within(screen.getByText('24 Nov 2026').closest('li') ?? document.body).getByText('shown now')).toBeTruthy()
    expect(screen.getByText(/51 with other facts or receipts/)).toBeTruthy()
  })

  test.each([[null, 'https://atlas.example/?v=2026-11-27'], ['2026-11-24', 'https://atlas.example/?v=2026-11-24']])('copies an address that stays with what is shown: %s', async (release, address) => {
    const writeText = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    render(<VersionList {...list} release={release} />)
    fireEvent.click(screen.getByRole('button', { name: 'Copy an address pinned to these data' }))
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith(address)
    vi.unstubAllGlobals()
  })

  test('says that the data of today cannot be pinned before they are a release', () => {
    render(<VersionList {...list} versions={{ ...versions, current: { version: 'x', release: null } }} release={null} />)
    expect(screen.getByText('Today’s data are no release yet and cannot be pinned.')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('says when the list did not arrive', () => {
    render(<VersionList {...list} versions={undefined} release={null} />)
    expect(screen.getByText('The list of versions did not arrive.')).toBeTruthy()
  })
})
