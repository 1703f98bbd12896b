import { lazy, Suspense, useState, type ReactNode } from 'react'
import { parseEmbed } from './embed/embed-options.ts'
import { FullPage } from './full-page.tsx'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import { isUnnamed } from '@bay-atlas/data/columns/unnamed.ts'
import type { ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import { useScreen } from './look/use-screen.ts'
import { framed } from './map/framed.ts'
import { flightTo, home, startOf, type Flight } from './map/flight.ts'
import type { MapState } from './map/map-props.ts'
import { wakeGraphics } from './map/wake-graphics.ts'
import { MapStage, useOnly } from './map-stage.tsx'
import { OpenKeeping } from './open-keeping.tsx'
import type { SheetStop } from './panels/sheet-stops.ts'
import { StateLine } from './panels/state-line.tsx'
import type { View } from '@bay-atlas/data/view.ts'
import { liveHref } from './state/address.ts'
import { carried } from './state/carried.ts'
import { isOwnId } from './state/own.ts'
import type { OwnShown } from './state/page.ts'
import { pinned } from './state/release.ts'
import { useAsked } from './state/desk/use-asked.ts'
import { useAtlas } from './state/use-atlas.ts'
import { useCamera } from './state/use-camera.ts'
import { useJourney } from './state/use-journey.ts'
import { goTo, usePage } from './state/use-page.ts'
import { useStory, type Telling } from './state/use-story.ts'
import { useSettings } from './state/use-settings.ts'
import { troubleOf } from './trouble-of.ts'
import { useInset } from './use-inset.ts'
import { useSceneRoom } from './use-scene-room.tsx'

const embedded = location.pathname === '/embed'
const PrintedMap = lazy(() => import('./printed-map.tsx').then(({ PrintedMap }) => ({ default: PrintedMap }), () => ({ default: (): ReactNode => null })))
const PinnedBanner = lazy(() => import('./pinned-banner.tsx').then(({ PinnedBanner }) => ({ default: PinnedBanner }), () => ({ default: (): ReactNode => null })))
const RowsComing = lazy(() => import('./rows-coming.tsx').then(({ RowsComing }) => ({ default: RowsComing }), () => ({ default: (): ReactNode => null })))
// While the page is made ready, so that its map need not wait; a frame may have none.
if (!embedded) void wakeGraphics()
// Only a frame needs it, and asks for it at once.
const arriving = embedded ? import('./embedded.tsx') : null
const Embedded = lazy(async () => ({ default: (await (arriving ?? import('./embedded.tsx'))).Embedded }))

const toView = (view: View): Flight => ({ to: { view }, smooth: false })
const toHome = (): Flight => ({ to: { bounds: home, maxZoom: 11 }, smooth: true })
const byZoom = (by: number): Flight => ({ to: { by }, smooth: true })

/** Is this the view of the step that is told? */
function showsStep({ story, at }: Telling, { zoom, latitude, longitude }: View): boolean {
  const view = story?.steps[at - 1]?.view
  return view?.zoom === zoom && view.latitude === latitude && view.longitude === longitude
}

async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(liveHref())
    return true
  } catch {
    // No clipboard without permission or on a plain http address: the card says so and shows the address.
    return false
  }
}

/** The one room where everything meets: the address says what is wanted, the data what there is; map and panels show it. */
export function App() {
  const page = usePage()
  const screen = useScreen()
  const settings = useSettings(page)
  const { language } = settings
  const atlas = useAtlas(page)
  const { camera, follow } = useCamera(page.view, startOf(page.scene))
  const telling = useStory(page, embedded ? 'replace' : 'push')
  // The switches of a frame are read once: what the reader does then is written over them.
  const [options] = useState(() => parseEmbed(location.search))
  const [stop, setStop] = useState<SheetStop>('half')
  const inset = useInset({ screen, stop, scene: page.scene, id: page.id, told: telling.story !== null, frame: embedded ? options : null })
  // A step of a story is shown in what its panel leaves free of the map; the address keeps the step's own view.
  const toPlace = (view: View): Flight => (showsStep(telling, view) ? { to: { view: framed(view, inset, { width: innerWidth, height: innerHeight }) }, smooth: true } : toView(view))
  const { flight, fly, settled } = useJourney(page.view, toPlace, toHome)
  const [mapState, setMapState] = useState<MapState | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [snapshot, setSnapshot] = useState<(() => string) | null>(null)
  // A frame makes no Back steps: they would be steps of the page around it.
  const step = embedded ? 'replace' : 'push'
  const onPick = (id: string) => {
    // Its card is asked for by its id, which comes with its name.
    if (isUnnamed(id)) return
    // A card that was asked for is not left folded away at the foot of a phone.
    if (stop === 'peek') setStop('half')
    goTo({ id }, step)
  }
  const wishes = {
    onPick,
    onFilter: (filter: typeof page.filter, typing = false) => goTo({ filter }, typing ? 'replace' : step),
    onFind: (id: string) => {
      onPick(id)
      if (screen === 'phone' && stop === 'full') setStop('half')
      void atlas.held?.desk.ask('rows', { ids: [id] }).then(([row]) => row && fly(flightTo(row)))
    },
    onClose: () => goTo({ id: null }, step),
    onHome: () => fly(toHome()),
    onZoom: (by: 1 | -1) => fly(byZoom(by)),
    onLanguage: (language: typeof settings.language) => goTo({ language }, 'replace'),
    onTheme: (theme: typeof settings.theme) => goTo({ theme }, 'replace'),
    onCopyLink: copyLink,
    onSort: (sort: ListSort) => goTo({ sort }, 'replace'),
    onAlone: (alone: boolean) => goTo({ alone }, step),
    onSee: (bounds: Bbox, maxZoom: number) => fly({ to: { bounds, maxZoom }, smooth: true }),
    onOwnRemoved: () => goTo({ own: null, ...(isOwnId(page.id) ? { id: null } : {}) }, 'replace'),
    onOwn: (own: OwnShown | null) => goTo({ own }, step),
  }
  const sceneRoom = useSceneRoom({ ...settings, ...wishes, screen, embedded, page, atlas, camera, step })
  const map = (
    <MapStage key={attempt} {...settings} page={page} atlas={atlas} camera={camera} inset={inset} wide={screen === 'wide' && !embedded} keepsInSight={screen === 'phone' && !embedded && page.story === null} gestures={embedded ? options.gestures : 'free'} oneContext={embedded} flight={flight} {...sceneRoom.onMap}
      onMove={move => {
        follow(move)
        if (move.settled) settled(move.view, move.byReader)
      }}
      onFly={fly} onPick={onPick} onWalk={id => goTo({ id }, 'replace')} onClose={wishes.onClose} onState={setMapState} onPicture={take => setSnapshot(() => take)} />
  )
  // Own rows are drawn on paper here, beside the plate of the atlas.
  const only = useOnly(sceneRoom.onMap)
  const onPaper = !embedded && !carried && atlas.held !== null && <Suspense><PrintedMap language={language} page={page} seen={camera.seen} held={atlas.held} asked={atlas.asked} only={only} /></Suspense>
  const again = () => {
    setMapState(null)
    setAttempt(attempt + 1)
    if (atlas.error) void atlas.refetch()
  }
  const trouble = troubleOf(mapState, atlas.error)
  const notice = <>{trouble && <StateLine kind={trouble.kind} language={language} onRetry={trouble.help === 'again' ? again : trouble.help === 'reload' ? () => location.reload() : undefined} />}{atlas.comes && <Suspense><RowsComing language={language} arrival={atlas.comes} /></Suspense>}{pinned && <Suspense><PinnedBanner language={language} page={page} release={pinned} embedded={embedded} /></Suspense>}<OpenKeeping language={language} embedded={embedded} /></>
  const room = { ...settings, screen, page, atlas, camera, map: <>{map}{onPaper}</>, notice, wishes, telling, sceneRoom, sheet: { stop, onStop: setStop } }
  const whole = embedded ? <Embedded {...room} options={options} inset={inset} snapshot={snapshot} steps={telling.story && { at: telling.at, count: telling.story.steps.length, goTo: telling.go }} /> : <FullPage {...room} />
  return <>{sceneRoom.source}<Suspense>{whole}</Suspense></>
}
