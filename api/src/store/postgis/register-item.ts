import { Item } from '@bay-atlas/data/item.ts'
import { pinyinOf } from '@bay-atlas/data/table/pinyin.ts'
import { itemColumns } from './asset-record.ts'

/** A line of a register as it was read: its number, and either what stands in it or why it cannot be read. */
export type Line = { number: number; value: unknown } | { number: number; fault: string }

/** What an asset has of which a register says nothing: nobody knows, nobody vouches, it is taken as written. */
const unsaid = { aliases: '', pinyin: '', district_zh_hans: null, district_zh_hant: null, district_en: null, status: 'unknown', founded: null, part_of: null, within: '', site: null, hosts: '', host_names: '', confidence: 'general-knowledge', reliability: null, outlined: false }

/** The item of a line: a feature as /api/collections/assets/items gives it, or a flat record with the same columns and `longitude` and `latitude`. */
export function itemOfLine(line: Line): { item: Item } | { fault: string } {
  if ('fault' in line) return { fault: `line ${line.number}: ${line.fault}` }
  const feature = featureOf(line.value)
  const read = Item.safeParse(feature)
  if (!read.success) return { fault: `line ${line.number}: ${read.error.issues.map(({ path, message }) => `${String(path.at(-1) ?? 'the line')}: ${message}`).join('; ')}` }
  // The wire keeps lists joined; what was read above are their words.
  const { id, geometry, properties } = read.data
  const { tiers, sectors, cities } = properties
  const [tier, city] = [tiers[0], cities[0]]
  if (!tier || !city || !sectors.length) return { fault: `line ${line.number}: tiers, sectors and cities: at least one of each` }
  const item: Item = { type: 'Feature', id, geometry, properties: { ...properties, tier, city, tiers: tiers.join(','), sectors: sectors.join(','), cities: cities.join(','), pinyin: properties.pinyin || pinyinOf(properties.name_zh_hans) } }
  return { item }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function featureOf(value: unknown): unknown {
  if (!isRecord(value)) return value
  if (value.type === 'Feature') return { ...value, properties: completed(isRecord(value.properties) ? value.properties : {}) }
  const { id, longitude, latitude, ...columns } = value
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [numberOf(longitude), numberOf(latitude)] }, properties: completed(columns) }
}

/** What is empty counts as unsaid; tables hold numbers and truths as texts. */
function completed(columns: Record<string, unknown>): Record<string, unknown> {
  const said = Object.fromEntries(itemColumns.flatMap(name => (columns[name] === undefined || columns[name] === null || columns[name] === '' ? [] : [[name, columns[name]]])))
  const first = (list: unknown) => (typeof list === 'string' ? list.split(',')[0] : undefined)
  const { founded = null, uncertainty_m: uncertainty, outlined = false } = said
  return { tier: first(said.tiers), city: first(said.cities), ...unsaid, ...said, founded: founded === null ? null : numberOf(founded), uncertainty_m: numberOf(uncertainty), outlined: outlined === true || outlined === 'true' }
}

const numberOf = (value: unknown) => (typeof value === 'string' && value.trim() ? Number(value) : value)
