import { bare } from '../alike.ts'
import type { Text } from '../text.ts'
import { cityWord, kindWord, sectorWord, statusWord, tierWord, type City, type Kind, type Sector, type Status, type Tier } from '../vocabulary.ts'

/** A closed list and the words it is known by: its own, ours in three scripts, and what lists in the bay call it besides. */
class Vocabulary<W extends string> {
  readonly #words = new Map<string, W>()
  readonly known: string

  constructor(words: Record<W, Text>, more: Record<string, W> = {}) {
    const own = Object.keys(words).filter((word): word is W => word in words)
    for (const word of own) for (const name of [word, ...Object.values(words[word])]) this.#words.set(bare(name), word)
    for (const [name, word] of Object.entries(more)) this.#words.set(bare(name), word)
    this.known = own.map(word => `${word} (${words[word]['zh-Hans']})`).join(', ')
  }

  /** The word that a text says, or null. */
  find(text: string): W | null {
    return this.#words.get(bare(text)) ?? null
  }
}

const city = (word: City, ...names: string[]) => names.map(name => [name, word] as const)

export const vocabularies = {
  kinds: new Vocabulary<Kind>(kindWord, { lab: 'laboratory', 重点实验室: 'laboratory', 重點實驗室: 'laboratory', 'research institute': 'institute', 研究院: 'institute', 研究所: 'institute', 大学: 'university', 大學: 'university', 院校: 'university', 园区: 'park', 產業園: 'park', 产业园: 'park', 'industrial park': 'park', 孵化器: 'incubator', 众创空间: 'incubator', 眾創空間: 'incubator', company: 'enterprise', 公司: 'enterprise', 'major facility': 'facility' }),
  tiers: new Vocabulary<Tier>(tierWord, { 省级: 'provincial', 省級: 'provincial', 国家: 'national', 國家: 'national', 'little giants': 'little-giant', 专精特新小巨人: 'little-giant', 專精特新小巨人: 'little-giant', 龙头: 'leading', startup: 'start-up' }),
  sectors: new Vocabulary<Sector>(sectorWord, { 'artificial intelligence': 'ai', 集成电路: 'semiconductors', 集成電路: 'semiconductors', 半导体: 'semiconductors', 半導體: 'semiconductors', 晶片: 'semiconductors', 芯片: 'semiconductors', 生物医药: 'health', 生物醫藥: 'health', 新能源: 'energy', 机器人: 'robotics-equipment', 機器人: 'robotics-equipment', 低空经济: 'low-altitude-aerospace' }),
  cities: new Vocabulary<City>(cityWord, Object.fromEntries([
    ...city('guangzhou', '广州市', '廣州市'), ...city('shenzhen', '深圳市'), ...city('hong-kong', '香港特别行政区', '香港特別行政區', 'hk', 'hongkong'), ...city('macao', '澳门特别行政区', '澳門特別行政區', 'macau'),
    ...city('zhuhai', '珠海市'), ...city('foshan', '佛山市'), ...city('dongguan', '东莞市', '東莞市'), ...city('huizhou', '惠州市'), ...city('zhongshan', '中山市'), ...city('jiangmen', '江门市', '江門市'), ...city('zhaoqing', '肇庆市', '肇慶市'),
  ])),
  statuses: new Vocabulary<Status>(statusWord, { 在营: 'operating', 运营: 'operating', 营业: 'operating', active: 'operating', 在建: 'under-construction', 关闭: 'closed', 注销: 'closed' }),
}

/** The parts of a cell that lists several things. */
export const partsOf = (cell: string) => cell.split(/[;；,，、|/]/).map(part => part.trim()).filter(Boolean)
