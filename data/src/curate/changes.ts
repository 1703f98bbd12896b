import type { Dataset } from '../dataset.ts'
import { distanceM } from '../check/metres.ts'
import type { Asset, Fact } from '../schema.ts'

/** One asset that is another than it was, and in which ways, each a sentence. */
export type Changed = { id: string; called: string; ways: string[] }

/** One version of the data: what it is called, and its records. */
export type Version = Pick<Dataset, 'assets' | 'areas' | 'links' | 'bodies' | 'figures' | 'contradictions' | 'metrics' | 'sources' | 'crossings'> & { version: string }

/** What two versions of the data differ by. */
export type Changes = { added: Asset[]; removed: Asset[]; moved: Changed[]; tiers: Changed[]; facts: Changed[]; other: Changed[]; beside: string[] }

/** A smaller step than this is rounding. */
const leastM = 5

/** Compares two versions, asset by asset and by their ids. */
export function changesOf(before: Version, after: Version): Changes {
  const [old, now] = [byId(before.assets), byId(after.assets)]
  const kept = after.assets.flatMap(asset => {
    const was = old.get(asset.id)
    return was ? [{ was, asset }] : []
  })
  const all = (ways: (was: Asset, is: Asset) => string[]): Changed[] => kept.flatMap(({ was, asset }) => {
    const found = ways(was, asset)
    return found.length ? [{ id: asset.id, called: asset.properties.name.en, ways: found }] : []
  })
  return {
    added: after.assets.filter(({ id }) => !old.has(id)),
    removed: before.assets.filter(({ id }) => !now.has(id)),
    moved: all(movesOf), tiers: all(tiersOf), facts: all(factsOf), other: all(othersOf),
    beside: (['areas', 'links', 'bodies', 'figures', 'contradictions', 'metrics', 'sources', 'crossings'] as const).flatMap(name => countsOf(name, before[name], after[name])),
  }
}

const byId = <T extends { id: string }>(things: T[]) => new Map(things.map(thing => [thing.id, thing]))
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function movesOf(was: Asset, is: Asset): string[] {
  const metres = Math.round(distanceM(was.geometry.coordinates, is.geometry.coordinates))
  const [before, after] = [was.properties.location.uncertaintyM, is.properties.location.uncertaintyM]
  return [...(metres >= leastM ? [`by ${metres} m`] : []), ...(before === after ? [] : [`known to ±${after} m instead of ±${before} m`])]
}

function tiersOf({ properties: { tiers: before } }: Asset, { properties: { tiers: after } }: Asset): string[] {
  return isSame(before, after) ? [] : [`${before.join(', ')} → ${after.join(', ')}`]
}

/** Facts are the same when they measure the same at the same time; two of that kind are told apart by their order. */
function keyed(facts: Fact[]): Map<string, Fact> {
  const map = new Map<string, Fact>()
  for (const fact of facts) {
    const name = fact.asOf ? `${fact.metric} (${fact.asOf})` : fact.metric
    const key = [name, ...Array.from({ length: 99 }, (_, n) => `${name} #${n + 2}`)].find(one => !map.has(one)) ?? name
    map.set(key, fact)
  }
  return map
}

function factsOf({ properties: { facts: before } }: Asset, { properties: { facts: after } }: Asset): string[] {
  const [old, now] = [keyed(before), keyed(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
    const [was, is] = [old.get(key), now.get(key)]
    if (isSame(was, is)) return []
    if (!was || !is) return [is ? `${key} added: ${said(is)}` : `${key} removed: ${was ? said(was) : ''}`]
    return [said(was) === said(is) ? `${key}: other receipt` : `${key}: ${said(was)} → ${said(is)}`]
  })
}

function said({ value, operator, unit }: Fact): string {
  return `${operator ?? ''}${typeof value === 'object' ? value.en : value}${unit === 'none' ? '' : ` ${unit}`}`
}

/** Everything else, by the name of the property. */
function othersOf({ properties: before }: Asset, { properties: after }: Asset): string[] {
  const told = ['tiers', 'facts', 'location']
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(name => !told.includes(name) && !isSame(old.get(name), now.get(name)))
  return changed.map(name => (name === 'name' && before.name.en !== after.name.en ? `name: ${before.name.en} → ${after.name.en}` : name))
}

function countsOf(name: string, before: { id: string }[], after: { id: string }[]): string[] {
  const [old, now] = [byId(before), byId(after)]
  const [added, removed] = [after.filter(({ id }) => !old.has(id)).length, before.filter(({ id }) => !now.has(id)).length]
  const changed = after.filter(one => old.has(one.id) && !isSame(old.get(one.id), one)).length
  return added || removed || changed ? [`${name}: ${added} added, ${removed} removed, ${changed} changed`] : []
}
