import { formatFilter, parseFilter, type Filter } from '@bay-atlas/data/filter.ts'
import { formatScene, parseScene, sceneFaults, type Scene } from '@bay-atlas/data/scene/scene.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import { formatView, parseView, type View } from '@bay-atlas/data/view.ts'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'
import type { Query } from '../http/query.ts'

/** What may stand on the plate beside the map; the credits always do. */
export const shows = ['title', 'legend', 'scale', 'qr', 'rings'] as const
export type Show = (typeof shows)[number]
const usual: readonly Show[] = ['title', 'legend', 'scale', 'qr']

/** What a plate is asked to show, whatever file it becomes. */
export type PlateQuestion = {
  filter: Filter
  scene: Scene
  view: View | null
  selected: string | null
  language: Language
  tone: Tone
  title: string | null
  show: readonly Show[]
  /** The release of the data, where the address pins one. */
  release?: string | null
}

const tones = ['light', 'dark', 'print'] as const

/** Reads the question; faults are noted in the query and thrown by its `check`. */
export function readPlateQuestion(query: Query, language: Language): PlateQuestion {
  const { filter, faults } = parseFilter(query.search)
  query.blame(...faults, ...sceneFaults(query.search))
  const place = query.search.get('view')
  const view = parseView(place)
  if (place && !view) query.blame({ parameter: 'view', value: place, allowed: 'zoom/latitude/longitude, for example 10/22.6/114' })
  const id = query.search.get('id')
  if (id && !/^[a-z0-9-]+$/.test(id)) query.blame({ parameter: 'id', value: id, allowed: 'the id of an asset' })
  const show = query.search.get('show') === 'none' ? [] : query.search.has('show') ? query.words('show', shows) : usual
  return {
    filter, scene: parseScene(query.search), view, selected: id || null, show,
    language: query.word('lang', languages) ?? language,
    tone: query.word('theme', tones) ?? 'light',
    title: query.search.get('title')?.trim() || null,
    release: query.search.get('v') || null,
  }
}

/** The question as a query in one spelling, so that equal plates are cached once; `said` holds what the file itself adds. */
export function formatQuestion({ filter, scene, view, selected, language, tone, title, show }: PlateQuestion, said: Record<string, string> = {}): string {
  const query = withScene(formatFilter(filter), scene)
  if (view) query.set('view', formatView(view))
  if (selected) query.set('id', selected)
  query.set('lang', language)
  query.set('theme', tone)
  if (title) query.set('title', title)
  query.set('show', show.join(',') || 'none')
  for (const [name, value] of Object.entries(said)) query.set(name, value)
  return query.toString()
}

function withScene(query: URLSearchParams, scene: Scene): URLSearchParams {
  for (const [name, value] of formatScene(scene)) query.set(name, value)
  return query
}

/** The live page of the same question, or of a step of a story. */
export function liveAddress(origin: string, { filter, scene, view, selected, language, tone, release }: PlateQuestion, told: { slug: string; step: number } | null = null): string {
  const query = withScene(formatFilter(filter), scene)
  if (selected) query.set('id', selected)
  query.set('lang', language)
  if (tone !== 'light') query.set('theme', tone)
  if (view) query.set('view', formatView(view))
  if (told) query.set('story', told.slug)
  if (told) query.set('step', String(told.step))
  if (release) query.set('v', release)
  return `${origin}/?${query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`
}
