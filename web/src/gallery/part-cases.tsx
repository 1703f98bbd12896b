import { searchRank } from '@bay-atlas/data/search.ts'
import { largestDonut, mapInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import { drawnOf } from '@bay-atlas/data/drawing/marks.ts'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything, type Filter } from '@bay-atlas/data/filter.ts'
import { Attribution } from '../panels/attribution.tsx'
import { Chips } from '../panels/chips.tsx'
import { Filters } from '../panels/filters.tsx'
import { KindStrip } from '../panels/kind-strip.tsx'
import { Legend } from '../panels/legend.tsx'
import { MapWordsText } from '../panels/map-words-text.tsx'
import { ScaleBar } from '../panels/scale-bar.tsx'
import { SearchBox } from '../panels/search-box.tsx'
import { TopBar } from '../panels/top-bar.tsx'
import { home } from '../map/flight.ts'
import { StillMap } from '../still/still-map.tsx'
import { parsePage } from '../state/page.ts'
import { nothing, type GalleryCase, type Given, type Group } from './case.ts'
import type { Weather } from './weather.ts'

const many: Filter = { ...everything, tier: ['national', 'provincial', 'leading', 'unicorn'], sector: ['ai', 'health', 'quantum-basic-science'], status: ['operating'], city: ['hong-kong'], founded: { from: 2010, to: 2022 } }
const sparse: Filter = { ...everything, kind: ['facility'], city: ['dongguan'] }

const part = (group: Group, id: string, title: string, show: GalleryCase['show'], press?: readonly string[]): GalleryCase =>
  ({ id, group, title, windows: ['panel', 'narrow'], show: given => <div className="gallery-part">{show(given)}</div>, press })

const box = (query: string) => ({ language, rows }: Given) => <SearchBox language={language} query={query} suggestions={rows.filter(row => searchRank(row, query) > 0).slice(0, 8)} onQuery={nothing} onPick={nothing} onCommit={nothing} />
const rail = (filter: Filter) => ({ language, rows }: Given) => <Filters language={language} filter={filter} facets={countFacets(rows, filter)} onFilter={nothing} />
const chips = (filter: Filter, matched: number) => ({ language, rows }: Given) => <Chips language={language} filter={filter} matched={matched} total={rows.length} partOfName={null} onFilter={nothing} />

/** The small parts, each alone. */
export const partCases: GalleryCase[] = [
  part('top and search', 'top-bar', 'Language, theme, the way to Present', ({ language, theme }) => <TopBar language={language} theme={theme} onLanguage={nothing} onTheme={nothing} onPresent={nothing} />),
  part('top and search', 'search-empty', 'Nothing asked', box('')),
  part('top and search', 'search-typing', 'Asked, its offers open', box('lab'), ['.search input']),
  part('top and search', 'search-han', 'Asked in another script than that of the page', box('量子'), ['.search input']),
  part('top and search', 'search-none', 'Nothing of that name', box('zzzzz'), ['.search input']),
  part('filters', 'filters-none', 'Nothing chosen', rail(everything)),
  part('filters', 'filters-many', 'Many chosen', rail(many)),
  part('filters', 'filters-zero', 'Counts of zero', rail(sparse)),
  part('filters', 'filters-waiting', 'Before the counts have come', ({ language }) => <Filters language={language} filter={everything} facets={null} onFilter={nothing} />),
  part('filters', 'chips', 'None, one, many', given => <>{chips(everything, 990)(given)}{chips({ ...everything, city: ['macao'] }, 31)(given)}{chips(many, 2)(given)}</>),
  part('filters', 'chips-long', 'A long search', chips({ ...everything, q: 'Chinese National Engineering Research Centre for Application Specific Integrated Circuit System' }, 1)),
  part('filters', 'kind-strip', 'The kinds of a phone', ({ language, rows }) => <KindStrip language={language} filter={{ ...everything, kind: ['laboratory'] }} facets={countFacets(rows, everything)} onFilter={nothing} />),
  part('map', 'legend', 'The legend', ({ language }) => <Legend language={language} />),
  part('map', 'legend-compact', 'The legend of a small frame', ({ language }) => <Legend language={language} present={['laboratory', 'facility', 'university']} compact />),
  part('map', 'map-words', 'The map in words', ({ language, rows }) => <MapWordsText language={language} said={mapInWords({ total: rows.length, own: 0, matched: rows, donut: largestDonut(drawnOf(rows, 9, true, rows[4]?.id ?? null), home), chosen: rows[4] ?? null, seen: home, language })} />),
  part('map', 'foot', 'Scale and credits, close up', ({ language }) => <><ScaleBar language={language} metresPerPixel={170} /><Attribution language={language} schematic /></>),
  still('map-still', 'The map without WebGL'),
  still('map-still-failed', 'Not even a picture of the map', { '/map.svg': 503 }),
]

function still(id: string, title: string, weather?: Weather): GalleryCase {
  const page = parsePage('')
  return { id, group: 'map', title, windows: ['slide'], weather, show: ({ language, theme }) => (
    <div className="page"><main className="page-map"><StillMap language={language} theme={theme} page={page} home={home} inset={{ left: 12, right: 12, top: 12, bottom: 12 }} gestures="free" label="Map" keys="" onKey={() => false} onKeyed={nothing} marks={[]} flight={null} onMove={nothing} onPick={nothing} onOpen={nothing} taker={{ current: null }} /></main></div>
  ) }
}
