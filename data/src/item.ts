import { z } from 'zod'
import { Id, Position } from './schema.ts'
import type { Row } from './row.ts'
import { bases, cities, confidences, kinds, precisions, reliabilities, sectors, statuses, tiers } from './vocabulary.ts'

/**
 * An asset as the API serves it: flat, one column per property, so that it fills an attribute table.
 * Lists are joined (`national,municipal`; aliases by `; `).
 */
const nullable = z.string().nullable()
const listOf = <W extends string>(words: readonly [W, ...W[]]) =>
  z.string().transform(joined => joined.split(',').filter(Boolean)).pipe(z.array(z.enum(words)))

export const Item = z.object({
  type: z.literal('Feature'),
  id: Id,
  geometry: z.object({ type: z.literal('Point'), coordinates: Position }),
  properties: z.object({
    name_zh_hans: z.string(),
    name_zh_hant: z.string(),
    name_en: z.string(),
    aliases: z.string(),
    pinyin: z.string(),
    kind: z.enum(kinds),
    tier: z.enum(tiers),
    tiers: listOf(tiers),
    sectors: listOf(sectors),
    city: z.enum(cities),
    cities: listOf(cities),
    district_zh_hans: nullable,
    district_zh_hant: nullable,
    district_en: nullable,
    status: z.enum(statuses),
    founded: z.number().int().nullable(),
    uncertainty_m: z.number(),
    precision: z.enum(precisions),
    location_basis: z.enum(bases),
    part_of: nullable,
    within: z.string(),
    site: nullable,
    hosts: z.string(),
    host_names: z.string(),
    confidence: z.enum(confidences),
    reliability: z.enum(reliabilities).nullable(),
    outlined: z.boolean(),
  }),
})
/** The shape on the wire. */
export type Item = z.input<typeof Item>

/** The flat feature of a row. */
export function itemOf(row: Row): Item {
  const [tier] = row.tiers
  const [city] = row.cities
  if (!tier || !city) throw new Error(`${row.id}: an asset needs at least one tier and one city`)
  return {
    type: 'Feature',
    id: row.id,
    geometry: { type: 'Point', coordinates: row.position },
    properties: {
      // Written out: an object begun by a spread is many times as dear, and a register has a million.
      name_zh_hans: row.name['zh-Hans'],
      name_zh_hant: row.name['zh-Hant'],
      name_en: row.name.en,
      aliases: row.aliases.join('; '),
      pinyin: row.pinyin,
      kind: row.kind,
      tier,
      tiers: row.tiers.join(','),
      sectors: row.sectors.join(','),
      city,
      cities: row.cities.join(','),
      district_zh_hans: row.district?.['zh-Hans'] ?? null,
      district_zh_hant: row.district?.['zh-Hant'] ?? null,
      district_en: row.district?.en ?? null,
      status: row.status,
      founded: row.founded,
      uncertainty_m: row.uncertaintyM,
      precision: row.precision,
      location_basis: row.basis,
      part_of: row.partOf,
      within: row.within.join(','),
      site: row.site,
      hosts: row.hosts.join(','),
      host_names: row.hostNames,
      confidence: row.confidence,
      reliability: row.reliability,
      outlined: row.outlined,
    },
  }
}

/** Reads a flat feature back into a row; throws a ZodError that names the property. */
export function parseItem(feature: unknown): Row {
  const { id, geometry, properties: p } = Item.parse(feature)
  const { district_zh_hans: hans, district_zh_hant: hant, district_en: en } = p
  return {
    id,
    position: geometry.coordinates,
    name: { 'zh-Hans': p.name_zh_hans, 'zh-Hant': p.name_zh_hant, en: p.name_en },
    aliases: p.aliases ? p.aliases.split('; ') : [],
    pinyin: p.pinyin,
    kind: p.kind,
    tiers: p.tiers,
    sectors: p.sectors,
    cities: p.cities,
    district: hans && hant && en ? { 'zh-Hans': hans, 'zh-Hant': hant, en } : null,
    status: p.status,
    founded: p.founded,
    uncertaintyM: p.uncertainty_m,
    precision: p.precision,
    basis: p.location_basis,
    partOf: p.part_of,
    within: p.within ? p.within.split(',') : [],
    site: p.site,
    hosts: p.hosts ? p.hosts.split(',') : [],
    hostNames: p.host_names,
    confidence: p.confidence,
    reliability: p.reliability,
    outlined: p.outlined,
  }
}
