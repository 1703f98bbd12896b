import type { Language } from '../language.ts'
import type { Comparable } from '../scene/scene.ts'
import type { Text } from '../text.ts'
import { cityWord } from '../vocabulary.ts'
import { bracketed, pick, word } from '../words/word.ts'

export const comparableWord: Record<Comparable, Text> = { ...cityWord, suzhou: word('苏州', '蘇州', 'Suzhou') }

/** The words of the cities and benchmarks. */
export const citiesWord = {
  title: word('城市与标杆', '城市與標杆', 'Cities and benchmarks'),
  lead: word(
    '十一个城市，以及 2023 年文章用作标杆的苏州。每个数字注明年份和凭据；官方总数和图谱里的数总是并列。',
    '十一個城市，以及 2023 年文章用作標杆的蘇州。每個數字註明年份和憑據；官方總數和圖譜裏的數總是並列。',
    'The eleven cities, and Suzhou, the benchmark of the 2023 article. Every figure says its year and has its receipt; official totals and what is in this atlas always stand side by side.'),
  city: word('城市', '城市', 'City'),
  measure: word('指标', '指標', 'Measure'),
  notFound: word('未查到', '未查到', 'not found'),
  outside: word('不在图谱范围', '不在圖譜範圍', 'outside this atlas'),
  noYear: word('没有同年数字', '沒有同年數字', 'no year has both'),
  sameYear: word('同一年的数字', '同一年的數字', 'Figures of the same year'),
  sameYearAbout: word('每个指标取有数字的城市最多的一年；所选城市排在前面。空白是未查到，不是零。', '每個指標取有數字的城市最多的一年；所選城市排在前面。空白是未查到，不是零。', 'For each measure the year most cities have; chosen cities stand first. A blank is not found, not zero.'),
  newest: word('各城市最新的数字', '各城市最新的數字', 'The newest figure of each city'),
  newestAbout: word('年份和货币各不相同，不宜直接相比。', '年份和貨幣各不相同，不宜直接相比。', 'Years and currencies differ; do not compare across.'),
  totals: word('官方总数与图谱所收', '官方總數與圖譜所收', 'Official total and in this atlas'),
  totalsAbout: word('写作：图谱 / 官方 · 占比；口径不同的不算占比。官方总数取有日期的最新数字；图谱数不受筛选影响。', '寫作：圖譜 / 官方 · 佔比；口徑不同的不算佔比。官方總數取有日期的最新數字；圖譜數不受篩選影響。', 'Written: atlas / official · share, and no share where they are not counted alike. The official total is the newest dated figure; the filter does not touch the atlas count here.'),
  totalsList: word('官方总数与图谱所收，逐项', '官方總數與圖譜所收，逐項', 'Official total and in this atlas, line by line'),
  share: word('占比', '佔比', 'Share'),
  asOf: word('截至', '截至', 'As of'),
  what: word('数的是什么', '數的是甚麼', 'What is counted'),
  bay: word('整个湾区', '整個灣區', 'Whole bay'),
  kinds: word('图谱所收：按类别', '圖譜所收：按類別', 'In this atlas, by kind'),
  tiers: word('图谱所收：按级别', '圖譜所收：按級別', 'In this atlas, by tier'),
  sectors: word('图谱所收：按行业', '圖譜所收：按行業', 'In this atlas, by sector'),
  countsAbout: word('符合当前筛选条件的项目。零是图谱里没有，不等于那里没有。', '符合目前篩選條件的項目。零是圖譜裏沒有，不等於那裏沒有。', 'Assets that pass the filter. Zero means none in this atlas, not that there is none.'),
  all: word('合计', '合計', 'All'),
  derived: word('人均与密度（由同年数字算出）', '人均與密度（由同年數字算出）', 'Per head and per area, worked out from figures of the same year'),
  derivedAbout: word('分子和分母必须是同一城市同一年；没有则留空。', '分子和分母必須是同一城市同一年；沒有則留空。', 'Both figures must be of the same city and the same year; otherwise it is left blank.'),
  density: word('人口密度', '人口密度', 'People per km²'),
  gdpPerArea: word('每平方公里 GDP', '每平方公里 GDP', 'GDP per km²'),
  rdPerHead: word('人均研发支出', '人均研發支出', 'R&D spending per head'),
  giantsPerMillion: word('每百万人国家级小巨人', '每百萬人國家級小巨人', 'National little giants per million people'),
  suzhou: word('苏州：2023 年文章的标杆', '蘇州：2023 年文章的標杆', 'Suzhou, the benchmark of the 2023 article'),
  suzhouAbout: word('文章给出苏州的七个数字；旁边只放同一指标的数字，没有的写未查到。', '文章給出蘇州的七個數字；旁邊只放同一指標的數字，沒有的寫未查到。', 'The article gives seven figures of Suzhou; beside them stand only figures of the same measure.'),
  chosen: word('所选城市', '所選城市', 'Chosen cities'),
  others: word('其他城市', '其他城市', 'Other cities'),
  official: word('官方总数', '官方總數', 'Official total'),
  inAtlas: word('图谱所收', '圖譜所收', 'In this atlas'),
  also: word('另有', '另有', 'also'),
  loose: word('口径不同，只看数量级', '口徑不同，只看數量級', 'not counted alike; an order of magnitude'),
} satisfies Record<string, Text>

export const citiesNotes: Text[] = [
  word('苏州只有 2023 年文章里的数字；其余空白是未查到，不是零。图谱不收录苏州的机构。', '蘇州只有 2023 年文章裏的數字；其餘空白是未查到，不是零。圖譜不收錄蘇州的機構。', 'Suzhou has only the figures of the 2023 article; all other blanks are not found, not zero. The atlas holds no assets of Suzhou.'),
  word('美元、人民币、港元和澳门元不换算。', '美元、人民幣、港元和澳門元不換算。', 'US dollars, yuan, Hong Kong dollars and patacas are not converted.'),
  word('图谱所收是样本，不是普查；各类在各市查到什么程度，见“数据覆盖”。', '圖譜所收是樣本，不是普查；各類在各市查到甚麼程度，見「數據覆蓋」。', 'What the atlas holds is a sample, not a census; the coverage page says how far each kind was looked for.'),
  word('高层次人才、院士在文章里定义不一，不可比。', '高層次人才、院士在文章裏定義不一，不可比。', 'The article defines high-level talent and academicians in different ways; they cannot be compared.'),
]

/** Assets of several cities are counted for the first. */
export const saySeveral = (count: number, language: Language) =>
  pick(language, `${count} 项跨多个城市，只计入第一个。`, `${count} 項跨多個城市，只計入第一個。`, `${count} ${count === 1 ? 'asset lies' : 'assets lie'} in several cities; each is counted once, for the first.`)

/** The heading of a measure in one year: GDP (2020). */
export const sayOfYear = (name: string, year: string, language: Language) => name + bracketed(year, language)
