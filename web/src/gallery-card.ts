import { Card } from '@bay-atlas/data/card.ts'

/** A made-up card with every part a card can have; parsed, so that it stays a card when the schema moves. */
const t = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const sourced = { confidence: 'sourced' as const }

const asset = {
  type: 'Feature', id: 'linghai-lab', geometry: { type: 'Point', coordinates: [113.942, 22.58] },
  properties: {
    name: t('岭海实验室', '嶺海實驗室', 'Linghai Laboratory'), aliases: ['LHL', '岭海网络空间实验室'], kind: 'laboratory', tiers: ['national', 'provincial'], sectors: ['networks', 'ai'],
    cities: ['shenzhen'], district: t('南山区', '南山區', 'Nanshan'), address: t('示例一街 2 号', '示例一街 2 號', '2 Example Street'),
    location: { uncertaintyM: 600, precision: 'building', basis: 'estimate', note: t('按地址估定，并与地铁站位置核对。临时总部；永久园区另列。', '按地址估定，並與地鐵站位置核對。臨時總部；永久園區另列。', 'Estimated from the campus address and checked against metro stations. Interim headquarters; the permanent campus is a separate entry.') },
    status: 'operating', founded: 2018, hosts: ['shenzhen-government'], partOf: 'lianhua-city', site: null, website: { address: 'https://www.example.org/', confirmed: false },
    note: t('由省级实验室升为国家实验室。', '由省級實驗室升為國家實驗室。', 'Began as a provincial laboratory and became a national one.'),
    facts: [
      { metric: 'founded', value: 2018, unit: 'none', asOf: '2020-08-13', sources: ['press-a'], ...sourced, quote: { source: 'press-a', words: '2018 年 3 月 31 日，岭海实验室在深圳启动建设。' } },
      { metric: 'office', value: 144000, unit: 'm2', asOf: null, sources: ['mirror-a'], ...sourced },
      { metric: 'staff', value: 1800, operator: '>', unit: 'people', asOf: '2021-12', sources: ['mirror-a'], ...sourced },
      { metric: 'staff', value: 3200, operator: '~', unit: 'people', asOf: '2025-06-23', sources: ['press-a', 'aggregator-a'], ...sourced },
      { metric: 'budget', value: 13.5, unit: 'billion-cny', asOf: '2018', sources: ['press-a'], ...sourced },
      { metric: 'tier', value: 'national', unit: 'none', asOf: '2020-08-13', sources: ['press-a'], ...sourced },
      { metric: 'computer', value: t('“云脑二号”，一千 PFLOPS 级人工智能算力平台', '「雲腦二號」，一千 PFLOPS 級人工智能算力平台', '“Cloud Brain II”, an artificial-intelligence platform of the 1,000 PFLOPS class'), unit: 'none', asOf: '2020', sources: ['aggregator-a'], ...sourced },
      { metric: 'partners', value: 30, operator: '~', unit: 'bodies', asOf: null, sources: [], confidence: 'general-knowledge' },
    ],
    quotes: [{ source: 'seed-a', words: '岭海实验室与两岸三地的高校共建联合实验室，是湾区跨境合作的一个缩影。' }], sources: ['press-a', 'mirror-a'], ...sourced,
  },
}

const metrics = [
  { id: 'founded', name: t('成立', '成立', 'Founded') }, { id: 'office', name: t('临时办公面积', '臨時辦公面積', 'Interim office space') }, { id: 'staff', name: t('人员（含双聘与兼职）', '人員（含雙聘與兼職）', 'Staff, incl. double-appointed') },
  { id: 'budget', name: t('首期投入', '首期投入', 'First-phase budget') }, { id: 'tier', name: t('级别', '級別', 'Tier') }, { id: 'computer', name: t('算力平台', '算力平台', 'Computing platform') }, { id: 'partners', name: t('合作机构', '合作機構', 'Partner bodies') },
  { id: 'area', name: t('规划面积', '規劃面積', 'Planned area') }, { id: 'rank', name: t('排名', '排名', 'Rank') },
]

const sources = [
  { id: 'press-a', title: '深圳实验室集群瞄准“国家队”', lang: 'zh-Hans', publisher: '示例新闻网', date: '2020-08-13', reliability: 'press', link: 'https://example.org/press-a' },
  { id: 'mirror-a', title: '两所顶尖高校签约落地（二）', lang: 'zh-Hans', publisher: '示例转载站 / Linghai Laboratory', date: null, reliability: 'mirror', link: null },
  { id: 'aggregator-a', title: 'Large science facilities of Guangdong take shape', lang: 'en', publisher: 'Example Wire via digest', date: '2025-06-23', reliability: 'aggregator', link: null },
  { id: 'seed-a', title: '湾区的一天', lang: 'zh-Hans', publisher: '示例文集', date: '2025-H1', reliability: 'seed', link: null },
]

const named = [
  { id: 'shenzhen-government', name: t('深圳市人民政府', '深圳市人民政府', 'Shenzhen Municipal Government'), kind: null, place: null },
  { id: 'lianhua-city', name: t('莲花科学城', '蓮花科學城', 'Lianhua Science City'), kind: 'science-city', place: t('东莞', '東莞', 'Dongguan') },
  { id: 'macau-university', name: t('澳门示例大学', '澳門示例大學', 'Example University of Macao'), kind: 'university', place: t('澳门', '澳門', 'Macao') },
  { id: 'haojiang-tech', name: t('濠江科技控股', '濠江科技控股', 'Haojiang Technology Holdings'), kind: 'enterprise', place: t('澳门', '澳門', 'Macao') },
  { id: 'far-body', name: t('湾区以外的一所大学', '灣區以外的一所大學', 'A university beyond the bay'), kind: null, place: t('北京', '北京', 'Beijing') },
]

const links = [
  { id: 'link-a', kind: 'joint-laboratory', name: t('岭海与澳门联合实验室', '嶺海與澳門聯合實驗室', 'Linghai–Macao joint laboratory'), parties: ['linghai-lab', 'macau-university'], year: 2021, status: 'stated', crossBorder: true, achieved: t('两项技术已在园区使用。', '兩項技術已在園區使用。', 'Two techniques are in use in the park.'), quotes: [{ source: 'seed-a', words: '双方共建联合实验室。' }], sources: ['seed-a'], ...sourced },
  { id: 'link-b', kind: 'platform', name: t('共用算力平台', '共用算力平台', 'Shared computing platform'), parties: ['linghai-lab', 'haojiang-tech', 'far-body'], year: null, status: 'planned', crossBorder: false, quotes: [], sources: ['aggregator-a'], ...sourced },
]

const figures = [
  { id: 'fig-a', subject: 'asset:linghai-lab', metric: 'area', value: 3.89, unit: 'km2', asOf: '2023-09-13', sources: ['press-a'], ...sourced },
  { id: 'fig-b', subject: 'asset:linghai-lab', metric: 'area', value: 3.02, unit: 'km2', asOf: '2025-07', sources: ['aggregator-a'], ...sourced },
  { id: 'fig-c', subject: 'asset:linghai-lab', metric: 'rank', value: 2, unit: 'rank', asOf: '2025', sources: ['press-a'], ...sourced },
]

export const galleryCard = Card.parse({
  asset, sources, metrics, named, parts: ['macau-university', 'haojiang-tech'], links, figures,
  contradictions: [{ id: 'dispute-a', title: t('规划面积', '規劃面積', 'Planned area'), what: t('前者含河的两岸，后者只计北岸。', '前者含河的兩岸，後者只計北岸。', 'The first counts both banks of the river, the second only the northern one.'), figures: ['fig-a', 'fig-b'] }],
  areas: [
    { id: 'area-a', asset: 'linghai-lab', name: t('北园区', '北園區', 'North park'), outline: 'fitted', accuracyM: 100, officialAreaKm2: 3.02, sources: ['press-a'] },
    { id: 'area-b', asset: 'linghai-lab', name: t('南园区', '南園區', 'South park'), outline: 'sketch', accuracyM: 500, officialAreaKm2: null, sources: ['mirror-a'] },
  ],
})
