import { formatFilter, parseFilter, type Filter } from '@bay-atlas/data/filter.ts'
import { formatScene, parseScene, type Scene } from '@bay-atlas/data/scene/scene.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import { formatView, parseView, type View } from '@bay-atlas/data/view.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import type { AssetStore } from './store/asset-store.ts'

const themes = ['light', 'dark', 'print'] as const
/** Longer ids and searches than any that exist are passed over, so that no header grows with what a stranger writes. */
const longest = 100

/** What a shared address of the page shows, all of it known and in order. */
export type SharedView = {
  filter: Filter
  scene: Scene
  view: View | null
  id: string | null
  language: Language | null
  theme: (typeof themes)[number] | null
  /** A story and the number of its step, from 1. */
  story: { slug: string; step: number | null } | null
  /** The release of the data, where the address pins one that there is. */
  release: string | null
}

const idIn = (text: string | null) => (text && text.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null)

/** Reads the query of a page over that release of the data, or those of today. Words that the page does not know are passed over, as the page does. */
export function readSharedView(query: URLSearchParams, release: string | null): SharedView {
  const { filter } = parseFilter(query)
  const slug = idIn(query.get('story'))
  const step = /^[1-9]\d?$/.exec(query.get('step') ?? '')
  return {
    filter: { ...filter, partOf: idIn(filter.partOf), q: filter.q.slice(0, longest) },
    scene: parseScene(query),
    view: parseView(query.get('view')),
    id: idIn(query.get('id')),
    language: languages.find(language => language === query.get('lang')) ?? null,
    theme: themes.find(theme => theme === query.get('theme')) ?? null,
    story: slug ? { slug, step: step ? Number(step[0]) : null } : null,
    release,
  }
}

/** The view as the query of page and plates alike; `more` is what the address adds. */
export function formatSharedView({ filter, scene, view, id, language, theme, story, release }: SharedView, more: Record<string, string> = {}): string {
  const query = formatFilter(filter)
  for (const [name, value] of formatScene(scene)) query.set(name, value)
  if (id) query.set('id', id)
  if (language) query.set('lang', language)
  if (theme) query.set('theme', theme)
  if (view) query.set('view', formatView(view))
  if (story) query.set('story', story.slug)
  if (story?.step) query.set('step', String(story.step))
  if (release) query.set('v', release)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text && `?${text}`
}

/** A view and what it is called in its language. */
export type NamedView = {
  /** Without an asset or a story that does not exist. */
  shared: SharedView
  /** What a plate of it shows: the step of the story in full. */
  drawn: SharedView
  language: Language
  title: string
}

/** Looks up what the view names. The address outweighs the step of its story. */
export async function nameSharedView(asked: SharedView, store: AssetStore): Promise<NamedView> {
  const language = asked.language ?? languages[0]
  const stories = asked.story ? await store.stories() : []
  const story = stories.find(({ slug }) => slug === asked.story?.slug)
  const step = story?.steps[(asked.story?.step ?? 1) - 1] ?? story?.steps[0]
  const own = String(formatFilter(asked.filter)) !== ''
  const filter = step && !own ? parseFilter(new URLSearchParams(step.filter)).filter : asked.filter
  const [asset, parent] = await Promise.all([cardOf(asked.id ?? step?.id ?? null, store), cardOf(filter.partOf, store)])
  const { panel } = asked.scene
  const said = (asked.story?.step ? step?.title : story?.title) ?? (panel ? panelWord[panel] : asset?.asset.properties.name)
  return {
    shared: { ...asked, id: asset && asked.id, story: story ? asked.story : null },
    drawn: { ...asked, filter, view: asked.view ?? (step ? { ...step.view, bearing: 0, pitch: 0 } : null), id: asset?.asset.id ?? null, language, story: null },
    language,
    title: said?.[language] ?? filterInWords(filter, language, parent?.asset.properties.name[language] ?? null),
  }
}

const cardOf = (id: string | null, store: AssetStore) => (id ? store.card(id) : null)
