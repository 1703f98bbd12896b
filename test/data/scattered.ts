import type { Row } from '@bay-atlas/data/row.ts'
import { kinds, precisions, tiers, type City } from '@bay-atlas/data/vocabulary.ts'
import { row, text } from '../make.ts'

/** Numbers from 0 to 1, the same every time (a linear congruential generator). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const cities: City[] = ['shenzhen', 'guangzhou', 'hong-kong', 'macao']

/** Made-up assets around a hundred middles of different size, some at one place, one in fifty known only to its district, some parts of one before. */
export function scattered(count: number, seed = 7): Row[] {
  const [random, template] = [dice(seed), row({ district: text('Nanshan') })]
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] ?? list[0]
  const middles = Array.from({ length: 100 }, () => ({ lon: 112.5 + random() * 2.5, lat: 21.8 + random() * 2, wide: 0.002 + 0.08 * random() ** 3 }))
  return Array.from({ length: count }, (_, at): Row => {
    const { lon, lat, wide } = middles[Math.floor(100 * random() ** 2)] ?? { lon: 114, lat: 22.5, wide: 0.01 }
    const away = () => Math.round((random() + random() - 1) * wide * (random() < 0.2 ? 0 : 1) * 1e6) / 1e6
    const precision = random() < 0.02 ? 'district' : (one(precisions.slice(0, 3)) ?? 'site')
    const partOf = at > 100 && random() < 0.3 ? `s-${Math.floor(at * random() ** 0.5)}` : null
    return {
      ...template, id: `s-${at}`, position: [Math.round((lon + away()) * 1e6) / 1e6, Math.round((lat + away()) * 1e6) / 1e6], kind: one(kinds) ?? 'park', tiers: [one(tiers) ?? 'national'],
      cities: [one(cities) ?? 'macao'], precision, uncertaintyM: precision === 'district' ? 5000 : 100, partOf, within: partOf ? [partOf] : [], site: random() < 0.1 ? `site-${Math.floor(random() * 50)}` : null,
      ...(random() < 0.001 ? { own: true as const } : {}),
    }
  })
}
