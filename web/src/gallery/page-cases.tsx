import { StateLine } from '../panels/state-line.tsx'
import { KeptLines } from '../panels/kept-lines.tsx'
import type { VersionEntry } from '@bay-atlas/data/versions.ts'
import { VersionBanner } from '../panels/version-banner.tsx'
import { VersionList } from '../panels/version-list.tsx'
import '../look/versions.css'
import { AboutData } from '../panels/about-data.tsx'
import { FrameCase, PageCase } from './atlas-case.tsx'
import { nothing, type GalleryCase, type Given, type Window } from './case.ts'
import type { Weather } from './weather.ts'

const large = ['desk', 'phone', 'narrow'] as const
const many = '?tier=national,provincial,leading,unicorn&sector=ai,health,quantum-basic-science&city=shenzhen,hong-kong&founded=2000..2022&status=operating&q=实验室'

type Asked = { id: string; title: string; address?: string; windows?: readonly Window[]; weather?: Weather; press?: readonly string[]; notice?: (given: Given) => React.ReactNode }

const page = ({ id, title, address = '', windows = large, notice, ...rest }: Asked): GalleryCase =>
  ({ id, group: 'page', title, windows, show: given => <PageCase {...given} address={address} notice={notice?.(given)} />, ...rest })

const kept = { kept: null, offline: false, newBuild: false, onRetry: nothing, onReload: nothing }

const pinned = { release: '2026-11-24', unknown: false, since: { added: 11, removed: 2, moved: 3, tiers: 4, facts: 51, other: 18 }, lacks: ['coverage', 'crossings'] as const, today: '#', changelog: '#', brief: false }
const version = (name: string, changes: VersionEntry['changes']): VersionEntry => ({ name, day: name, version: name, counts: { assets: 990, areas: 10, links: 119, figures: 507, sources: 805, stories: 4 }, changes, lacks: [], before: null, changelog: '#', page: '#', api: '#' })
const versions = { current: { version: '0.3.0', release: '2026-11-27' }, versions: [version('2026-11-27', pinned.since), version('2026-11-24', null)] }

/** The page as a whole, in every weather. */
export const pageCases: GalleryCase[] = [
  page({ id: 'page-first', title: 'The first view', windows: ['desk', 'phone', 'narrow', 'slide', 'lying'] }),
  page({ id: 'page-loading', title: 'Before the data have come', weather: { '/api/': 'slow' } }),
  page({ id: 'page-error', title: 'The data did not arrive', weather: { '/api/': 503 }, notice: ({ language }) => <StateLine kind="error" language={language} onRetry={nothing} /> }),
  page({ id: 'page-offline', title: 'The network is cut, the data are here', notice: ({ language }) => <KeptLines {...kept} language={language} offline /> }),
  page({ id: 'page-kept', title: 'Data kept since last week, and a new version', notice: ({ language }) => <KeptLines {...kept} language={language} kept={{ version: '0.3.0', on: '2026-11-20T08:00:00Z' }} newBuild /> }),
  page({ id: 'page-pinned', title: 'Data of an earlier day', address: '?v=2026-11-24', notice: ({ language }) => <VersionBanner {...pinned} language={language} onBrief={nothing} /> }),
  page({ id: 'page-pinned-brief', title: 'Data of an earlier day, in brief', notice: ({ language }) => <VersionBanner {...pinned} language={language} brief onBrief={nothing} /> }),
  page({ id: 'page-no-version', title: 'A version that there is not', weather: { '/api/': 404 }, notice: ({ language }) => <VersionBanner {...pinned} language={language} release="2020-01-01" unknown /> }),
  page({ id: 'page-lost', title: 'The graphics context was lost', notice: ({ language }) => <StateLine kind="lost" language={language} /> }),
  page({ id: 'page-filtered', title: 'Many filters chosen', address: many, windows: [...large, 'lying'] }),
  page({ id: 'page-empty', title: 'Nothing matches', address: '?tier=unicorn&kind=facility&city=macao' }),
  page({ id: 'page-near', title: 'The list by distance', address: '?sort=near' }),
  page({ id: 'page-alone', title: 'The list alone', address: '?list=alone', windows: ['desk', 'phone', 'slide'] }),
  page({ id: 'page-alone-card', title: 'The list alone by name, a card beside it', address: '?list=alone&sort=name&id=cnerc-asic', windows: ['desk', 'slide'] }),
  page({ id: 'page-card', title: 'An open card', address: '?id=tencent', windows: [...large, 'lying'] }),
  page({ id: 'page-card-loading', title: 'A card on its way', address: '?id=tencent', weather: { '/api/cards/': 'slow' } }),
  page({ id: 'page-card-failed', title: 'A card that did not arrive', address: '?id=tencent', weather: { '/api/cards/': 503 } }),
  page({ id: 'page-no-asset', title: 'An asset that is not there', address: '?id=no-such-asset', weather: { '/api/cards/': 404 } }),
  page({ id: 'page-drawer', title: 'The filters of a phone', address: many, windows: ['phone', 'narrow', 'lying'], press: ['.filters-button'] }),
  page({ id: 'page-menu', title: 'The menu of a phone', windows: ['phone', 'narrow', 'lying'], press: ['.phone-settings > .phone-button'] }),
  page({ id: 'page-search', title: 'A search with its offers', address: '?q=科技', press: ['.search input'] }),
  page({ id: 'page-words', title: 'The map in words', press: ['.map-words > .btn'] }),
  page({ id: 'page-present', title: 'The Present panel over the page', windows: ['desk'], press: ['.top-bar > .btn'] }),
  ...(['hetao-two-banks', 'firms-ladder'] as const).flatMap((slug, index) => [
    page({ id: `page-story-${index + 1}`, title: `A story, its ${index ? 'second' : 'first'} step`, address: `?story=${slug}&step=${index + 1}` }),
  ]),
  page({ id: 'page-story-failed', title: 'A story that did not arrive', address: '?story=hetao-two-banks', weather: { '/api/stories': 'cut' } }),
  page({ id: 'page-story-gone', title: 'A story that is not there', address: '?story=no-such-story' }),
  { id: 'about', group: 'page', title: 'About the data', windows: ['panel'], show: ({ language, rows }) => <div className="page-side gallery-side"><AboutData language={language} version="0.3.0" counts={{ assets: rows.length, sourced: 812, general: rows.length - 812 }} versions={<VersionList language={language} versions={versions} release="2026-11-24" addressOf={release => `#${release ?? ''}`} />} onClose={nothing} /></div> },
]

const frame = (id: string, title: string, address: string, weather?: Weather): GalleryCase => ({ id, group: 'frame', title, windows: ['slide', 'phone'], show: given => <FrameCase {...given} address={address} />, weather })

/** The map in a frame of a slide or of another site. */
export const frameCases: GalleryCase[] = [
  frame('frame-full', 'Title and legend', '?kind=laboratory,facility'),
  frame('frame-min', 'A caption alone', '?ui=min&tier=national&kind=laboratory'),
  frame('frame-none', 'Nothing but the map', '?ui=none'),
  frame('frame-tools', 'With search and zoom', '?search=1&zoom=1'),
  frame('frame-pick', 'A chosen asset with the longest name', '?id=cnerc-asic'),
  frame('frame-many', 'A long filter as its title', many),
  frame('frame-click', 'Waits for a click', '?autostart=click'),
  frame('frame-story', 'A step of a story', '?story=hetao-two-banks&step=2'),
  frame('frame-network', 'The network', '?panel=network'),
  frame('frame-cities', 'Cities compared', '?panel=cities'),
  frame('frame-loading', 'Before the data have come', '', { '/api/': 'slow' }),
]
