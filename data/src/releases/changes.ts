import { metresBetween } from '../analysis/sphere.ts'
import { changeKinds, type ChangeCounts } from '../change-kinds.ts'
import type { Dataset } from '../dataset.ts'
import type { Asset, Fact } from '../schema.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { tierWord } from '../vocabulary.ts'
import type { Changes } from '../versions.ts'
import { propertyWord } from '../words/change-words.ts'
import { bracketed, filled, listed, word } from '../words/word.ts'

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
  const metrics = new Map([...before.metrics, ...after.metrics].map(({ id, name }) => [id, name]))
  const all = (ways: (was: Asset, is: Asset, metrics: Metrics) => Text[]) => kept.flatMap(({ was, asset }) => {
    const found = ways(was, asset, metrics)
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
type Metrics = Map<string, Text>
/** A text made in each language. */
const inEach = (say: (language: Language) => string): Text => ({ 'zh-Hans': say('zh-Hans'), 'zh-Hant': say('zh-Hant'), en: say('en') })

function movesOf(was: Asset, is: Asset): Text[] {
  const metres = Math.round(metresBetween(was.geometry.coordinates, is.geometry.coordinates))
  const [before, after] = [was.properties.location.uncertaintyM, is.properties.location.uncertaintyM]
  return [
    ...(metres >= leastM ? [word(`移了 ${metres} 米`, `移了 ${metres} 米`, `by ${metres} m`)] : []),
    ...(before === after ? [] : [word(`误差由 ±${before} 米改为 ±${after} 米`, `誤差由 ±${before} 米改為 ±${after} 米`, `known to ±${after} m instead of ±${before} m`)]),
  ]
}

function tiersOf({ properties: { tiers: before } }: Asset, { properties: { tiers: after } }: Asset): Text[] {
  const said = (tiers: Asset['properties']['tiers'], language: Language) => listed(tiers.map(tier => tierWord[tier][language]), language)
  return isSame(before, after) ? [] : [inEach(language => `${said(before, language)} → ${said(after, language)}`)]
}

/** Facts are the same when they measure the same at the same time; two of that kind are told apart by their order. */
function keyed(facts: Fact[]): Map<string, Fact> {
  const map = new Map<string, Fact>()
  for (const fact of facts) {
    const name = `${fact.metric} ${fact.asOf ?? ''}`
    map.set([name, ...Array.from({ length: 99 }, (_, n) => `${name} #${n + 2}`)].find(one => !map.has(one)) ?? name, fact)
  }
  return map
}

const changedFact = {
  added: filled(word('{0} 新增：{1}', '{0} 新增：{1}', '{0} added: {1}')),
  removed: filled(word('{0} 删去：{1}', '{0} 刪去：{1}', '{0} removed: {1}')),
  receipt: filled(word('{0}：凭据有改动', '{0}：憑據有改動', '{0}: other receipt')),
  value: filled(word('{0}：{1} → {2}', '{0}：{1} → {2}', '{0}: {1} → {2}')),
}

function factsOf({ properties: { facts: before } }: Asset, { properties: { facts: after } }: Asset, metrics: Metrics): Text[] {
  const [old, now] = [keyed(before), keyed(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
    const [was, is] = [old.get(key), now.get(key)]
    const one = is ?? was
    if (isSame(was, is) || !one) return []
    return [inEach(language => {
      const name = (metrics.get(one.metric)?.[language] ?? one.metric) + (one.asOf ? bracketed(one.asOf, language) : '')
      const [old, now] = [was && said(was, language), is && said(is, language)]
      if (old === undefined || now === undefined) return old === undefined ? changedFact.added(language, name, now ?? '') : changedFact.removed(language, name, old)
      return old === now ? changedFact.receipt(language, name) : changedFact.value(language, name, old, now)
    })]
  })
}

function said({ value, operator, unit }: Fact, language: Language): string {
  return `${operator ?? ''}${typeof value === 'object' ? value[language] : value}${unit === 'none' ? '' : ` ${unit}`}`
}

/** Everything else, by the name of the property. */
function othersOf({ properties: before }: Asset, { properties: after }: Asset): Text[] {
  const told = ['tiers', 'facts']
  const [old, now] = [before, after].map(({ location: { uncertaintyM: _, ...location }, ...rest }) => new Map<string, unknown>(Object.entries({ ...rest, location })))
  const changed = [...new Set([...old?.keys() ?? [], ...now?.keys() ?? []])].filter(name => !told.includes(name) && !isSame(old?.get(name), now?.get(name)))
  return changed.map(name => inEach(language => {
    const said = propertyWord[name]?.[language] ?? name
    return name === 'name' && before.name[language] !== after.name[language] ? changedFact.value(language, said, before.name[language], after.name[language]) : said
  }))
}

function countsOf(of: string, before: { id: string }[], after: { id: string }[]): Changes['beside'] {
  const [old, now] = [byId(before), byId(after)]
  const [added, removed] = [after.filter(({ id }) => !old.has(id)).length, before.filter(({ id }) => !now.has(id)).length]
  const changed = after.filter(one => old.has(one.id) && !isSame(old.get(one.id), one)).length
  return added || removed || changed ? [{ of, added, removed, changed }] : []
}
