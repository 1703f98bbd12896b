import type { Language } from '@bay-atlas/data/language.ts'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'

/** What a view can become, in the order of the panel. */
export const formats = ['pptx', 'embed', 'html', 'pdf', 'svg', 'png', 'csv', 'geojson'] as const
export type Format = (typeof formats)[number]
export const ratios = ['16:9', '4:3', 'a4', 'square'] as const
export type Ratio = (typeof ratios)[number]
export const tones: readonly Tone[] = ['light', 'dark', 'print']
export const includes = ['title', 'legend', 'scale', 'qr', 'rings', 'notes', 'table'] as const
export type Include = (typeof includes)[number]
export const slideWays = ['one', 'city', 'story'] as const
export type Slides = (typeof slideWays)[number]

/** Everything the reader chooses in the Present panel. A title of null is the filter in words; `own` lets the reader's own rows go to the server to be drawn. */
export type Choice = { format: Format; ratio: Ratio; language: Language; theme: Tone; include: readonly Include[]; slides: Slides; title: string | null; own: boolean }

/** The reader's own rows and a file: how many would be drawn into it, or why none are; `many`: more than a file takes. */
export type OwnOffer = { state: 'offered' | 'many'; rows: number } | { state: 'format' | 'page' | 'hidden' | 'none' }

/** The drawing of what is chosen: `pending` while the next is on its way, `failed` where it did not come. */
export type Picture = { src: string | null; pending: boolean; failed: boolean; again: () => void }

export type SnippetName = 'iframe' | 'sandboxed' | 'reveal-background' | 'reveal-inside' | 'slidev'
export type Snippet = { name: SnippetName; code: string }

/** One slide of the deck that the choices make; `off` is offered but not chosen, `shown` is the one of the preview. */
export type Slide = { look: 'map' | 'table'; label: string; off: boolean; shown: boolean }

/** Why no file came: seconds to wait where the server says so, its own words where it refused. */
export type Failure = { kind: 'busy' | 'too-large' | 'network' | 'refused' | 'server'; seconds?: number; reason?: string }

/** A download as the panel shows it; `slow` once it has taken half a second. */
export type Download =
  | { state: 'idle' }
  | { state: 'busy'; slow: boolean; received: number; total: number | null }
  | { state: 'done'; file: string }
  | { state: 'failed'; failure: Failure }

const drawn: readonly Format[] = ['pptx', 'pdf', 'svg', 'png']

/** Does the format have a shape of its own, and parts that can be left out? */
export const isDrawn = (format: Format) => drawn.includes(format)

/** Can the format hold several pages: one a city, one a step of a story? */
export const isPaged = (format: Format) => format === 'pptx' || format === 'pdf'

/** What can be included in a format. */
export const includesOf = (format: Format): readonly Include[] =>
  format === 'pptx' ? includes : isDrawn(format) ? includes.slice(0, 5) : format === 'embed' ? includes.slice(0, 3) : []
