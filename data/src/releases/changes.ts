import { metresBetween } from '../analysis/sphere.ts'
import type { Dataset } from '../dataset.ts'
import type { Asset, Fact } from '../schema.ts'
import type { Text } from '../text.ts'
import { changeKinds, type ChangeCounts, type Changes } from '../versions.ts'
import { word } from '../words/word.ts'

/** One version of the data: what it is called, and its records. */
export type Version = Pick<Dataset, 'assets' | 'areas' | 'links' | 'bodies' | 'figures' | 'contradictions' | 'metrics' | 'sources' | 'crossings'> & { version: string }

/** A smaller step than this is rounding. */
const leastM = 5

/** Compares two versions, asset by asset and by their ids. */
export function changesOf(before: Version, after: Version): Changes {
  const [old, now] = [byId(before.assets), byId(after.assets)]
  const kept = after.assets.flatMap(asset => {
    const was = old.get(asset.id)
    return was ? [{ was, asset }] : []
  })
  const all = (ways: (was: Asset, is: Asset) => Text[]) => kept.flatMap(({ was, asset }) => {
    const found = ways(was, asset)
    return found.length ? [{ id: asset.id, name: asset.properties.name, ways: found }] : []
  })
  return {
    added: after.assets.filter(({ id }) => !old.has(id)).map(named),
    removed: before.assets.filter(({ id }) => !now.has(id)).map(named),
    moved: all(movesOf), tiers: all(tiersOf), facts: all(factsOf), other: all(othersOf),
    beside: (['areas', 'links', 'bodies', 'figures', 'contradictions', 'metrics', 'sources', 'crossings'] as const).flatMap(name => countsOf(name, before[name], after[name])),
  }
}

/** How many of each kind. */
export const countChanges = (changes: Changes): ChangeCounts => {
  const [added, removed, moved, tiers, facts, other] = changeKinds.map(kind => changes[kind].length)
  return { added: added ?? 0, removed: removed ?? 0, moved: moved ?? 0, tiers: tiers ?? 0, facts: facts ?? 0, other: other ?? 0 }
}

const named = ({ id, properties: { name, kind, cities } }: Asset) => ({ id, name, kind, cities })
const byId = <T extends { id: string }>(things: T[]) => new Map(things.map(thing => [thing.id, thing]))
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
/** What needs no translation: names of properties, measures and words of the vocabulary. */
const plain = (text: string): Text => ({ 'zh-Hans': text, 'zh-Hant': text, en: text })

function movesOf(was: Asset, is: Asset): Text[] {
  const metres = Math.round(metresBetween(was.geometry.coordinates, is.geometry.coordinates))
  const [before, after] = [was.properties.location.uncertaintyM, is.properties.location.uncertaintyM]
  return [
    ...(metres >= leastM ? [word(`移了 ${metres} 米`, `移了 ${metres} 米`, `by ${metres} m`)] : []),
    ...(before === after ? [] : [word(`误差由 ±${before} 米改为 ±${after} 米`, `誤差由 ±${before} 米改為 ±${after} 米`, `known to ±${after} m instead of ±${before} m`)]),
  ]
}

function tiersOf({ properties: { tiers: before } }: Asset, { properties: { tiers: after } }: Asset): Text[] {
  return isSame(before, after) ? [] : [plain(`${before.join(', ')} → ${after.join(', ')}`)]
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

function factsOf({ properties: { facts: before } }: Asset, { properties: { facts: after } }: Asset): Text[] {
  const [old, now] = [keyed(before), keyed(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
    const [was, is] = [old.get(key), now.get(key)]
    if (isSame(was, is)) return []
    if (!was) return is ? [word(`${key} 新增：${said(is)}`, `${key} 新增：${said(is)}`, `${key} added: ${said(is)}`)] : []
    if (!is) return [word(`${key} 删去：${said(was)}`, `${key} 刪去：${said(was)}`, `${key} removed: ${said(was)}`)]
    return [said(was) === said(is) ? word(`${key}：凭据有改动`, `${key}：憑據有改動`, `${key}: other receipt`) : plain(`${key}: ${said(was)} → ${said(is)}`)]
  })
}

function said({ value, operator, unit }: Fact): string {
  return `${operator ?? ''}${typeof value === 'object' ? value.en : value}${unit === 'none' ? '' : ` ${unit}`}`
}

/** Everything else, by the name of the property. */
function othersOf({ properties: before }: Asset, { properties: after }: Asset): Text[] {
  const told = ['tiers', 'facts', 'location']
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(name => !told.includes(name) && !isSame(old.get(name), now.get(name)))
  return changed.map(name => plain(name === 'name' && before.name.en !== after.name.en ? `name: ${before.name.en} → ${after.name.en}` : name))
}

function countsOf(of: string, before: { id: string }[], after: { id: string }[]): Changes['beside'] {
  const [old, now] = [byId(before), byId(after)]
  const [added, removed] = [after.filter(({ id }) => !old.has(id)).length, before.filter(({ id }) => !now.has(id)).length]
  const changed = after.filter(one => old.has(one.id) && !isSame(old.get(one.id), one)).length
  return added || removed || changed ? [{ of, added, removed, changed }] : []
}
