import { StrictMode, useEffect, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything, matches, type Filter } from '@bay-atlas/data/filter.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import { galleryCard } from './gallery-card.ts'
import { galleryRows } from './gallery-rows.ts'
import './look/look.css'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'
import { useScreen } from './look/use-screen.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { sayCount, sayOrder } from './look/say.ts'
import { stateWord, words, type PageState } from './look/words.ts'
import { AboutData } from './panels/about-data.tsx'
import { AssetCard } from './panels/asset-card.tsx'
import { AssetList } from './panels/asset-list.tsx'
import { Attribution } from './panels/attribution.tsx'
import { Chips } from './panels/chips.tsx'
import { EmbedFrame } from './panels/embed-frame.tsx'
import { FilterDrawer } from './panels/filter-drawer.tsx'
import { KindStrip } from './panels/kind-strip.tsx'
import { Legend } from './panels/legend.tsx'
import { LegendButton } from './panels/legend-button.tsx'
import { MapWordsText } from './panels/map-words-text.tsx'
import { PageFrame } from './panels/page-frame.tsx'
import { PhoneSearch } from './panels/phone-search.tsx'
import { Rail } from './panels/rail.tsx'
import { ScaleBar } from './panels/scale-bar.tsx'
import { SearchBox } from './panels/search-box.tsx'
import { Sheet, type SheetStop } from './panels/sheet.tsx'
import { StateLine } from './panels/state-line.tsx'
import { TopBar } from './panels/top-bar.tsx'
import Present from './present.tsx'
import { suggest } from './state/ask.ts'

/** The workshop: `?show=page|states|embed|present&side=list|card|about&lang=en&theme=dark`, on made-up data and without the API. */
const query = new URLSearchParams(location.search)
const asked = <W extends string>(key: string, known: readonly W[], other: W): W => known.find(word => word === query.get(key)) ?? other
const busy: Filter = { ...everything, tier: ['national', 'provincial', 'leading', 'unicorn'], sector: ['ai', 'health', 'quantum-basic-science'], status: ['operating'] }

function useWorkshop() {
  const [language, setLanguage] = useState<Language>(asked('lang', languages, 'zh-Hans'))
  const [theme, setTheme] = useState<Tone>(asked('theme', ['light', 'dark', 'print'] as const, 'light'))
  const [filter, setFilter] = useState<Filter>(query.get('filter') === 'none' ? everything : busy)
  const [selected, setSelected] = useState<string | null>(query.get('side') === 'card' ? 'linghai-lab' : null)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
  }, [language, theme])
  const rows = galleryRows.filter(row => matches(filter, row))
  return { language, setLanguage, theme, setTheme, filter, setFilter, selected, setSelected, rows, facets: countFacets(galleryRows, filter) }
}
type Workshop = ReturnType<typeof useWorkshop>

const nothing = () => undefined

function sideOf({ language, filter, setFilter, selected, setSelected, rows, facets }: Workshop, about: boolean, onAbout: (open: boolean) => void, bare: boolean): ReactNode {
  if (about) return <AboutData language={language} version="0.1.0" counts={{ assets: 990, sourced: 812, general: 178, links: 120, sources: 640 }} onClose={() => onAbout(false)} />
  const row = galleryRows.find(one => one.id === selected) ?? null
  if (row) return <AssetCard language={language} card={{ ...galleryCard, asset: { ...galleryCard.asset, id: row.id } }} row={row} state="ready" onClose={() => setSelected(null)} onOpen={setSelected} onRetry={nothing} onCopyLink={async () => true} />
  return <AssetList language={language} rows={rows} matched={facets.matched} selected={selected} onPick={setSelected} onFly={nothing} loading={false} filter={filter} onFilter={setFilter} bare={bare} />
}

function WholePage() {
  const shop = useWorkshop()
  const { language, theme, filter, setFilter, setSelected, setLanguage, setTheme, facets } = shop
  const screen = useScreen()
  const [about, setAbout] = useState(query.get('side') === 'about')
  const [drawer, setDrawer] = useState(query.get('drawer') === 'open')
  const [stop, setStop] = useState<SheetStop>(asked('stop', ['peek', 'half', 'full'] as const, 'half'))
  const search = { language, query: filter.q, suggestions: suggest(galleryRows, filter.q, 8), onQuery: (q: string) => setFilter({ ...filter, q }), onPick: setSelected, onCommit: nothing }
  const chips = <Chips language={language} filter={filter} matched={facets.matched} total={facets.total} partOfName={null} onFilter={setFilter} />
  const side = sideOf(shop, about, setAbout, screen === 'phone')
  const phone = screen === 'phone'
  const open = shop.selected !== null || about
  return (
    <>
      <PageFrame screen={screen} map={<div style={{ height: '100%', background: 'radial-gradient(ellipse at 40% 30%, var(--bay) 55%, var(--water) 56%)' }} />} chips={chips}
        rail={phone ? undefined : <Rail language={language} filter={filter} facets={facets} onFilter={setFilter} search={<SearchBox {...search} />} onAbout={() => setAbout(true)} />}
        top={phone ? <PhoneSearch {...search} theme={theme} onLanguage={setLanguage} onTheme={setTheme} chosen={3} onFilters={() => setDrawer(true)} /> : <TopBar language={language} theme={theme} onLanguage={setLanguage} onTheme={setTheme} />}
        side={phone ? <Sheet language={language} title={sayCount(facets.matched, facets.matched, language)} meta={sayOrder(facets.total, language)} stop={stop} onStop={setStop} plain={open}>{!open && <KindStrip language={language} filter={filter} facets={facets} onFilter={setFilter} />}{side}</Sheet> : side}
        legend={screen === 'wide' ? <Legend language={language} /> : <LegendButton language={language} />}
        scale={<ScaleBar language={language} metresPerPixel={170} most={phone ? 80 : 120} />} attribution={<Attribution language={language} schematic={query.has('schematic')} />} />
      {drawer && <FilterDrawer language={language} filter={filter} facets={facets} onFilter={setFilter} onAbout={() => setAbout(true)} onClose={() => setDrawer(false)} />}
    </>
  )
}

const box = { width: 340, maxHeight: 520, display: 'flex', flexDirection: 'column', background: 'var(--paper)', boxShadow: 'var(--sheet)', position: 'relative' } as const

function Case({ name, children }: { name: string; children: ReactNode }) {
  return <figure style={{ margin: 0 }}><figcaption style={{ font: '12px monospace', color: 'var(--ink-3)' }}>{name}</figcaption><div style={box}>{children}</div></figure>
}

function EveryState() {
  const shop = useWorkshop()
  const { language, theme, setLanguage, setTheme, filter, setFilter, facets } = shop
  const list = { language, matched: 0, selected: null, onPick: nothing, onFly: nothing, loading: false, filter, onFilter: setFilter, rows: [] }
  const card = { language, card: null, row: galleryRows[0] ?? null, onClose: nothing, onOpen: nothing, onRetry: nothing, onCopyLink: async () => false }
  const kinds = Object.keys(stateWord).filter((key): key is PageState => key in stateWord)
  return (
    <div style={{ height: '100vh', overflow: 'auto', padding: 24, display: 'flex', flexWrap: 'wrap', gap: 24, alignItems: 'flex-start' }}>
      <div style={{ width: '100%' }}><TopBar language={language} theme={theme} onLanguage={setLanguage} onTheme={setTheme} /></div>
      <Case name="states">{kinds.map(kind => <StateLine key={kind} kind={kind} language={language} onRetry={kind.endsWith('failed') || kind === 'error' ? nothing : undefined} />)}</Case>
      <Case name="list, loading"><AssetList {...list} loading /></Case>
      <Case name="list, nothing matches"><AssetList {...list} /></Case>
      <Case name="list, nothing in view"><AssetList {...list} matched={184} onShowAll={nothing} /></Case>
      <Case name="list"><AssetList {...list} rows={galleryRows} matched={990} selected="nanwan-quantum" /></Case>
      <Case name="card, loading"><AssetCard {...card} state="loading" /></Case>
      <Case name="card, failed"><AssetCard {...card} state="failed" /></Case>
      <Case name="card, no such asset"><AssetCard {...card} row={null} state="failed" /></Case>
      <Case name="legend"><Legend language={language} /></Case>
      <Case name="map in words"><MapWordsText language={language} total={990} matched={galleryRows} chosen={null} seen={[112, 21, 116, 25]} zoom={9} wide bare={false} /></Case>
      <Case name="legend, compact"><Legend language={language} present={['laboratory', 'facility']} compact /></Case>
      <Case name="kind strip"><KindStrip language={language} filter={filter} facets={facets} onFilter={setFilter} /></Case>
      <Case name="filter in words"><p style={{ padding: 12 }}>{filterInWords(filter, language)}</p><p style={{ padding: 12 }}>{filterInWords(everything, language)}</p></Case>
      <Case name={words.about.en}><AboutData language={language} version="0.1.0" counts={{ assets: 990 }} onClose={nothing} /></Case>
    </div>
  )
}

function Embedded() {
  const { language, filter, facets } = useWorkshop()
  return <div className="page"><EmbedFrame language={language} filter={filter} facets={facets} href="/" /></div>
}

function Presenting() {
  const { language, theme, filter, facets } = useWorkshop()
  return <Present language={language} theme={theme} subject={{ filter, scene: plainScene, view: null, id: null, story: null }} facets={facets} partOfName={null} onClose={nothing} />
}

const show = asked('show', ['page', 'states', 'embed', 'present'] as const, 'page')
const root = document.getElementById('root')
if (root) createRoot(root).render(<StrictMode>{show === 'page' ? <WholePage /> : show === 'embed' ? <Embedded /> : show === 'present' ? <Presenting /> : <EveryState />}</StrictMode>)
