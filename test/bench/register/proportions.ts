import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { kinds, sectors, tiers, type City, type Kind, type Sector, type Tier } from '@bay-atlas/data/vocabulary.ts'
import { lots } from './seeded.ts'

/** Cities of Guangdong whose national high-tech enterprises are counted in no figure of the atlas. */
const uncounted = ['foshan', 'dongguan', 'huizhou', 'zhongshan', 'jiangmen', 'zhaoqing'] as const
const mainland = ['shenzhen', 'guangzhou', 'zhuhai', ...uncounted] as const

/** The value of a figure. @throws when the dataset has no such figure or it is no number, so that a register never rests on nothing. */
function figureOf({ figures }: Dataset, id: string): number {
  const value = figures.find(figure => figure.id === id)?.value
  if (typeof value !== 'number') throw new Error(`The register rests on the figure ${id}, which the dataset does not have.`)
  return value
}

const littleGiants = (dataset: Dataset, city: (typeof mainland)[number]) => figureOf(dataset, `national-little-giants-${city}-b1-5`)

/**
 * How many technology enterprises a city has: national high-tech enterprises where a figure counts them; what is left of
 * Guangdong's is divided among its other cities in the bay by their national little giants (the rest of the province gets
 * none, so those six come out somewhat large). Hong Kong: companies in its science park; Macao: certified enterprises.
 */
export function cityShares(dataset: Dataset): [City, number][] {
  const counted: [City, number][] = [
    ['shenzhen', figureOf(dataset, 'seed-sz-national-hightech')],
    ['guangzhou', figureOf(dataset, 'city-guangzhou-high-tech-enterprises-2023')],
    ['zhuhai', figureOf(dataset, 'city-zhuhai-high-tech-enterprises-2021')],
  ]
  const left = counted.reduce((rest, [, count]) => rest - count, figureOf(dataset, 'seed-gd-national-hightech'))
  const giants = uncounted.reduce((sum, city) => sum + littleGiants(dataset, city), 0)
  const divided = uncounted.map((city): [City, number] => [city, (left * littleGiants(dataset, city)) / giants])
  return [...counted, ...divided, ['hong-kong', figureOf(dataset, 'city-hong-kong-science-park-companies-2024-06')], ['macao', figureOf(dataset, 'city-macao-certified-technology-enterprises-2025')]]
}

/** Tiers of enterprises: published counts of unicorns, little giants and Shenzhen's listed companies; the rest as the atlas's own enterprises have them. */
export function enterpriseTierShares(dataset: Dataset): [Tier, number][] {
  const all = cityShares(dataset).reduce((sum, [, count]) => sum + count, 0)
  const counted: [Tier, number][] = [
    ['unicorn', figureOf(dataset, 'bay-gba-unicorns-hurun-2025')],
    ['little-giant', mainland.reduce((sum, city) => sum + littleGiants(dataset, city), 0)],
    ['leading', (all * figureOf(dataset, 'city-shenzhen-listed-companies-2025')) / figureOf(dataset, 'seed-sz-national-hightech')],
  ]
  const left = counted.reduce((rest, [, count]) => rest - count, all)
  const others = tierCounts(dataset, 'enterprise').filter(([tier]) => !counted.some(([one]) => one === tier))
  const known = others.reduce((sum, [, count]) => sum + count, 0)
  return [...counted, ...others.map(([tier, count]): [Tier, number] => [tier, (left * count) / known])]
}

const tierCounts = ({ assets }: Dataset, kind: Kind) =>
  tiers.map((tier): [Tier, number] => [tier, assets.filter(({ properties }) => properties.kind === kind && properties.tiers[0] === tier).length])

/** Sectors as the atlas's own enterprises have them, none of them at nothing. */
const sectorShares = ({ assets }: Dataset) =>
  sectors.map((sector): [Sector, number] => [sector, 1 + assets.filter(({ properties }) => properties.kind === 'enterprise' && properties.sectors.includes(sector)).length])

/** A register of enterprises with what stands among them; parks come of their own where many stand together. */
const kindShares: [Kind, number][] = [['enterprise', 970], ['incubator', 14], ['institute', 8], ['laboratory', 8]]

/** What a register draws its lots from. */
export function proportionsOf(dataset: Dataset) {
  const byKind = new Map(kinds.map(kind => {
    const shares = kind === 'enterprise' ? enterpriseTierShares(dataset) : tierCounts(dataset, kind)
    return [kind, lots(shares)] as const
  }))
  const tierOf = (kind: Kind, random: () => number) => byKind.get(kind)?.(random) ?? 'municipal'
  return { cityOf: lots(cityShares(dataset)), kindOf: lots(kindShares), sectorOf: lots(sectorShares(dataset)), tierOf }
}
