import { useState, type ReactNode } from 'react'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import type { Screen } from './look/use-screen.ts'
import { TextButton } from './look/parts.tsx'
import { storyWord } from './look/words-story.ts'
import { sayCount, sayInView } from './look/say.ts'
import { OpenPresent } from './open-present.tsx'
import { AboutData } from './panels/about-data.tsx'
import { AssetCard } from './panels/asset-card.tsx'
import { AssetList } from './panels/asset-list.tsx'
import { Attribution } from './panels/attribution.tsx'
import { BoardFrame } from './panels/board-frame.tsx'
import { Chips } from './panels/chips.tsx'
import { FilterDrawer } from './panels/filter-drawer.tsx'
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
import { SearchBox } from './panels/search-box.tsx'
import { Sheet, type SheetStop } from './panels/sheet.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { ViewList } from './panels/view-list.tsx'
import { ZoomButtons } from './panels/zoom-buttons.tsx'
import { liveHref } from './state/address.ts'
import { listInView, suggest } from './state/ask.ts'
import { hasScenes, hasStories } from './state/carried.ts'
import type { Page, Theme } from './state/page.ts'
import type { Atlas } from './state/use-atlas.ts'
import type { Telling } from './state/use-story.ts'
import { ChooseStory, ToldStory } from './told-story.tsx'
import type { Camera } from './state/use-camera.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import type { SceneRoom } from './use-scene-room.tsx'

export type RoomProps = {
  language: Language
  theme: Theme
  screen: Screen
  page: Page
  atlas: Atlas
  camera: Camera
  map: ReactNode
  notice: ReactNode
  /** What the scene of the address adds: the open tool or page, and the key of what lies on the map. */
  sceneRoom: SceneRoom
  /** The story that the address names. */
  telling: Telling
  version: string
  wishes: {
    onFilter: (filter: Filter, typing?: boolean) => void
    /** Choose an asset; `onFind` also takes the map there. */
    onPick: (id: string) => void
    onFind: (id: string) => void
    onClose: () => void
    onHome: () => void
    onZoom: (by: 1 | -1) => void
    onLanguage: (language: Language) => void
    onTheme: (theme: Theme) => void
    onCopyLink: () => Promise<boolean>
  }
}

/** Map, rail, list and card on a desk; map, search and sheet on a phone. */
export function FullPage(room: RoomProps) {
  const { language, theme, screen, page, atlas, camera, map, notice, telling, wishes, sceneRoom } = room
  const { filter } = page
  const { facets, matched, byId } = atlas
  const [reading, setReading] = useState<Reading>(null)
  const [drawer, setDrawer] = useState(false)
  const [presenting, setPresenting] = useState(false)
  const [stop, setStop] = useState<SheetStop>('half')
  useKeptFocus(page.scene.panel)
  const phone = screen === 'phone'
  const inView = listInView(matched, filter.q, camera.seen)
  const open = (id: string) => {
    setReading(null)
    wishes.onPick(id)
  }
  const find = (id: string) => {
    setReading(null)
    wishes.onFind(id)
  }
  const search = { language, query: filter.q, suggestions: suggest(atlas.rows, filter.q, 8), onQuery: (q: string) => wishes.onFilter({ ...filter, q }, true), onPick: find, onCommit: () => undefined }
  const player = telling.state === 'none' ? null : <ToldStory language={language} telling={telling} />
  const told = screen === 'wide' ? null : player
  const side = told ?? <Side {...room} reading={reading} onClose={() => setReading(null)} inView={inView} onPick={open} onFind={find} />
  const plain = page.id !== null || reading !== null || told !== null || sceneRoom.shown
  const views = hasScenes && <ViewList language={language} open={page.scene.panel} onOpen={panel => { setReading(null); sceneRoom.onScene({ panel }) }} />
  const key = sceneRoom.key && <SceneKey language={language} drawn={sceneRoom.key} onClear={sceneRoom.clear} />
  const sheet = (
    <Sheet language={language} plain={plain} title={facets ? sayCount(matched.length, matched.length, language) : ''} meta={sayInView(inView.length, matched.length, language)} stop={stop} onStop={setStop}>
      {key}
      {!plain && views}
      {!plain && hasStories && <div className="story-way"><TextButton onClick={() => setReading('stories')}>{storyWord.stories[language]}</TextButton></div>}
      {!plain && <KindStrip language={language} filter={filter} facets={facets} onFilter={wishes.onFilter} />}
      {side}
    </Sheet>
  )
  const bars = { language, theme, onLanguage: wishes.onLanguage, onTheme: wishes.onTheme, onPresent: () => setPresenting(true) }
  const parent = filter.partOf ? byId.get(filter.partOf) : undefined
  const chips = <Chips language={language} filter={filter} matched={matched.length} total={atlas.rows.length} partOfName={parent?.name[language] ?? null} onFilter={wishes.onFilter} />
  const present = presenting && <OpenPresent language={language} theme={theme} subject={{ filter, scene: page.scene, view: page.view, id: page.id, story: page.story && telling.story ? { ...page.story, titles: telling.story.steps.map(({ title }) => title) } : null }} facets={facets} partOfName={parent?.name[language] ?? null} onClose={() => setPresenting(false)} />
  if (sceneRoom.board) return <><BoardFrame language={language} title={sceneRoom.board === 'bays' ? null : panelWord[sceneRoom.board][language]} top={phone ? <PhoneMenu {...bars} /> : <TopBar {...bars} />} chips={chips} views={views} onBack={sceneRoom.leave}>{sceneRoom.room}</BoardFrame><div className="page-notice">{notice}</div>{present}</>
  return (
    <>
      <PageFrame screen={screen} map={map} notice={notice}
        rail={phone ? undefined : <Rail language={language} filter={filter} facets={facets} onFilter={wishes.onFilter} search={<SearchBox {...search} />} onAbout={() => setReading('about')} onStories={hasStories ? () => setReading('stories') : undefined} views={views} />}
        chips={chips}
        top={phone ? <PhoneSearch {...search} {...bars} chosen={facetsChosen(filter)} onFilters={() => setDrawer(true)} /> : <TopBar {...bars} />}
        side={phone ? sheet : side}
        legend={screen === 'wide' ? <Legend language={language} /> : <LegendButton language={language} />}
        scale={<><MapWords language={language} total={atlas.rows.length} matched={matched} chosen={byId.get(page.id ?? '') ?? null} seen={camera.seen} zoom={camera.zoom} wide={screen === 'wide'} bare={sceneRoom.onMap.bare} />{!phone && key}<ZoomButtons language={language} onZoom={wishes.onZoom} onHome={wishes.onHome} /><ScaleBar language={language} metresPerPixel={camera.metresPerPixel} /></>}
        attribution={<Attribution language={language} schematic={camera.zoom >= 11} />} />
      {screen === 'wide' && player}
      {drawer && <FilterDrawer language={language} filter={filter} facets={facets} onFilter={wishes.onFilter} onAbout={() => { setDrawer(false); setReading('about') }} onClose={() => setDrawer(false)} />}
      {present}
    </>
  )
}

/** What is read in place of the list: about the data, or the stories to choose from. */
type Reading = 'about' | 'stories' | null

type SideProps = RoomProps & { reading: Reading; inView: Row[]; onClose: () => void; onPick: (id: string) => void; onFind: (id: string) => void }

/** Beside the map: what is read, else the open card, else the list of what is in view. */
function Side({ reading, inView, onClose, onPick, onFind, ...room }: SideProps) {
  const { language, screen, page: { id, filter }, atlas, telling, wishes, sceneRoom } = room
  if (reading === 'stories') return <ChooseStory language={language} telling={telling} onClose={onClose} />
  if (reading === 'about') return <AboutData language={language} version={room.version} counts={countsOf(atlas)} onClose={onClose} />
  if (sceneRoom.shown) return sceneRoom.room
  if (id !== null) return <OpenCard {...room} id={id} onOpen={onFind} />
  return <AssetList language={language} rows={inView} matched={atlas.matched.length} selected={id} onPick={onPick} onFly={onFind} loading={atlas.isPending} filter={filter} onFilter={wishes.onFilter} onShowAll={wishes.onHome} bare={screen === 'phone'} />
}

function OpenCard({ language, atlas, wishes, id, onOpen }: RoomProps & { id: string; onOpen: (id: string) => void }) {
  const { card, byId } = atlas
  const state = card.data ? 'ready' : card.isError ? 'failed' : 'loading'
  return <AssetCard language={language} card={card.data ?? null} row={byId.get(id) ?? null} state={state} onClose={wishes.onClose} onOpen={onOpen} onRetry={() => void card.refetch()} onCopyLink={wishes.onCopyLink} address={liveHref()} />
}

const countsOf = ({ rows }: Atlas) => {
  const sourced = rows.filter(row => row.confidence === 'sourced').length
  return { assets: rows.length, sourced, general: rows.length - sourced }
}

/** How many parts of the filter are set. */
const facetsChosen = ({ q, bbox, ...rest }: Filter) => Object.values(rest).filter(part => (Array.isArray(part) ? part.length > 0 : part !== null)).length
