import { frames, type Frame } from '../state/page.ts'

const gestureWords = ['coop', 'free', 'none'] as const
const keyWords = ['deck', 'map'] as const
const startWords = ['visible', 'load', 'click'] as const

/** What the address of a frame asks of it, beyond what every view has. */
export type EmbedOptions = {
  ui: Frame
  title: boolean
  legend: boolean
  search: boolean
  zoom: boolean
  scale: boolean
  /** `coop` leaves one-finger drags and the plain wheel to the page around the frame, `none` leaves it everything. */
  gestures: (typeof gestureWords)[number]
  /** Walks by itself, each step as many seconds long. */
  kiosk: boolean
  interval: number
  /** Who has the arrow keys until the reader enters the map. */
  keys: (typeof keyWords)[number]
  /** When the engine starts; until then the poster stands. */
  autostart: (typeof startWords)[number]
}

/** What stands around the map when only `ui` is said. The credits always stand. */
const parts: Record<Frame, Pick<EmbedOptions, 'title' | 'legend' | 'search' | 'zoom' | 'scale'>> = {
  full: { title: true, legend: true, search: false, zoom: false, scale: true },
  min: { title: true, legend: false, search: false, zoom: false, scale: true },
  none: { title: false, legend: false, search: false, zoom: false, scale: false },
}

const oneOf = <W extends string>(words: readonly W[], text: string | null, otherwise: W): W => words.find(word => word === text) ?? otherwise
const onOff = (text: string | null, otherwise: boolean) => (text === '1' ? true : text === '0' ? false : otherwise)
const [shortest, longest] = [2, 600]

/** Reads the switches of `/embed`. Words it does not know are passed over, so that old links open. */
export function parseEmbed(search: string): EmbedOptions {
  const query = new URLSearchParams(search)
  const ui = oneOf(frames, query.get('ui'), 'full')
  const seconds = Number(query.get('interval') || 8)
  return {
    ui,
    title: onOff(query.get('title'), parts[ui].title),
    legend: onOff(query.get('legend'), parts[ui].legend),
    search: onOff(query.get('search'), parts[ui].search),
    zoom: onOff(query.get('zoom'), parts[ui].zoom),
    scale: onOff(query.get('scale'), parts[ui].scale),
    gestures: oneOf(gestureWords, query.get('gestures'), 'coop'),
    kiosk: onOff(query.get('kiosk'), false),
    interval: Number.isFinite(seconds) ? Math.min(longest, Math.max(shortest, seconds)) : 8,
    keys: oneOf(keyWords, query.get('keys'), 'deck'),
    autostart: oneOf(startWords, query.get('autostart'), 'visible'),
  }
}
