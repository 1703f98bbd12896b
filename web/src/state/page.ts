import { formatFilter, parseFilter, type Filter } from '@bay-atlas/data/filter.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'

/** Where the camera stands: WGS-84 degrees; bearing and pitch in degrees. */
export type View = { zoom: number; latitude: number; longitude: number; bearing: number; pitch: number }
export const themes = ['light', 'dark', 'print'] as const
export type Theme = (typeof themes)[number]
/** How much of the page stands around the map. */
export const frames = ['full', 'min', 'none'] as const
export type Frame = (typeof frames)[number]

/** Everything an address says. Null means "not said": the reader's own setting or the default holds. */
export type Page = { filter: Filter; view: View | null; id: string | null; language: Language | null; theme: Theme | null; ui: Frame | null }

const oneOf = <W extends string>(words: readonly W[], text: string | null): W | null => words.find(word => word === text) ?? null

/** `zoom/latitude/longitude[/bearing/pitch]`; null when it is not that. */
function parseView(text: string | null): View | null {
  const numbers = text?.split('/').map(part => (part ? Number(part) : Number.NaN)) ?? []
  const [zoom, latitude, longitude, bearing = 0, pitch = 0] = numbers
  if (zoom === undefined || latitude === undefined || longitude === undefined || numbers.length > 5) return null
  const inside = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 && Math.abs(bearing) <= 360 && pitch >= 0 && pitch <= 60
  return inside ? { zoom, latitude, longitude, bearing, pitch } : null
}

const trim = (value: number, digits: number) => String(Number(value.toFixed(digits)))

function formatView({ zoom, latitude, longitude, bearing, pitch }: View): string {
  const place = [trim(zoom, 2), trim(latitude, 4), trim(longitude, 4)]
  const turn = bearing || pitch ? [trim(bearing, 1), trim(pitch, 1)] : []
  return [...place, ...turn].join('/')
}

/** Reads an address. Words it does not know are passed over, so that old links open. */
export function parsePage(search: string): Page {
  const query = new URLSearchParams(search)
  const id = query.get('id')
  return {
    filter: parseFilter(query).filter,
    view: parseView(query.get('view')),
    id: id && /^[a-z0-9-]+$/.test(id) ? id : null,
    language: oneOf(languages, query.get('lang')),
    theme: oneOf(themes, query.get('theme')),
    ui: oneOf(frames, query.get('ui')),
  }
}

/** Writes the query of an address, from `?` on, or nothing. What is not said is left out. */
export function formatPage({ filter, view, id, language, theme, ui }: Page): string {
  const query = formatFilter(filter)
  if (id) query.set('id', id)
  if (language) query.set('lang', language)
  if (theme) query.set('theme', theme)
  if (ui) query.set('ui', ui)
  if (view) query.set('view', formatView(view))
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text ? `?${text}` : ''
}
