import { useState } from 'react'
import { Embedded } from './embedded.tsx'
import { FullPage } from './full-page.tsx'
import { useScreen } from './look/use-screen.ts'
import { flightTo, home, type Flight } from './map/flight.ts'
import type { Inset } from './map/live-map.ts'
import type { MapState } from './map/map-view.tsx'
import { MapStage } from './map-stage.tsx'
import { StateLine } from './panels/state-line.tsx'
import type { View } from '@bay-atlas/data/view.ts'
import { useAtlas } from './state/use-atlas.ts'
import { useCamera } from './state/use-camera.ts'
import { useJourney } from './state/use-journey.ts'
import { goTo, usePage } from './state/use-page.ts'
import { useSettings } from './state/use-settings.ts'

/** What the panels of each layout cover of the map, in pixels from its edges. */
const insets = {
  wide: { left: 292, right: 348, top: 64, bottom: 40 },
  middle: { left: 264, right: 312, top: 64, bottom: 40 },
  phone: { left: 12, right: 12, top: 116, bottom: 420 },
  embed: { left: 272, right: 16, top: 16, bottom: 32 },
  bare: { left: 12, right: 12, top: 12, bottom: 32 },
} satisfies Record<string, Inset>

const toView = (view: View): Flight => ({ to: { view }, smooth: false })
const toHome = (): Flight => ({ to: { bounds: home, maxZoom: 11 }, smooth: true })
const byZoom = (by: number): Flight => ({ to: { by }, smooth: true })

async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href)
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
  const atlas = useAtlas(page.filter, page.id)
  const { camera, follow } = useCamera(page.view, home)
  const { flight, fly, settled } = useJourney(page.view, toView, toHome)
  const [mapState, setMapState] = useState<MapState | null>(null)
  const [attempt, setAttempt] = useState(0)
  const embedded = location.pathname === '/embed'
  const inset = insets[embedded ? (page.ui === 'none' ? 'bare' : 'embed') : screen]
  const onPick = (id: string) => goTo({ id })
  const wishes = {
    onPick,
    onFilter: (filter: typeof page.filter, typing = false) => goTo({ filter }, typing ? 'replace' : 'push'),
    onFind: (id: string) => {
      onPick(id)
      const row = atlas.byId.get(id)
      if (row) fly(flightTo(row))
    },
    onClose: () => goTo({ id: null }),
    onHome: () => fly(toHome()),
    onZoom: (by: 1 | -1) => fly(byZoom(by)),
    onLanguage: (language: typeof settings.language) => goTo({ language }, 'replace'),
    onTheme: (theme: typeof settings.theme) => goTo({ theme }, 'replace'),
    onCopyLink: copyLink,
  }
  const map = (
    <MapStage key={attempt} {...settings} page={page} atlas={atlas} camera={camera} inset={inset} wide={screen === 'wide' && !embedded} cooperative={embedded} flight={flight}
      onMove={move => {
        follow(move)
        if (move.settled) settled(move.view, move.byReader)
      }}
      onFly={fly} onPick={onPick} onState={setMapState} />
  )
  const again = () => {
    setMapState(null)
    setAttempt(attempt + 1)
    if (atlas.error) void atlas.refetch()
  }
  const trouble = mapState === 'no-webgl' ? 'no-webgl' : mapState === 'no-files' ? 'map-failed' : mapState === 'no-marks' || atlas.error ? 'error' : null
  const notice = trouble && <StateLine kind={trouble} language={language} onRetry={trouble === 'no-webgl' ? undefined : again} />
  const room = { ...settings, screen, page, atlas, camera, map, notice, wishes, version: atlas.version }
  return embedded ? <Embedded {...room} /> : <FullPage {...room} />
}
