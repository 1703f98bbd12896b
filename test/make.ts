import { createHash } from 'node:crypto'
import type { Coverage } from '@bay-atlas/data/coverage.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { rowOf, type Row } from '@bay-atlas/data/row.ts'
import { Area, Asset, Body, Contradiction, Figure, Link, Metric, Source } from '@bay-atlas/data/schema.ts'
import { StoryFile } from '@bay-atlas/data/story.ts'
import type { Text } from '@bay-atlas/data/text.ts'

/** The same short text in all three scripts, told apart by script. */
export const text = (word: string): Text => ({ 'zh-Hans': `${word}简`, 'zh-Hant': `${word}繁`, en: word })

type AssetTraits = Partial<Asset['properties']> & { id?: string; at?: [longitude: number, latitude: number] }

/** A valid asset with only the traits that a test is about. */
export function asset({ id = 'an-asset', at = [114.06, 22.54], ...traits }: AssetTraits = {}): Asset {
  return Asset.parse({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: at },
    properties: {
      name: text(id),
      aliases: [],
      kind: 'laboratory',
      tiers: ['national'],
      sectors: ['ai'],
      cities: ['shenzhen'],
      district: null,
      location: { uncertaintyM: 100, precision: 'building', basis: 'estimate' },
      status: 'operating',
      founded: null,
      hosts: [],
      partOf: null,
      site: null,
      facts: [],
      quotes: [],
      sources: ['a-source'],
      confidence: 'sourced',
      ...traits,
    },
  })
}

/** The row of such an asset; what stands beside the asset can be given too. */
export function row(traits: AssetTraits & Partial<Pick<Row, 'pinyin' | 'within' | 'hostNames' | 'reliability' | 'outlined'>> = {}): Row {
  const { pinyin = '', hostNames = '', reliability = 'primary', outlined = false, within = traits.partOf ? [traits.partOf] : [], ...rest } = traits
  return rowOf(asset(rest), { pinyin, within, hostNames, reliability, outlined })
}

/** A valid square outline, about a kilometre wide, of the asset named. */
export function area({ id = 'an-area', asset = 'an-asset', geometry = square(114.06, 22.54), ...traits }: Partial<Area['properties']> & { id?: string; geometry?: Area['geometry'] } = {}): Area {
  return Area.parse({ type: 'Feature', id, geometry, properties: { asset, name: text(id), outline: 'sketch', accuracyM: 200, officialAreaKm2: null, sources: ['a-source'], ...traits } })
}

/** A square around a point, half a hundredth of a degree to each side. */
export function square(lon: number, lat: number, half = 0.005): Extract<Area['geometry'], { type: 'Polygon' }> {
  return { type: 'Polygon', coordinates: [[[lon - half, lat - half], [lon + half, lat - half], [lon + half, lat + half], [lon - half, lat + half], [lon - half, lat - half]]] }
}

/** A valid link between two parties. */
export function link(traits: Partial<Link> = {}): Link {
  const { id = 'a-link' } = traits
  return Link.parse({ id, kind: 'joint-laboratory', name: text(id), parties: ['an-asset', 'another'], year: null, status: 'stated', crossBorder: false, quotes: [], sources: ['a-source'], confidence: 'sourced', ...traits })
}

/** A valid body that is no point in the bay. */
export function body(traits: Partial<Body> = {}): Body {
  const { id = 'a-body' } = traits
  return Body.parse({ id, name: text(id), aliases: [], reason: 'beyond-the-bay', place: null, position: null, facts: [], quotes: [], sources: ['a-source'], confidence: 'sourced', ...traits })
}

/** A valid figure of the bay. */
export function figure(traits: Partial<Figure> = {}): Figure {
  return Figure.parse({ id: 'a-figure', subject: 'bay:gba', metric: 'a-metric', value: 1, unit: 'none', asOf: '2024', sources: ['a-source'], confidence: 'sourced', ...traits })
}

/** A valid metric. */
export const metric = (traits: Partial<Metric> = {}): Metric => Metric.parse({ id: 'a-metric', name: text(traits.id ?? 'a-metric'), ...traits })

/** Two or more figures that do not agree. */
export const contradiction = (traits: Partial<Contradiction> = {}): Contradiction =>
  Contradiction.parse({ id: 'a-contradiction', title: text('title'), what: text('what'), figures: ['a-figure'], ...traits })

/** A valid source, official and with an address. */
export function source(traits: Partial<Source> = {}): Source {
  const { id = 'a-source' } = traits
  return Source.parse({ id, title: `Title of ${id}`, lang: 'en', publisher: 'Publisher', date: '2024-05-01', reliability: 'primary', address: `https://example.org/${id}`, ...traits })
}

/** A valid story of one step told twice. */
export function story(traits: Partial<StoryFile> = {}, step: Partial<StoryFile['steps'][number]> = {}): StoryFile {
  const one = { title: text('step'), text: text('sentence'), view: { zoom: 12, latitude: 22.52, longitude: 114.06 }, filter: '', receipts: [{ source: 'a-source' }], ...step }
  return StoryFile.parse({ slug: 'a-story', title: text('story'), summary: text('summary'), steps: [one, one], ...traits })
}

/** Nothing is said of where was looked. */
export const noCoverage: Coverage = { looks: [], states: [], totals: [], missing: [], sources: [] }
const { sources: _, ...nothingLooked } = noCoverage

/** A valid dataset; what is not given is empty, but for one source and one metric that everything above cites. */
export function dataset(parts: Partial<Dataset> = {}): Dataset {
  const whole = { assets: [], areas: [], links: [], crossings: [], bodies: [], figures: [], contradictions: [], metrics: [metric()], sources: [source()], stories: [], coverage: nothingLooked, passages: {}, researchIds: {}, ...parts }
  return { ...whole, version: parts.version ?? createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 12) }
}
