import { hasHan, simplified, traditional } from '../check/scripts.ts'
import type { District } from '../check/records.ts'
import { bare } from '../alike.ts'
import { Asset, type Fact } from '../schema.ts'
import { toWgs84, type Datum } from '../table/datum.ts'
import type { Draft } from '../table/draft.ts'
import type { SaidFault } from './said-fault.ts'
import type { Text } from '../text.ts'
import { partsOf } from '../table/word-in-cell.ts'
import { sayIssue } from '../check/say-issue.ts'

/** What the rows stand on together: the datum of their positions, sources that may be cited, the districts of the map. */
export type Standing = { datum: Datum; source: string | null; sourceIds: ReadonlySet<string>; districts: readonly District[] }

/** An asset made of a row, or none; and what stands in the way or is worth a look. */
export type AssetMade = { asset: Asset | null; faults: SaidFault[] }

/** Metres where the row says nothing, and how that is called. */
const usualM = 500

/** Makes the asset that a row describes, following the schema of the dataset. */
export function assetOf(id: string, draft: Draft, { datum, source, sourceIds, districts }: Standing): AssetMade {
  const faults: SaidFault[] = []
  const blame = (field: string, says: string) => faults.push({ line: draft.line, field, says })
  const remark = (field: string, says: string) => faults.push({ line: draft.line, field, says, isRemark: true })
  const needed: [string, boolean][] = [['kind', draft.kind !== null], ['tiers', draft.tiers.length > 0], ['sectors', draft.sectors.length > 0], ['cities', draft.cities.length > 0], ['position', draft.position !== null]]
  for (const [field, isThere] of needed) if (!isThere) blame(field, 'the row says none, and an asset needs one')
  const name = namesOf(draft, blame, remark)
  const sources = partsOf(draft.source || source || '')
  for (const one of sources.filter(one => !sourceIds.has(one))) blame('source', `there is no source "${one}" in sources.json; add it there first`)
  const district = districtOf(draft, districts)
  if (draft.district && !district) remark('district', `"${draft.district}" is no district of the built-in map; add it by hand in three scripts`)
  for (const field of ['address', 'note'] as const) if (draft[field]) remark(field, `"${draft[field].slice(0, 40)}" needs three scripts and is not taken over; add it by hand`)
  if (!name || !draft.position || faults.some(({ isRemark }) => !isRemark)) return { asset: null, faults }
  const receipt = { sources, confidence: sources.length ? ('sourced' as const) : ('general-knowledge' as const) }
  const fact = (metric: string, value: string | number): Fact => ({ metric, value, unit: 'none', asOf: null, ...receipt })
  const read = Asset.safeParse({
    type: 'Feature', id,
    geometry: { type: 'Point', coordinates: toWgs84(draft.position, datum) },
    properties: {
      name, aliases: draft.aliases, kind: draft.kind, tiers: draft.tiers, sectors: draft.sectors, cities: draft.cities, district,
      location: { uncertaintyM: draft.uncertaintyM ?? usualM, precision: 'site', basis: datum === 'WGS-84' ? (sources.length ? 'source' : 'estimate') : 'converted' },
      status: draft.status ?? 'unknown', founded: draft.founded, hosts: [], partOf: null, site: null,
      ...(draft.website ? { website: { address: draft.website, confirmed: false } } : {}),
      facts: [...(draft.founded === null ? [] : [fact('founded', draft.founded)]), ...draft.tiers.map(tier => fact('tier', tier))],
      quotes: [], ...receipt,
    },
  })
  for (const issue of read.error?.issues ?? []) blame(issue.path.join('.').replace('properties.', ''), sayIssue(issue))
  return { asset: read.data ?? null, faults }
}

type Say = (field: string, says: string) => void

/** Names in three scripts; what one Chinese script lacks is converted from the other and told. */
function namesOf({ name }: Draft, blame: Say, remark: Say): Text | null {
  const hans = name['zh-Hans'] || (name['zh-Hant'] && simplified(name['zh-Hant'])) || name.en
  const hant = name['zh-Hant'] || (name['zh-Hans'] && traditional(name['zh-Hans'])) || name.en
  if (!name.en) blame('nameEn', 'the row has no English name')
  else if (!hasHan(hans) && hans.length > 40) blame('nameHans', 'the row has no Chinese name')
  else if (!name['zh-Hans'] || !name['zh-Hant']) remark('name', `made by conversion, to be looked at: ${hans} · ${hant}`)
  return name.en ? { 'zh-Hans': hans, 'zh-Hant': hant, en: name.en } : null
}

function districtOf({ district, cities }: Draft, districts: readonly District[]): Text | null {
  const found = districts.find(one => cities.some(city => city === one.city) && Object.values(one.name).some(word => bare(word) === bare(district)))
  return found?.name ?? null
}
