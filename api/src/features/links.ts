import { linkKinds, linkStatuses } from '@bay-atlas/data/link-kinds.ts'
import { linkKindWord, linkStatusWord } from '@bay-atlas/data/words/link-words.ts'
import { inYears } from '@bay-atlas/data/filter.ts'
import { wordsParameter, type Parameter } from '../http/parameter.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { datetimeParameter, readDatetime } from './datetime.ts'
import { narrowed, pageOf, type Collection } from './feature.ts'
import { bboxParameter } from './filter-parameters.ts'
import { LinkItem } from './link-item.ts'
import { canonicalOf, isInBox, readBbox } from './shapes.ts'

const yesNo = ['true', 'false'] as const

const parameters: readonly Parameter[] = [
  wordsParameter('kind', { 'zh-Hans': '合作类别', 'zh-Hant': '合作類別', en: 'kind of cooperation' }, linkKindWord),
  wordsParameter('status', { 'zh-Hans': '合作状态', 'zh-Hant': '合作狀態', en: 'where it stands' }, linkStatusWord),
  { name: 'cross_border', about: { 'zh-Hans': '是否跨境', 'zh-Hant': '是否跨境', en: 'does it cross a boundary between Guangdong, Hong Kong and Macao?' }, schema: { type: 'boolean' }, example: 'true' },
  { name: 'party', about: { 'zh-Hans': '参与方的 id', 'zh-Hant': '參與方的 id', en: 'id of one of the parties' }, schema: { type: 'string' }, example: 'univ-hkust' },
  bboxParameter,
  datetimeParameter,
]

/** Cooperation between assets, as lines from the first party to the others. */
export const linkCollection = (store: AssetStore): Collection => ({
  id: 'links',
  title: { 'zh-Hans': '合作联系', 'zh-Hant': '合作聯繫', en: 'Cooperation links' },
  about: {
    'zh-Hans': '联合实验室、分支机构、平台等合作。线从第一方连到其他各方；在湾区内的参与方不足两处时没有几何。',
    'zh-Hant': '聯合實驗室、分支機構、平台等合作。線從第一方連到其他各方；在灣區內的參與方不足兩處時沒有幾何。',
    en: 'Joint laboratories, branches, platforms and other cooperation. Lines run from the first party to each other one; where fewer than two places in the bay take part there is no geometry.',
  },
  parameters,
  schema: LinkItem,
  read: query => {
    const [kind, status] = [query.words('kind', linkKinds), query.words('status', linkStatuses)]
    const crossBorder = query.word('cross_border', yesNo)
    const party = query.search.get('party')?.trim() || null
    const [bbox, years] = [readBbox(query), readDatetime(query)]
    const canonical = canonicalOf({ kind, status, cross_border: crossBorder, party, bbox, datetime: years && query.search.get('datetime') })
    const passes = (link: LinkItem) => {
      const { properties: of } = link
      const words = (!kind.length || kind.includes(of.kind)) && (!status.length || status.includes(of.status))
      const sides = (!crossBorder || String(of.cross_border) === crossBorder) && (!party || of.parties.split(',').includes(party))
      return words && sides && (!years || inYears(years, of.year)) && isInBox(bbox, link)
    }
    return { canonical, find: async (paging, condition) => pageOf(narrowed((await store.links()).filter(passes), condition), paging) }
  },
  item: async id => (await store.links()).find(link => link.id === id) ?? null,
})
