import type { Language } from '../language.ts'
import { linkKindWord } from '../words/link-words.ts'
import type { LinkFilter } from '../scene/scene.ts'
import type { Text } from '../text.ts'
import { formatNumber } from '../words/format.ts'
import { sayYears } from '../words/filter-in-words.ts'
import { colon, isHan, listed, pick, semicolon, word } from '../words/word.ts'

/** The words of the cooperation network: board, drawing and key. */
export const networkWord = {
  title: word('合作网络', '合作網絡', 'Cooperation network'),
  what: word('一条合作是来源所载两方或多方之间的一项合作。', '一條合作是來源所載兩方或多方之間的一項合作。', 'A link is one cooperation between two or more parties, as a source tells it.'),
  filtered: word('只列至少一方符合地图筛选条件的合作。', '只列至少一方符合地圖篩選條件的合作。', 'Only links are shown of which at least one party passes the filter of the map.'),
  asked: word('筛选条件', '篩選條件', 'Asked for'),
  crossingOnly: word('仅跨境', '僅跨境', 'cross-border only'),
  unit: word('条', '條', 'links'),
  byKind: word('按合作类别', '按合作類別', 'Links by kind'),
  byYear: word('按起始年份', '按起始年份', 'Links by year of beginning'),
  byYearAbout: word('来源给出的起始或签约年份；年份不详的合作单列一栏，不分摊到任何一年。', '來源給出的起始或簽約年份；年份不詳的合作單列一欄，不分攤到任何一年。', 'The year of beginning or signing as sources give it; links of unknown year stand apart and belong to no year.'),
  total: word('合计', '合計', 'All'),
  crossing: word('跨境', '跨境', 'Cross-border'),
  inside: word('非跨境', '非跨境', 'Not cross-border'),
  planned: word('规划或仅宣布', '規劃或僅宣布', 'Planned or announced'),
  yearUnknown: word('年份不详', '年份不詳', 'Year unknown'),
  notFound: word('未查到', '未查到', 'not found'),
  yes: word('是', '是', 'yes'),
  no: word('否', '否', 'no'),
  kind: word('类别', '類別', 'Kind'),
  year: word('年份', '年份', 'Year'),
  status: word('状态', '狀態', 'Status'),
  achieved: word('已有成果', '已有成果', 'So far'),
  sources: word('来源', '來源', 'Sources'),
  generalKnowledge: word('常识，没有来源', '常識，沒有來源', 'general knowledge, no source'),
  name: word('合作', '合作', 'Link'),
  first: word('第一方', '第一方', 'First party'),
  others: word('其他各方', '其他各方', 'Other parties'),
  partner: word('合作方', '合作方', 'Partner'),
  place: word('所在地', '所在地', 'Place'),
  cities: word('城市 × 城市', '城市 × 城市', 'City by city'),
  citiesAbout: word('每条合作在其涉及的每一对城市中计一次，不分方向；对角线为同城合作。湾区以外的合作方不在此表。0 表示图谱未载，不等于没有。', '每條合作在其涉及的每一對城市中計一次，不分方向；對角線為同城合作。灣區以外的合作方不在此表。0 表示圖譜未載，不等於沒有。', 'A link counts once for each pair of cities it joins, in no direction; the diagonal is within one city. Partners beyond the bay are not in it. 0 means none in the atlas, not that there is none.'),
  city: word('城市', '城市', 'City'),
  university: word('香港高校', '香港院校', 'Hong Kong university'),
  universities: word('香港高校 × 内地城市', '香港院校 × 內地城市', 'Hong Kong universities by mainland city'),
  universitiesAbout: word('双方同在一条合作中即计一次；只列有此类合作的高校。0 表示图谱未载。', '雙方同在一條合作中即計一次；只列有此類合作的院校。0 表示圖譜未載。', 'Counted once for each link in which both take part; universities without one are left out. 0 means none in the atlas.'),
  sites: word('香港高校 × 内地机构', '香港院校 × 內地機構', 'Hong Kong universities by mainland site'),
  site: word('内地机构', '內地機構', 'Mainland site'),
  beyond: word('湾区以外的合作方', '灣區以外的合作方', 'Partners beyond the bay'),
  beyondAbout: word('方位是大圆航线从湾区一方出发的真方位角，距离为球面直线，取整到 10 公里；合作方位置只到城市。', '方位是大圓航線從灣區一方出發的真方位角，距離為球面直線，取整到 10 公里；合作方位置只到城市。', 'Direction is the true bearing in which a great circle leaves the party in the bay; distance is along it, to the nearest 10 km. Partners are placed by their city.'),
  seenFrom: word('湾区一方', '灣區一方', 'Seen from'),
  direction: word('方位', '方位', 'Direction'),
  distance: word('距离', '距離', 'Distance'),
  all: word('所选合作', '所選合作', 'The chosen links'),
  unplaced: word('地点不详', '地點不詳', 'place not known'),
  keyCrossing: word('跨香港或澳门边界', '跨香港或澳門邊界', 'Cross-border (Hong Kong, Macao)'),
  keyInside: word('其他合作', '其他合作', 'Other links'),
  keyPlanned: word('规划或仅宣布', '規劃或僅宣布', 'Planned or announced'),
  keyBundle: word('两城之间的合作条数', '兩城之間的合作條數', 'Number between two cities'),
  keyPartner: word('所选项目的合作方', '所選項目的合作方', 'Partner of the chosen asset'),
  keyMarked: word('只标参与合作的项目', '只標參與合作的項目', 'Marks: only those that take part'),
} satisfies Record<string, Text>

/** The board and the page stop at what sources say; these are to be read with it. */
export const networkNote = {
  notComplete: word('图谱只收录有出处的合作，远非全部；条数多寡反映来源，不等于合作强弱。', '圖譜只收錄有出處的合作，遠非全部；條數多寡反映來源，不等於合作強弱。', 'The atlas holds the links its sources name, by far not all; counts speak of the sources, not of how strong a cooperation is.'),
  legs: word('多方合作由第一方连到其余各方；其余各方彼此之间不连线、不计数。', '多方合作由第一方連到其餘各方；其餘各方彼此之間不連線、不計數。', 'A link of several parties runs from the first to each other one; the others are neither joined nor counted among themselves.'),
} satisfies Record<string, Text>

const count = (n: number, language: Language) => formatNumber(n, language)

/** 119 条合作中的 70 条… / 70 of 119 links… */
export function sayLead(counts: { chosen: number; all: number; crossing: number; planned: number; yearUnknown: number }, language: Language): string {
  const [chosen, all, crossing, planned, unknown] = [counts.chosen, counts.all, counts.crossing, counts.planned, counts.yearUnknown].map(n => count(n, language))
  return pick(
    language,
    `${all} 条合作中的 ${chosen} 条：跨境 ${crossing} 条，规划或仅宣布 ${planned} 条，年份不详 ${unknown} 条。`,
    `${all} 條合作中的 ${chosen} 條：跨境 ${crossing} 條，規劃或僅宣布 ${planned} 條，年份不詳 ${unknown} 條。`,
    `${chosen} of ${all} links: ${crossing} cross-border, ${planned} planned or only announced, ${unknown} of unknown year.`,
  )
}

/** What is asked of the links, as a sentence; nothing when all are asked for. */
export function sayLinkFilter({ kinds, years, crossBorder }: LinkFilter, language: Language): string {
  const parts = [listed(kinds.map(kind => linkKindWord[kind][language]), language), years ? sayYears(years, language) : '', crossBorder ? networkWord.crossingOnly[language] : ''].filter(Boolean)
  return parts.length ? `${networkWord.asked[language]}${colon(language)}${parts.join(semicolon(language))}${isHan(language) ? '。' : '.'}` : ''
}

/** What the chosen asset has among the chosen links. */
export const sayOwnTitle = (name: string, language: Language) => pick(language, `${name}的合作`, `${name}的合作`, `Links of ${name}`)

export function sayOwn(links: number, partners: number, language: Language): string {
  return pick(
    language,
    `所选合作中有 ${links} 条，合作方 ${partners} 个。其后各表说的是全部所选合作。`,
    `所選合作中有 ${links} 條，合作方 ${partners} 個。其後各表說的是全部所選合作。`,
    `${links} of the chosen links, ${partners} ${partners === 1 ? 'partner' : 'partners'}. The tables after it are about all chosen links.`,
  )
}

/** The starting articles lean towards one company, in numbers. */
export function sayLeaning(name: string, { inArticles, ofArticles, elsewhere, ofElsewhere }: { inArticles: number; ofArticles: number; elsewhere: number; ofElsewhere: number }, language: Language): string {
  const share = Math.round((inArticles / ofArticles) * 100)
  return pick(
    language,
    `起始文章偏重一家企业：引用它们的 ${ofArticles} 条合作中，${name}参与 ${inArticles} 条（${share}%）；其余 ${ofElsewhere} 条中为 ${elsewhere} 条。`,
    `起始文章偏重一家企業：引用它們的 ${ofArticles} 條合作中，${name}參與 ${inArticles} 條（${share}%）；其餘 ${ofElsewhere} 條中為 ${elsewhere} 條。`,
    `The starting articles lean towards one company: ${name} takes part in ${inArticles} of the ${ofArticles} links that cite them (${share}%), and in ${elsewhere} of the other ${ofElsewhere}.`,
  )
}

export function sayInferred(n: number, language: Language): string {
  return pick(
    language,
    `所选合作中有 ${n} 条由上下文推断，来源未明载；列表中已注明。`,
    `所選合作中有 ${n} 條由上下文推斷，來源未明載；列表中已註明。`,
    `${n} of the chosen links ${n === 1 ? 'is' : 'are'} inferred from context, not stated in a source; ${n === 1 ? 'it is' : 'they are'} marked so in the list.`,
  )
}

/** What the drawing leaves out, so that its counts add up. */
export const sayWithin = (n: number, language: Language) => pick(language, `同城合作 ${n} 条，不画`, `同城合作 ${n} 條，不畫`, `${n} within one city, not drawn`)

export const sayUndrawn = (n: number, language: Language) => pick(language, `同一地点或地点不详 ${n} 条，不画`, `同一地點或地點不詳 ${n} 條，不畫`, `${n} in one place or of unknown place, not drawn`)

export const sayOutOfSight = (n: number, language: Language) => pick(language, `两端都在视图之外 ${n} 条`, `兩端都在視圖之外 ${n} 條`, `${n} between places out of sight`)

export const sayMorePlaces = (n: number, language: Language) =>
  pick(language, `湾区以外另有 ${n} 处，未标名`, `灣區以外另有 ${n} 處，未標名`, `${n} more ${n === 1 ? 'place' : 'places'} beyond, not named`)

const winds: Text[] = [
  word('北', '北', 'north'), word('东北偏北', '東北偏北', 'north-north-east'), word('东北', '東北', 'north-east'), word('东北偏东', '東北偏東', 'east-north-east'),
  word('东', '東', 'east'), word('东南偏东', '東南偏東', 'east-south-east'), word('东南', '東南', 'south-east'), word('东南偏南', '東南偏南', 'south-south-east'),
  word('南', '南', 'south'), word('西南偏南', '西南偏南', 'south-south-west'), word('西南', '西南', 'south-west'), word('西南偏西', '西南偏西', 'west-south-west'),
  word('西', '西', 'west'), word('西北偏西', '西北偏西', 'west-north-west'), word('西北', '西北', 'north-west'), word('西北偏北', '西北偏北', 'north-north-west'),
]

/** 北，8° / north, 8°: one of sixteen winds, and degrees clockwise from true north. */
export function sayBearing(degrees: number, language: Language): string {
  const round = Math.round(degrees) % 360
  const wind = winds[Math.round(round / 22.5) % 16]?.[language] ?? ''
  return isHan(language) ? `${wind}，${round}°` : `${wind}, ${round}°`
}
