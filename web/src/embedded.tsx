import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { layersOf } from '@bay-atlas/data/scene/scene.ts'
import { layerWord, panelWord } from '@bay-atlas/data/words/scene-word.ts'
import { framed } from './embed/parent-line.ts'
import { posterAddress } from './embed/poster-address.ts'
import { useAwake } from './embed/use-awake.ts'
import { useDeckKeys } from './embed/use-deck-keys.ts'
import { useReports } from './embed/use-reports.ts'
import { useRequests } from './embed/use-requests.ts'
import { useBox, usePrinted } from './embed/use-still.ts'
import type { EmbedOptions } from './embed/embed-options.ts'
import type { RoomProps } from './room-props.ts'
import { words } from './look/words.ts'
import { embedWord } from './look/words-embed.ts'
import { startOf } from './map/flight.ts'
import type { Inset } from './map/live-map.ts'
import { Attribution } from './panels/attribution.tsx'
import { EmbedFrame } from './panels/embed-frame.tsx'
import { EmbedStep } from './panels/embed-step.tsx'
import { EmbedPick } from './panels/embed-pick.tsx'
import { EmbedStill } from './panels/embed-still.tsx'
import { SceneKey } from './panels/scene-key.tsx'
import { ScaleBar } from './panels/scale-bar.tsx'
import { SearchBox } from './panels/search-box.tsx'
import { ZoomButtons } from './panels/zoom-buttons.tsx'
import { useAsked } from './state/desk/use-asked.ts'
import { formatPage } from './state/page.ts'
import { goTo } from './state/use-page.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useSettled } from './state/use-settled.ts'

/** The steps of a story, where the address names one. */
export type Steps = { at: number; count: number; goTo: (step: number) => void }

type Props = RoomProps & {
  options: EmbedOptions
  inset: Inset
  /** The map as a picture; null while it does not stand. */
  snapshot: (() => string) | null
  steps?: Steps | null
}

const none: never[] = []

/** The same view for a frame: the map, what it shows, the credits; a picture while no engine runs. */
export function Embedded(props: Props) {
  const { language, page, atlas, camera, map, notice, telling, wishes, options, snapshot, sceneRoom } = props
  const { filter } = page
  const frame = useRef<HTMLDivElement>(null)
  const { held, asked } = atlas
  const suggestions = useAsked(held, 'suggest', useMemo(() => (options.search && filter.q ? { q: filter.q, most: 6, own: asked.own } : null), [options.search, filter.q, asked.own])) ?? none
  const { awake, started, entered, still, wake } = useFrame(props, frame)
  useKeptFocus('')
  const parent = filter.partOf ? atlas.byId.get(filter.partOf) : undefined
  const chosen = page.id ? atlas.byId.get(page.id) : undefined
  const href = `/${formatPage({ ...page, ui: null })}`
  const told = telling.story?.steps[telling.at - 1]
  const step = telling.story && told && <EmbedStep language={language} text={options.legend ? told.text[language] : null} at={telling.at} count={telling.story.steps.length} onStep={telling.go} />
  const { board } = sceneRoom
  const { panel } = page.scene
  // These two are about what they say rather than about the marks.
  const first = panel === 'time' || panel === 'analyse'
  const filling = layersOf(page.scene).find(layer => layer !== 'links')
  const edge = options.title || options.legend
  return (
    <div ref={frame} className={['page embedded', edge ? (options.legend ? 'full' : 'min') : 'none', entered && 'entered'].filter(Boolean).join(' ')}>
      <main className={board ? 'page-map board-frame' : 'page-map'}>{awake && (board ? sceneRoom.room : map)}</main>
      <EmbedStill language={language} {...still} live={awake && (snapshot !== null || board !== null)} onStart={!started && options.autostart === 'click' ? () => wake(true) : undefined} />
      {edge && !board && <EmbedFrame language={language} filter={filter} facets={atlas.facets} href={href} partOfName={parent?.name[language] ?? null} title={told?.title[language] ?? (panel ? panelWord[panel][language] : filling ? layerWord[filling][language] : undefined)} step={step} withTitle={options.title} withLegend={options.legend} below={<>{sceneRoom.key && <SceneKey language={language} drawn={sceneRoom.key} />}{first && sceneRoom.room}</>} said={!first && sceneRoom.room} bare={sceneRoom.onMap.bare} />}
      {options.search && <div className="embed-tools"><SearchBox language={language} query={filter.q} suggestions={suggestions} onQuery={q => wishes.onFilter({ ...filter, q }, true)} onPick={wishes.onFind} onCommit={() => undefined} /></div>}
      {notice && <div className="page-notice">{notice}</div>}
      {entered && <p className="embed-entered" role="status">{embedWord.entered[language]}</p>}
      <footer className="page-foot">
        {board && edge && <a className="embed-live" href={href} target="_blank" rel="noopener">{words.openLive[language]}</a>}
        {!board && options.zoom && <ZoomButtons language={language} onZoom={wishes.onZoom} onHome={wishes.onHome} />}
        {!board && options.scale && <ScaleBar language={language} metresPerPixel={camera.metresPerPixel} />}
        {chosen && <EmbedPick language={language} row={chosen} href={href} onClose={wishes.onClose} />}
        <Attribution language={language} schematic={camera.zoom >= 11} />
      </footer>
    </div>
  )
}

/** Everything in a frame that is not to be seen: sleep, keys, the parent window, the pictures. */
function useFrame({ language, theme, page, atlas, wishes, options, inset, snapshot, steps = null }: Props, frame: RefObject<HTMLDivElement | null>) {
  const [slept, setSlept] = useState<string | null>(null)
  const { awake, started, wake, sleep } = useAwake(options.autostart, frame, () => snapshot && setSlept(snapshot() || null))
  const box = useBox()
  const wanted = box.width && box.height ? posterAddress({ page, language, theme, box, home: startOf(page.scene), inset }) : null
  const poster = useSettled(wanted, 1500)
  const printed = usePrinted(() => (poster === wanted ? null : snapshot?.() ?? null))
  const step = (by: -1 | 1): boolean => {
    const next = (steps?.at ?? 0) + by
    if (!steps || next < 1 || next > steps.count) return false
    steps.goTo(next)
    return true
  }
  const entered = useDeckKeys(framed && options.keys === 'deck', step)
  useKiosk(options, awake, steps)
  useReports({ view: page.view, filter: page.filter, matched: atlas.matched, asset: page.id, step: steps?.at ?? null })
  useRequests({
    setView: view => goTo({ view }, 'replace'),
    setFilters: filter => goTo({ filter }, 'replace'),
    select: async id => {
      if (id && atlas.held && !(await atlas.held.desk.ask('rows', { ids: [id] })).length) return `There is no asset "${id}"; its id stands in the address of its card and in /api/collections/assets/items.`
      goTo({ id }, 'replace')
      return null
    },
    setLang: (to: Language) => wishes.onLanguage(to),
    goStep: to => {
      if (!steps) return 'This frame shows no story: name one in its address, for example /embed?story=….'
      if (to > steps.count) return `The story has ${steps.count} steps; step ${to} is not among them.`
      steps.goTo(to)
      return null
    },
    wake,
    sleep,
    snapshot: () => snapshot?.() ?? slept,
  })
  return { awake, started, wake, entered, still: { poster, picture: printed ?? slept, printing: printed !== null } }
}

/** Walks through the story again and again while the map is awake; without a story it rests. */
function useKiosk({ kiosk, interval }: EmbedOptions, awake: boolean, steps: Steps | null): void {
  const on = useEffectEvent(() => steps?.goTo((steps.at % steps.count) + 1))
  const at = steps?.at
  useEffect(() => {
    if (!kiosk || !awake || at === undefined) return
    const timer = setTimeout(on, interval * 1000)
    return () => clearTimeout(timer)
  }, [kiosk, interval, awake, at])
}
