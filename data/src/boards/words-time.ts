import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { formatNumber } from '../words/format.ts'
import { pick, word } from '../words/word.ts'

/** The words of the timeline. */
export const timeWord = {
  title: word('时间：成立年份', '時間：成立年份', 'Time: years of founding'),
  founded: word('各时期成立的项目', '各時期成立的項目', 'Founded in each period'),
  byDecade: word('按年代和类别', '按年代和類別', 'By decade and kind'),
  cumulated: word('截至各年已成立', '截至各年已成立', 'Founded by then'),
  standing: word('当年状况', '當年狀況', 'How they stood'),
  standingNow: word('目前状况', '目前狀況', 'How they stand today'),
  period: word('时期', '時期', 'Period'),
  decade: word('年代', '年代', 'Decade'),
  year: word('年份', '年份', 'Year'),
  inYear: word('当年成立', '當年成立', 'Founded in the year'),
  total: word('合计', '合計', 'All'),
  state: word('状况', '狀況', 'Status'),
  assets: word('项目', '項目', 'Assets'),
  unit: word('项目', '項目', 'assets'),
  yearUnknown: word('年份不详', '年份不詳', 'Year unknown'),
  share: word('占比', '佔比', 'Share'),
  stood: word('已成立', '已成立', 'Stood'),
  stoodNow: word('运营中', '營運中', 'Operating'),
  notYet: word('尚未成立', '尚未成立', 'Not yet'),
  unknown: word('年份不详', '年份不詳', 'Year unknown'),
  unknownNow: word('现状不明', '現況不明', 'Not known whether it works'),
  closed: word('现已关闭，关闭年份未记载', '現已關閉，關閉年份未記載', 'Closed today, year of closing not recorded'),
  planned: word('现仍在规划或建设', '現仍在規劃或建設', 'Planned or being built today'),
} satisfies Record<string, Text>

export const sayBefore = (year: number, language: Language) => pick(language, `${year} 年前`, `${year} 年前`, `before ${year}`)
export const sayDecade = (year: number, language: Language) => pick(language, `${year} 年代`, `${year} 年代`, `${year}s`)

export function sayTimeLead(year: number | null, stood: number, notYet: number, unknown: number, language: Language): string {
  const [a, b, c] = [stood, notYet, unknown].map(count => formatNumber(count, language))
  if (year === null) return pick(language, `现在有 ${a} 项在运营，${c} 项现状不明。`, `現在有 ${a} 項在營運，${c} 項現況不明。`, `${a} are operating today; of ${c} it is not known whether they work.`)
  return pick(language, `截至 ${year} 年底：${a} 项已成立，${b} 项尚未成立，${c} 项年份不详。`, `截至 ${year} 年底：${a} 項已成立，${b} 項尚未成立，${c} 項年份不詳。`, `By the end of ${year} ${a} stood, ${b} did not yet; of ${c} the year is unknown.`)
}

export const sayUnknownNote = (unknown: number, all: number, language: Language) => {
  const [some, whole] = [formatNumber(unknown, language), formatNumber(all, language)]
  return pick(language, `${whole} 项中有 ${some} 项没有查到成立年份，单列一栏，不算入任何一年。`, `${whole} 項中有 ${some} 項沒有查到成立年份，單列一欄，不算入任何一年。`, `For ${some} of ${whole} no year of founding was found; they have a column of their own and belong to no year.`)
}

export const sayRangeNote = (range: string, language: Language) =>
  pick(language, `柱图和年代表只计这一年份范围：${range}；“当年状况”和累计线从最早的年份计起。`, `柱圖和年代表只計這一年份範圍：${range}；「當年狀況」和累計線從最早的年份計起。`, `Columns and decades count one range of years (${range}); “How they stood” and the cumulated line start from the earliest year.`)

export const sayStandingNote = (language: Language) =>
  pick(language, '“已成立”指当年或更早成立、且不知已关闭。规划和建设中的单列；它们的成立年份可能是法人注册年份。累计线计入所有已知的成立年份。', '「已成立」指當年或更早成立、且不知已關閉。規劃和建設中的單列；它們的成立年份可能是法人註冊年份。累計線計入所有已知的成立年份。', '“Stood” means founded by then and not known to have closed. What is planned or being built today stands apart: its year may be that of the legal body. The cumulated line counts every known founding.')

export const sayGrowthNote = (language: Language) =>
  pick(language, '本图谱偏重今天仍在的项目，早已消失的没有收录，所以早年的数目偏低。', '本圖譜偏重今天仍在的項目，早已消失的沒有收錄，所以早年的數目偏低。', 'The atlas holds what exists today; what vanished long ago is missing, so early counts are too low.')
