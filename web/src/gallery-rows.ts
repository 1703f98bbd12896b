import type { Row } from '@bay-atlas/data/row.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { cities, kinds, sectors, tiers, type City, type Kind, type Tier } from '@bay-atlas/data/vocabulary.ts'

/** Made-up assets for the workshop: none of them exists. */
const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

const plain = { aliases: [], pinyin: '', partOf: null, within: [], site: null, hosts: [], hostNames: '', outlined: false, reliability: 'press', confidence: 'sourced', status: 'operating', uncertaintyM: 400, precision: 'site', basis: 'estimate', position: [113.9, 22.6] } satisfies Partial<Row>

type Named = [id: string, name: Text, kind: Kind, tier: Tier, city: City, district: Text | null, founded: number | null]
const named: Named[] = [
  ['linghai-lab', text('岭海实验室', '嶺海實驗室', 'Linghai Laboratory'), 'laboratory', 'national', 'shenzhen', text('南山区', '南山區', 'Nanshan'), 2018],
  ['nanwan-quantum', text('南湾量子信息实验室', '南灣量子信息實驗室', 'Nanwan Laboratory of Quantum Information'), 'laboratory', 'national', 'guangzhou', text('黄埔区', '黃埔區', 'Huangpu'), 2021],
  ['wanshan-source', text('万山同步辐射光源', '萬山同步輻射光源', 'Wanshan Synchrotron Light Source'), 'facility', 'national', 'zhuhai', text('香洲区', '香洲區', 'Xiangzhou'), 2024],
  ['shatin-institute', text('沙田创新研究院', '沙田創新研究院', 'Sha Tin Institute of Innovation'), 'institute', 'national', 'hong-kong', text('沙田区', '沙田區', 'Sha Tin'), 2020],
  ['lianhua-city', text('莲花科学城', '蓮花科學城', 'Lianhua Science City'), 'science-city', 'national', 'dongguan', text('大朗镇', '大朗鎮', 'Dalang'), 2018],
  ['heliu-zone', text('河流深港科技合作区', '河流深港科技合作區', 'Heliu Shenzhen–Hong Kong Cooperation Zone'), 'cooperation-zone', 'national', 'shenzhen', text('福田区', '福田區', 'Futian'), 2017],
  ['futian-park', text('福田示例园区（深圳一期）', '福田示例園區（深圳一期）', 'Futian Example Park, Phase I'), 'park', 'national', 'shenzhen', text('福田区', '福田區', 'Futian'), 1991],
  ['cuiheng-incubator', text('翠亨健康科技企业孵化器', '翠亨健康科技企業孵化器', 'Cuiheng Health Incubator'), 'incubator', 'national', 'zhongshan', text('火炬开发区', '火炬開發區', 'Torch Zone'), null],
  ['panyu-medical', text('番禺医科大学', '番禺醫科大學', 'Panyu Medical University'), 'university', 'provincial', 'guangzhou', text('番禺区', '番禺區', 'Panyu'), 1958],
  ['haojiang-tech', text('濠江科技控股', '濠江科技控股', 'Haojiang Technology Holdings'), 'enterprise', 'leading', 'macao', null, 1998],
]

function rowOfNamed([id, name, kind, tier, city, district, founded]: Named, index: number): Row {
  const odd = index === 2 ? { status: 'under-construction' as const } : index === 7 ? { precision: 'district' as const, uncertaintyM: 3000 } : index === 9 ? { confidence: 'general-knowledge' as const, reliability: null } : {}
  const second = sectors[(index * 3) % 15]
  return { ...plain, id, name, kind, tiers: [tier], sectors: second && second !== 'ai' ? ['ai', second] : ['ai'], cities: [city], district, founded, ...odd, aliases: index === 0 ? ['LHL'] : [], pinyin: index === 0 ? 'ling hai shi yan shi' : '' }
}

/** An even spread over the vocabulary, so that every facet and every bin has something in it. */
function rowOfNumber(number: number): Row {
  const pick = <W>(list: readonly W[], stride: number, first: W): W => list[Math.floor((number * stride) % list.length)] ?? first
  const kind = pick(kinds, 2.37, 'park')
  const [tier, city] = [pick(tiers, 3.7, 'municipal'), pick(cities, 1.9 + (number % 3), 'shenzhen')]
  const founded = number % 4 === 0 ? null : 2025 - Math.floor((number * number * 7) % (number % 9 === 0 ? 140 : 34))
  const name = text(`示例机构 ${number}`, `示例機構 ${number}`, `Example body ${number}`)
  return { ...plain, id: `example-${number}`, name, kind, tiers: [tier], sectors: [pick(sectors, 5.3, 'multi')], cities: [city], district: null, founded, status: number % 17 === 0 ? 'planned' : 'operating', confidence: number % 6 === 0 ? 'general-knowledge' : 'sourced' }
}

export const galleryRows: Row[] = [...named.map(rowOfNamed), ...Array.from({ length: 980 }, (_, index) => rowOfNumber(index + 1))]
