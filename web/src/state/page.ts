import { formatFilter, parseFilter, type Filter } from '@bay-atlas/data/filter.ts'
import { formatView, parseView, type View } from '@bay-atlas/data/view.ts'
import { formatScene, parseScene, type Scene } from '@bay-atlas/data/scene/scene.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import { listSorts, type ListSort } from '@bay-atlas/data/columns/list-heads.ts'

export const themes = ['light', 'dark', 'print'] as const
export type Theme = (typeof themes)[number]
/** How much of the page stands around the map. */
export const frames = ['full', 'min', 'none'] as const
export type Frame = (typeof frames)[number]

/** Own rows alone, or hidden. Where the reader has brought none, it says nothing. */
export const ownShown = ['only', 'hide'] as const
export type OwnShown = (typeof ownShown)[number]

/** Everything an address says. Null means "not said": the reader's own setting or the default holds. */
export type Page = { filter: Filter; scene: Scene; view: View | null; id: string | null; language: Language | null; theme: Theme | null; ui: Frame | null; story: { slug: string; step: number } | null; sort: ListSort | null; /** The list stands alone, in place of the map. */ alone: boolean; /** Of the reader's own rows and those of the atlas, the only ones shown; null shows both. */ own: OwnShown | null; /** The release of the data that is looked at; null is today. */ release: string | null }

const oneOf = <W extends string>(words: readonly W[], text: string | null): W | null => words.find(word => word === text) ?? null

/** `story=hetao&step=2`; the first step where none is named. */
function parseStory(slug: string | null, step: string | null): Page['story'] {
  if (!slug || !/^[a-z0-9-]+$/.test(slug)) return null
  return { slug, step: /^[1-9]\d?$/.test(step ?? '') ? Number(step) : 1 }
}

/** A release that there is not is said to be missing, instead of showing other data in its place. */
const releaseIn = (query: URLSearchParams): string | null => (/^[\w-]{1,20}$/.test(query.get('v') ?? '') ? query.get('v') : null)

/** Reads an address. Words it does not know are passed over, so that old links open. */
export function parsePage(search: string): Page {
  const query = new URLSearchParams(search)
  const id = query.get('id')
  return {
    filter: parseFilter(query).filter,
    scene: parseScene(query),
    view: parseView(query.get('view')),
    id: id && /^[a-z0-9-]+$/.test(id) ? id : null,
    language: oneOf(languages, query.get('lang')),
    theme: oneOf(themes, query.get('theme')),
    ui: oneOf(frames, query.get('ui')),
    story: parseStory(query.get('story'), query.get('step')),
    sort: oneOf(listSorts, query.get('sort')),
    alone: query.get('list') === 'alone',
    own: oneOf(ownShown, query.get('own')),
    release: releaseIn(query),
  }
}

/** Writes the query of an address, from `?` on, or nothing. What is not said is left out. */
export function formatPage({ filter, scene, view, id, language, theme, ui, story, sort, alone, own, release }: Page): string {
  const query = formatFilter(filter)
  for (const [name, value] of formatScene(scene)) query.set(name, value)
  if (id) query.set('id', id)
  if (language) query.set('lang', language)
  if (theme) query.set('theme', theme)
  if (ui) query.set('ui', ui)
  if (story) {
    query.set('story', story.slug)
    query.set('step', String(story.step))
  }
  if (sort && sort !== listSorts[0]) query.set('sort', sort)
  if (alone) query.set('list', 'alone')
  if (own) query.set('own', own)
  if (release) query.set('v', release)
  if (view) query.set('view', formatView(view))
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text ? `?${text}` : ''
}
