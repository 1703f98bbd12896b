import type { Fault } from './fault.ts'
import { idsOf, type Check, type Records } from './records.ts'
import { cities } from '../vocabulary.ts'

/** The four bays and the world that figures may speak of beside cities, assets and bodies. */
const bays = ['gba', 'sf', 'ny', 'tokyo']

type Known = { has: (id: string) => boolean }

function faultsOfAssets({ assets }: Records, known: Known, knownAssets: Known): Fault[] {
  return assets.flatMap(({ file, id, record: { properties } }) => [
    ...properties.hosts.filter(host => !known.has(host)).map((host): Fault => ({ file, id, field: 'hosts', says: `there is no asset or body "${host}"; name one that exists or add it to bodies.json` })),
    ...properties.hosts.filter(host => host === id).map((): Fault => ({ file, id, field: 'hosts', says: 'an asset cannot be its own host; take it out' })),
    ...(properties.partOf === null || knownAssets.has(properties.partOf) ? [] : [{ file, id, field: 'partOf', says: `there is no asset "${properties.partOf}"; name the asset it is part of, or null` }]),
  ])
}

function faultsOfLinks({ links }: Records, known: Known): Fault[] {
  return links.flatMap(({ file, id, record: { parties } }) => [
    ...parties.filter(party => !known.has(party)).map((party): Fault => ({ file, id, field: 'parties', says: `there is no asset or body "${party}"; name one that exists or add it to bodies.json` })),
    ...(new Set(parties).size < parties.length ? [{ file, id, field: 'parties', says: 'a party stands twice; a link joins at least two different bodies, each named once' }] : []),
  ])
}

/** A figure's subject or the target of a research id: `asset:tencent`, `city:shenzhen`. */
function resolves(target: string, known: Record<string, Known>): boolean {
  const [scope = '', ...rest] = target.split(':')
  return known[scope]?.has(rest.join(':')) ?? false
}

function faultsOfFigures(records: Records): Fault[] {
  const known = { asset: idsOf(records.assets, records), body: idsOf(records.bodies, records), city: new Set<string>(cities), bay: new Set(bays), world: { has: () => true } }
  const figures = idsOf(records.figures, records)
  return [
    ...records.figures.filter(({ record }) => !resolves(record.subject, known)).map(({ file, id, record }): Fault => ({ file, id, field: 'subject', says: `nothing answers to "${record.subject}"; name an asset, a body, a city or one of the bays ${bays.join(', ')}` })),
    ...records.contradictions.flatMap(({ file, id, record }) => record.figures.filter(figure => !figures.has(figure)).map((figure): Fault => ({ file, id, field: 'figures', says: `there is no figure "${figure}" in figures.json; name figures that are there` }))),
  ]
}

function faultsOfResearchIds(records: Records): Fault[] {
  const known = { asset: idsOf(records.assets, records), body: idsOf(records.bodies, records), link: idsOf(records.links, records), figure: idsOf(records.figures, records) }
  return records.researchIds.flatMap(({ file, id, record: { to, why } }): Fault[] => {
    if (to === null) return why ? [] : [{ file, id, field: 'why', says: 'this research record went nowhere; say why' }]
    return resolves(to, known) ? [] : [{ file, id, field: 'to', says: `nothing answers to "${to}"; name what became of the record, or null with a reason` }]
  })
}

/** Whatever names something else names something that is there. */
export const checkReferences: Check = records => {
  const known = idsOf([...records.assets, ...records.bodies], records)
  return [...faultsOfAssets(records, known, idsOf(records.assets, records)), ...faultsOfLinks(records, known), ...faultsOfFigures(records), ...faultsOfResearchIds(records)]
}
