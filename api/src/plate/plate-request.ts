import type { Context } from 'hono'
import type { Story } from '@bay-atlas/data/story.ts'
import type { Parameter } from '../http/parameter.ts'
import { Problem } from '../http/problem.ts'
import { Query } from '../http/query.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { divisions, type Division } from './deck.ts'
import { plateParameters, storyParameters } from './plate-parameters.ts'
import { formatQuestion, readPlateQuestion, type PlateQuestion } from './question.ts'
import { parseSize, type SizeAnswer } from './size.ts'

/** A plate's question with its size, the story it belongs to, and what a presentation has besides. */
export type PlateRequest = {
  question: PlateQuestion
  size: SizeAnswer
  story: Story | null
  /** From 1; null for all steps, or the first where one picture is wanted. */
  step: number | null
  division: Division
  notes: boolean
  table: boolean
  /** Everything the file depends on, in one spelling. */
  key: string
}

export type RequestOptions = { more?: readonly Parameter[]; faultOf?: (size: SizeAnswer) => string | null }

/** Reads what is asked, or throws the Problem that says what is wrong with it. */
export async function readPlateRequest(c: Context, store: AssetStore, { more = [], faultOf = () => null }: RequestOptions = {}): Promise<PlateRequest> {
  const query = new Query(c.req.url, [...plateParameters, ...storyParameters, ...more])
  const question = readPlateQuestion(query, 'zh-Hans')
  const { story, step } = readStep(query, await store.stories())
  const asked = query.word('slides', divisions)
  if (asked === 'story' && !story) query.blame({ parameter: 'slides', value: 'story', allowed: 'story only together with story=<slug>' })
  const size = readSize(query, faultOf)
  const division = asked ?? (story ? 'story' : 'one')
  const [notes, table] = [query.search.get('notes') !== '0', query.search.get('table') === '1']
  const { width, height } = size.pixels
  const said = { size: size.size.name, pixels: `${width}x${height}`, story: `${story?.slug ?? ''}/${step ?? ''}`, slides: division, notes: String(notes), table: String(table) }
  return { question, size, story, step, division, notes, table, key: formatQuestion(question, said) }
}

function readStep(query: Query, stories: Story[]): { story: Story | null; step: number | null } {
  const [slug, text] = [query.search.get('story'), query.search.get('step')]
  const story = stories.find(one => one.slug === slug) ?? null
  if (slug && !story) query.blame({ parameter: 'story', value: slug, allowed: stories.map(one => one.slug).join(', ') })
  const most = story?.steps.length ?? 0
  const step = text && /^\d{1,3}$/.test(text) ? Number(text) : null
  if (text && story && (!step || step > most)) query.blame({ parameter: 'step', value: text, allowed: `1 to ${most}` })
  return { story, step: story ? step : null }
}

function readSize(query: Query, faultOf: (size: SizeAnswer) => string | null): SizeAnswer {
  const [text, scale] = [query.search.get('size'), query.search.get('scale')]
  const size = parseSize(text, scale)
  if ('fault' in size && !size.excess) query.blame({ parameter: 'size', value: text ?? '', allowed: size.fault })
  query.check()
  const excess = 'fault' in size ? size.fault : faultOf(size)
  if (excess) throw new Problem('too-large', excess, { parameter: 'size' })
  if ('fault' in size) throw new Error(size.fault)
  return size
}
