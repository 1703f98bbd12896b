import { useMemo, useSyncExternalStore } from 'react'
import type { Scene } from '@bay-atlas/data/scene/scene.ts'
import type { EmbedOptions } from './embed/embed-options.ts'
import { lyingQuery, type Screen } from './look/use-screen.ts'
import type { Inset } from './map/live-map.ts'
import { sheetHeight, type SheetStop } from './panels/sheet-stops.ts'
import { useMedia } from './state/reader.ts'

type Asked = {
  screen: Screen
  /** How far the phone's sheet is open. */
  stop: SheetStop
  scene: Scene
  id: string | null
  /** A story is told. */
  told: boolean
  /** The switches of a frame; null on the page. */
  frame: EmbedOptions | null
}
type Room = { width: number; height: number; /** A phone on its side. */ lying: boolean; /** A tablet held upright. */ tall: boolean }

const desk = { left: 292, right: 348, top: 64, bottom: 40 }
/** Zoom buttons and credits stand above the sheet. */
const foot = 44

/** On a phone: between the search and the sheet. A sheet over the whole map is as good as half of it, since nothing else can be seen. */
function onPhone(stop: SheetStop, { width, height, lying }: Room): Inset {
  const folded = stop === 'peek'
  if (lying) return { left: folded ? 12 : Math.min(340, Math.round(width * 0.44)) + 20, right: 12, top: 64, bottom: folded ? 72 : 40 }
  return { left: 12, right: 12, top: 116, bottom: sheetHeight(folded ? 'peek' : 'half', height) + foot }
}

function onPage({ screen, stop, scene, id, told }: Asked, room: Room): Inset {
  if (screen === 'phone') return onPhone(stop, room)
  if (screen === 'middle' && room.tall) return { left: 264, right: 16, top: 112, bottom: Math.round(room.height * 0.42) + 64 }
  const middle = { left: 264, right: 312, top: 64, bottom: 40 }
  if (told) return screen === 'wide' ? { ...desk, right: id ? 404 : 348, bottom: 300 } : middle
  // A tool is wider than the list it covers.
  if (scene.panel) return screen === 'wide' ? { ...desk, right: 404 } : { ...middle, right: 372 }
  return screen === 'wide' ? desk : middle
}

function inFrame({ title, legend }: EmbedOptions, narrow: boolean): Inset {
  if (!title && !legend) return { left: 12, right: 12, top: 12, bottom: 32 }
  if (narrow || !legend) return { left: 12, right: 12, top: 96, bottom: 32 }
  return { left: 272, right: 16, top: 16, bottom: 32 }
}

const subscribe = (listener: () => void) => {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/** What the panels cover of the map, in pixels from its edges; the same object while nothing changes. */
export function useInset(asked: Asked): Inset {
  const width = useSyncExternalStore(subscribe, () => innerWidth)
  const height = useSyncExternalStore(subscribe, () => innerHeight)
  const lying = useMedia(lyingQuery)
  // The same widths stand in layout.css.
  const tall = useMedia('(min-width: 768px) and (max-width: 1023px) and (min-height: 640px)')
  const narrow = useMedia('(max-width: 560px)')
  const { left, right, top, bottom } = asked.frame ? inFrame(asked.frame, narrow) : onPage(asked, { width, height, lying, tall })
  return useMemo(() => ({ left, right, top, bottom }), [left, right, top, bottom])
}
