import { everything } from '@bay-atlas/data/filter.ts'
import { assetMark } from '@bay-atlas/data/drawing/mark.ts'
import { listed } from '@bay-atlas/data/drawing/marks.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { AssetList } from '../panels/asset-list.tsx'
import { MarkPop, MarkTip } from '../panels/mark-tip.tsx'
import { StateLine } from '../panels/state-line.tsx'
import { StoryList } from '../panels/story-list.tsx'
import { stateWord, type PageState } from '../look/words.ts'
import { nothing, type GalleryCase, type Given } from './case.ts'

const longest = ({ rows, language }: Given) => rows.toSorted((a, b) => b.name[language].length - a.name[language].length)
const beside = (inside: React.ReactNode) => <div className="page-side gallery-side">{inside}</div>

type Shown = { rows: Row[]; matched?: number; loading?: boolean; filter?: typeof everything; selected?: string }
const list = (id: string, title: string, of: (given: Given) => Shown): GalleryCase => ({
  id, group: 'list', title, windows: ['panel'],
  show: given => {
    const { rows, matched = rows.length, loading = false, filter = everything, selected = null } = of(given)
    return beside(<AssetList language={given.language} rows={rows} matched={matched} loading={loading} filter={filter} selected={selected} onFilter={nothing} onPick={nothing} onFly={nothing} onShowAll={nothing} />)
  },
})

const kinds = Object.keys(stateWord).filter((key): key is PageState => key in stateWord)
const alone = (rows: Row[]): [Row, ...Row[]] | null => (rows[0] ? [rows[0], ...rows.slice(1)] : null)

/** The list, and what else names assets in rows. */
export const listCases: GalleryCase[] = [
  list('list-loading', 'On its way', () => ({ rows: [], loading: true })),
  list('list-full', 'All of them, one chosen', ({ rows }) => ({ rows, selected: rows[2]?.id })),
  list('list-one', 'One', ({ rows }) => ({ rows: rows.slice(0, 1), matched: 1 })),
  list('list-longest', 'The longest names', given => ({ rows: longest(given).slice(0, 40), selected: longest(given)[1]?.id })),
  list('list-none-here', 'None in this part of the map', () => ({ rows: [], matched: 184 })),
  list('list-none', 'No match, one way out', () => ({ rows: [], matched: 0, filter: { ...everything, tier: ['unicorn'] } })),
  list('list-none-many', 'No match, many ways out', () => ({ rows: [], matched: 0, filter: { ...everything, tier: ['unicorn', 'leading', 'start-up'], kind: ['facility'], city: ['macao'], q: 'quantum', founded: { from: 2019, to: null } } })),
  { id: 'marks', group: 'list', title: 'What a mark says under the pointer', windows: ['panel'], show: ({ language, ...given }) => {
    const [one, some] = [alone(longest({ language, ...given }).slice(0, 1)), alone(given.rows.slice(0, 60))]
    return one && some && <div className="gallery-map"><MarkTip language={language} mark={assetMark(one)} at={[20, 40]} /><MarkTip language={language} mark={{ ...assetMark(some), type: 'cluster' }} at={[20, 190]} /></div>
  } },
  { id: 'marks-open', group: 'list', title: 'A place that cannot come apart', windows: ['panel'], show: given => {
    const some = alone(longest(given).slice(0, 12))
    const many = alone(given.rows)
    return some && many && <div className="gallery-map">{[some, many].map((rows, at) => <MarkPop key={at} language={given.language} mark={{ ...assetMark(rows), type: 'vague', rows: listed(rows) }} at={[20, 40 + at * 340]} onPick={nothing} onClose={nothing} />)}</div>
  } },
  { id: 'state-lines', group: 'lines', title: 'Every state line', windows: ['panel', 'narrow'], show: ({ language }) => <div className="gallery-lines">{kinds.map(kind => <StateLine key={kind} kind={kind} language={language} onRetry={/failed|error|data/.test(kind) ? nothing : undefined} />)}</div> },
  { id: 'stories', group: 'stories', title: 'The stories', windows: ['panel'], show: ({ language, stories }) => beside(<StoryList language={language} stories={stories} failed={false} onOpen={nothing} onRetry={nothing} onClose={nothing} />) },
  { id: 'stories-loading', group: 'stories', title: 'The stories on their way', windows: ['panel'], show: ({ language }) => beside(<StoryList language={language} stories={null} failed={false} onOpen={nothing} onRetry={nothing} onClose={nothing} />) },
  { id: 'stories-failed', group: 'stories', title: 'The stories did not arrive', windows: ['panel'], show: ({ language }) => beside(<StoryList language={language} stories={null} failed onOpen={nothing} onRetry={nothing} onClose={nothing} />) },
]
