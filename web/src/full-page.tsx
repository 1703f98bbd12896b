import { lazy, useEffect, useMemo, useState } from 'react'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import { BesideMap, type Reading } from './beside-map.tsx'
import { lyingQuery } from './look/use-screen.ts'
import { TextButton } from './look/parts.tsx'
import { yourData } from './look/words-own-way.ts'
import { storyWord } from './look/words-story.ts'
import { sayFound, sayInView } from './look/say.ts'
import { besideSoon, OpenStory } from './open-beside.tsx'
import { OwnDropPlace } from './open-own.tsx'
import { OpenPresent } from './open-present.tsx'
import { OpenDrawer, OpenFilters } from './open-with-data.tsx'
import { Attribution } from './panels/attribution.tsx'
import { BoardFrame } from './panels/board-frame.tsx'
import { Chips } from './panels/chips.tsx'
import { FiltersButton } from './panels/filters-button.tsx'
import { KindStrip } from './panels/kind-strip.tsx'
import { Legend } from './panels/legend.tsx'
import { LegendButton } from './panels/legend-button.tsx'
import { MapWords } from './panels/map-words.tsx'
import { PageFrame } from './panels/page-frame.tsx'
import { PhoneMenu } from './panels/phone-menu.tsx'
import { PhoneSearch } from './panels/phone-search.tsx'
import { Rail } from './panels/rail.tsx'
import { ScaleBar } from './panels/scale-bar.tsx'
import { SceneKey } from './panels/scene-key.tsx'
import type { RoomProps } from './room-props.ts'
import { StateLine } from './panels/state-line.tsx'
import { SearchBox } from './panels/search-box.tsx'
import { SkipLinks } from './panels/skip-links.tsx'
import { Sheet } from './panels/sheet.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { ViewList } from './panels/view-list.tsx'
import { ZoomButtons } from './panels/zoom-buttons.tsx'
import { useAsked } from './state/desk/use-asked.ts'
import { carried, hasScenes, hasStories } from './state/carried.ts'
import { useMedia } from './state/reader.ts'
import type { Atlas } from './state/use-atlas.ts'
import { useKeptFocus } from './use-kept-focus.ts'

const none: never[] = []
/** The sentences arrive when they are first asked for. */
const WordsOfMap = lazy(() => import('./words-of-map.tsx').then(({ WordsOfMap }) => ({ default: WordsOfMap }), () => ({ default: ({ language }: { language: Language }) => <StateLine kind="tool-failed" language={language} /> })))

/** Map, rail, list and card on a desk; map, search and sheet on a phone. */
export function FullPage(room: RoomProps) {
  const { language, theme, screen, page, atlas, camera, map, notice, telling, wishes, sceneRoom } = room
  const { filter } = page
  const { held, asked, facets, matched, byId } = atlas
  const phone = screen === 'phone'
  const inView = useAsked(held, 'sight', useMemo(() => (phone ? { ...asked, within: camera.seen } : null), [phone, asked, camera.seen])) ?? 0
  const suggestions = useAsked(held, 'suggest', useMemo(() => (filter.q ? { q: filter.q, most: 8, own: asked.own } : null), [filter.q, asked.own])) ?? none
  const counts = countsOf(atlas)
  const [reading, setReading] = useState<Reading>(null)
  const [drawer, setDrawer] = useState(false)
  const [presenting, setPresenting] = useState(false)
  const lying = useMedia(lyingQuery)
  useKeptFocus(reading ?? (sceneRoom.shown ? `panel:${page.scene.panel}` : page.id ? `card:${page.id}` : ''))
  useEffect(() => void besideSoon(), [])
  const [from, setFrom] = useState(page.id)
  const [chosen, setChosen] = useState(page.id)
  if (page.id !== chosen) {
    setChosen(page.id)
    if (page.id !== null) setFrom(page.id)
    // What was chosen on the map is read next, whatever stood beside it.
    if (page.id !== null) setReading(null)
  }
  const alone = page.alone && !phone
  const open = (id: string) => {
    setReading(null)
    wishes.onPick(id)
  }
  const find = (id: string) => {
    setReading(null)
    // What was chosen is read next; the focus leaves the search, or the card before, for its head.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    wishes.onFind(id)
  }
  const search = { language, query: filter.q, suggestions, onQuery: (q: string) => wishes.onFilter({ ...filter, q }, true), onPick: find, onCommit: () => undefined }
  const player = telling.state === 'none' ? null : <OpenStory language={language} telling={telling} />
  const told = screen === 'wide' ? null : player
  const side = told ?? <BesideMap {...room} reading={reading} onClose={() => setReading(null)} from={from} onPick={open} onFind={find} />
  const plain = page.id !== null || reading !== null || told !== null || sceneRoom.shown
  const views = hasScenes && <ViewList language={language} open={page.scene.panel} onOpen={panel => { setReading(null); sceneRoom.onScene({ panel }) }} />
  const key = sceneRoom.key && <SceneKey language={language} drawn={sceneRoom.key} onClear={sceneRoom.clear} />
  const sheet = (
    <Sheet language={language} plain={plain} title={facets ? sayFound(counts.matched, counts.own, language) : ''} meta={facets && !counts.own ? sayInView(page.alone ? matched : inView, matched, language) : ''} lying={lying} stop={page.alone ? 'full' : room.sheet.stop} onStop={next => { room.sheet.onStop(next); wishes.onAlone(false) }}
      action={(!plain || sceneRoom.shown) && <FiltersButton language={language} chosen={facetsChosen(filter)} onFilters={() => setDrawer(true)} />}>
      {key}
      {!plain && <div className="sheet-ways"><div className="story-way">{hasStories && <TextButton onClick={() => setReading('stories')}>{storyWord.stories[language]}</TextButton>}{!carried && <TextButton onClick={() => setReading('own')}>{yourData[language]}</TextButton>}</div>{views}</div>}
      {!plain && <KindStrip language={language} filter={filter} facets={facets} onFilter={wishes.onFilter} />}
      {side}
    </Sheet>
  )
  const bars = { language, theme, onLanguage: wishes.onLanguage, onTheme: wishes.onTheme, onPresent: () => setPresenting(true) }
  const parent = filter.partOf ? byId.get(filter.partOf) : undefined
  const chips = <Chips language={language} filter={filter} {...counts} partOfName={parent?.name[language] ?? null} onFilter={wishes.onFilter} />
  const present = presenting && <OpenPresent language={language} theme={theme} subject={{ filter, scene: page.scene, view: page.view, id: page.id, story: page.story && telling.story ? { ...page.story, titles: telling.story.steps.map(({ title }) => title) } : null, release: page.release }} facets={atlas.builtIn} partOfName={parent?.name[language] ?? null} own={atlas.ownTotal ? { held, shown: page.own, counts: atlas.ownCounts, facets } : null} onClose={() => setPresenting(false)} />
  // A file that is dropped on a page in place of the map is read beside the map.
  const dropPlace = !carried && <OwnDropPlace language={language} rows={atlas.builtInRows} onDropped={() => { setReading('own'); if (sceneRoom.board) sceneRoom.leave() }} />
  if (sceneRoom.board) return <>{dropPlace}<BoardFrame language={language} skip={<SkipLinks language={language} to={['page']} />} title={sceneRoom.board === 'bays' ? null : panelWord[sceneRoom.board][language]} top={phone ? <PhoneMenu {...bars} /> : <TopBar {...bars} />} chips={chips} views={views} onBack={sceneRoom.leave}>{sceneRoom.room}</BoardFrame><div className="page-notice">{notice}</div>{present}</>
  return (
    <>
      <PageFrame screen={screen} skip={<SkipLinks language={language} to={alone ? ['list', 'filters'] : ['list', 'map', 'filters']} />} map={alone ? null : map} notice={notice} alone={alone}
        rail={phone ? undefined : <Rail language={language} search={<SearchBox {...search} />} filters={<OpenFilters language={language} filter={filter} facets={facets} onFilter={wishes.onFilter} onAbout={() => setReading('about')} />} onStories={hasStories ? () => setReading('stories') : undefined} onOwn={carried ? undefined : () => setReading('own')} views={views} />}
        chips={chips}
        top={phone ? <PhoneSearch {...search} {...bars} /> : <TopBar {...bars} />}
        side={phone ? sheet : side}
        legend={alone ? null : screen === 'wide' ? <Legend language={language} /> : <LegendButton language={language} />}
        scale={alone ? null : <><MapWords language={language}><WordsOfMap language={language} atlas={atlas} id={page.id} seen={camera.seen} zoom={camera.zoom} wide={screen === 'wide'} bare={sceneRoom.onMap.bare} /></MapWords>{!phone && key}<ZoomButtons language={language} onZoom={wishes.onZoom} onHome={wishes.onHome} /><ScaleBar language={language} metresPerPixel={camera.metresPerPixel} /></>}
        attribution={<Attribution language={language} schematic={camera.zoom >= 11} />} />
      {screen === 'wide' && player}
      {dropPlace}
      {drawer && <OpenDrawer language={language} filter={filter} facets={facets} onFilter={wishes.onFilter} onAbout={() => { setDrawer(false); setReading('about') }} onClose={() => setDrawer(false)} />}
      {present}
    </>
  )
}

/** How many parts of the filter are set. */
const facetsChosen = ({ q, bbox, ...rest }: Filter) => Object.values(rest).filter(part => (Array.isArray(part) ? part.length > 0 : part !== null)).length

/** Assets of the atlas and the reader's own rows, counted apart, as far as they are shown. */
function countsOf({ total, matched, ownCounts }: Atlas) {
  return { matched: matched - (ownCounts?.matched ?? 0), total: total - (ownCounts?.total ?? 0), own: ownCounts }
}
