import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import type { SceneDrawing, SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { palettes, type Tone } from '@bay-atlas/data/drawing/palette.ts'
import { compassWord } from './look/words-compass.ts'
import { flightInto, startOf, type Flight } from './map/flight.ts'
import type { Gestures, Inset } from './map/live-map.ts'
import type { MapState, Taker } from './map/map-props.ts'
import { MapView } from './map/map-view.tsx'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import { useCompass } from './map/use-compass.ts'
import { useKeptInSight } from './map/use-kept-in-sight.ts'
import { useDrawing } from './map/use-drawing.ts'
import { useRecovery } from './map/use-recovery.ts'
import { mapLocale, mapWord } from './map/words-map.ts'
import { carried } from './state/carried.ts'
import { useAsked } from './state/desk/use-asked.ts'
import type { Page } from './state/page.ts'
import type { Atlas } from './state/use-atlas.ts'
import type { Camera, Move } from './state/use-camera.ts'

type Props = {
  language: Language
  theme: Tone
  page: Page
  atlas: Atlas
  camera: Camera
  inset: Inset
  /** Large enough for more single marks. */
  wide: boolean
  /** The map follows what the panels cover, so that the chosen asset stays in what they leave free. */
  keepsInSight: boolean
  gestures: Gestures
  /** In a frame the marks share the map's graphics context. */
  oneContext: boolean
  flight: Flight | null
  /** What the open tools add to the map. */
  scene: SceneDrawing
  draft: SceneFeature[]
  /** Fills over the whole map speak instead of the marks. */
  bare: boolean
  /** The scene draws the links itself. */
  linked: boolean
  draws: boolean
  taker: Taker
  onMove: (move: Move) => void
  onFly: (flight: Flight) => void
  onPick: (id: string) => void
  /** Choose the next asset of a walk by the keys: no Back step for each. */
  onWalk: (id: string) => void
  onClose: () => void
  onState: (state: MapState) => void
  onPicture?: (snapshot: (() => string) | null) => void
}

// What a mark says waits for a pointer; without its code the marks are still there to be chosen.
const tips = () => import('./panels/mark-tip.tsx')
const MarkTip = lazy(() => tips().then(({ MarkTip }) => ({ default: MarkTip }), () => ({ default: () => <></> })))
const MarkPop = lazy(() => tips().then(({ MarkPop }) => ({ default: MarkPop }), () => ({ default: () => <></> })))
const StillMap = lazy(async () => ({ default: (await import('./still/still-map.tsx')).StillMap }))

type Pointed = { mark: Mark; at: [number, number] }

const nobody: string[] = []

/** The only ids that have marks: none under fills over the whole map, those of the scene where it names some; null where all that pass do. */
export const useOnly = ({ scene, bare }: Pick<Props, 'scene' | 'bare'>) => useMemo(() => (bare ? nobody : scene.marked ? [...scene.marked] : null), [bare, scene.marked])

/** To the card of the chosen asset, which stands just before the map in the order of the page; in a frame to the way there. */
function toCard(): boolean {
  const into = document.querySelector<HTMLElement>('.card .cross, .embed-pick a')
  into?.focus()
  return into !== null
}

/** The map with what stands on it: marks, the tip beside the pointer, the names behind a mark that cannot come apart. */
export function MapStage({ language, theme, page, atlas, camera, inset, wide, keepsInSight, gestures, oneContext, flight, scene, draft, bare, linked, draws, taker, onMove, onFly, onPick, onWalk, onClose, onState, onPicture }: Props) {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [opened, setOpened] = useState<Pointed | null>(null)
  const { held, asked, byId, areas, card } = atlas
  const only = useOnly({ scene, bare })
  const { look, marks, emphasisOf, collections, lacking } = useDrawing({ scene, draft, held, asked, only, byId, areas, card: linked ? undefined : card.data, selected: page.id, hovered: pointed?.mark.key ?? null, zoom: camera.zoom, seen: camera.seen, wide })
  // A mark that the zoom or the filter took away is pointed at no longer.
  const standing = (at: Pointed | null) => (at && marks.some(mark => mark.key === at.mark.key) ? at : null)
  const [tip, pop] = [standing(pointed), standing(opened)]
  const [first, ...others] = useAsked(held, 'listed', useMemo(() => (pop ? { ...look, key: pop.mark.key } : null), [look, pop?.mark.key])) ?? []
  const { said, ...compass } = useCompass({ language, held: bare ? null : held, asked, chosen: byId.get(page.id ?? '') ?? null, off: draws, strays: page.story === null, onWalk, onPick, onClose, onRead: toCard })
  const keep = useKeptInSight(keepsInSight ? (byId.get(page.id ?? '') ?? null) : null, inset, compass.onKeyed)
  const { life, still, hear } = useRecovery(onState)
  const missed = useEffectEvent(() => hear('no-marks'))
  useEffect(() => {
    if (lacking) missed()
  }, [lacking])
  const locale = useMemo(() => mapLocale(language), [language])

  const open = (mark: Mark | null, at: [number, number]) => {
    setOpened(null)
    if (!mark) return
    if (mark.type === 'asset') return onPick(mark.rows[0].id)
    const into = flightInto(mark, camera.zoom, Math.min(innerWidth, innerHeight))
    if (into) onFly(into)
    else setOpened({ mark, at })
  }
  const move = (camera: Move) => {
    if (camera.byReader && !camera.settled) setOpened(null)
    onMove(camera)
  }
  return (
    <>
      <MapView key={life} language={language} palette={palettes[theme]} view={page.view} home={startOf(page.scene)} inset={inset} gestures={gestures} oneContext={oneContext} locale={locale} label={mapWord.map[language]} keys={compassWord.keys[language]} {...compass} onKeyed={keep}
        marks={marks} emphasisOf={emphasisOf} collections={collections} flight={flight} draws={draws} taker={taker}
        onMove={move} onPick={open} onHover={(mark, at) => setPointed(mark ? { mark, at } : null)} hidden={still && !carried} onState={state => hear(lacking && state === 'drawn' ? 'no-marks' : state)} onPicture={onPicture} />
      {still && !carried && <Suspense><StillMap language={language} theme={theme} page={page} home={startOf(page.scene)} inset={inset} gestures={gestures} label={mapWord.map[language]} keys={compassWord.keys[language]} {...compass} onKeyed={keep} marks={marks} flight={flight} onMove={move} onPick={onPick} onOpen={open} taker={taker} onPicture={onPicture} /></Suspense>}
      <p className="unseen" role="status">{said}</p>
      <Suspense>{tip && !pop && <MarkTip language={language} mark={tip.mark} at={tip.at} />}</Suspense>
      <Suspense>{pop && <MarkPop language={language} mark={first ? { ...pop.mark, rows: [first, ...others] } : pop.mark} at={pop.at} onPick={id => { setOpened(null); onPick(id) }} onClose={() => setOpened(null)} />}</Suspense>
    </>
  )
}
