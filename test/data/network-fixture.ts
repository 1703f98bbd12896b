import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import type { Matter, SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Network, Party } from '@bay-atlas/data/network.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { link, row, text, noCoverage } from '../make.ts'

/** A party with only the traits that a test is about. */
const party = (traits: Partial<Party> & { id: string }): Party => ({ name: text(traits.id), kind: null, city: null, place: null, position: null, ...traits })

/** Five links among five assets of three cities and Macao, and a body in Beijing. */
export const network: Network = {
  parties: [
    party({ id: 'hk-uni', kind: 'university', city: 'hong-kong', position: [114.2, 22.4] }),
    party({ id: 'sz-lab', kind: 'laboratory', city: 'shenzhen', position: [114, 22.6] }),
    party({ id: 'sz-firm', kind: 'enterprise', city: 'shenzhen', position: [113.9, 22.5] }),
    party({ id: 'gz-institute', kind: 'institute', city: 'guangzhou', position: [113.4, 23.1] }),
    party({ id: 'mo-uni', kind: 'university', city: 'macao', position: [113.5, 22.1] }),
    party({ id: 'far-body', place: text('Beijing'), position: [116.3, 39.9] }),
  ],
  links: [
    link({ id: 'two', kind: 'joint-laboratory', parties: ['hk-uni', 'sz-lab'], year: 2019, crossBorder: true, achieved: text('a chip') }),
    link({ id: 'three', kind: 'joint-institute', parties: ['hk-uni', 'sz-lab', 'gz-institute'], year: 2020, crossBorder: true, status: 'inferred' }),
    link({ id: 'home', kind: 'technology', parties: ['sz-firm', 'sz-lab'], year: null }),
    link({ id: 'far', kind: 'strategic', parties: ['sz-firm', 'far-body'], year: 2021, status: 'planned', sources: ['an-article'] }),
    link({ id: 'bay', kind: 'technology', parties: ['mo-uni', 'hk-uni', 'sz-firm'], year: 2022, crossBorder: true, sources: ['an-article'] }),
  ],
  sources: [
    { id: 'a-source', title: 'A title', lang: 'en', publisher: 'A publisher', date: '2024-05-01', reliability: 'primary', link: 'https://example.org/a' },
    { id: 'an-article', title: 'An article', lang: 'zh-Hans', publisher: 'A paper', date: '2021-12-07', reliability: 'seed', link: null },
  ],
}

const rows = network.parties.flatMap(({ id, kind, city, position }) => (kind && city && position ? [row({ id, kind, cities: [city], at: position })] : []))

/** The five links as matter of a board; nothing but assets and links. */
export const smallMatter: Matter = { rows, matched: rows, network, figures: { figures: [], contradictions: [], counterparts: [], metrics: [], sources: [], named: [] }, cities: [], districts: [], areas: [], crossings: [], coverage: noCoverage }

/** Everybody and every link of the atlas as it is. */
export async function realMatter(): Promise<Matter> {
  const store = await createMemoryStore(await readDataset())
  const all = await store.rows()
  return { ...smallMatter, rows: all, matched: all, network: await store.network() }
}

/** A question about the whole bay in English and in daylight, with what a test changes. */
export const question = (change: Partial<SceneQuestion> = {}): SceneQuestion => ({
  scene: { ...plainScene, panel: 'network' }, filter: everything, selected: null, language: 'en', palette: palettes.light, zoom: 8.4, seen: [111.8, 21.6, 115.5, 24], ...change,
})
