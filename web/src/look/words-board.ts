import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { listed, pick, semicolon, word } from '@bay-atlas/data/words/word.ts'

/** The words of boards: tables, charts and what is done with them. */
export const boardWord = {
  csv: word('下载 CSV', '下載 CSV', 'Download CSV'),
  csvAll: word('下载全部表格（CSV）', '下載全部表格（CSV）', 'Download all tables (CSV)'),
  toTable: word('看表格', '看表格', 'See the table'),
  receipt: word('凭据', '憑據', 'receipt'),
  close: word('关闭凭据', '關閉憑據', 'Close the receipt'),
  fewer: word('只看前几行', '只看前幾行', 'Show fewer rows'),
  fewerCharts: word('收起部分图表', '收起部分圖表', 'Fewer charts'),
  notes: word('说明', '說明', 'Notes'),
  sort: word('排序', '排序', 'sort'),
  empty: word('没有可列的内容。', '沒有可列的內容。', 'Nothing to list.'),
  contradiction: word('来源不一致', '來源不一致', 'Sources disagree'),
  estimate: word('≈ 估计', '≈ 估計', '≈ an estimate'),
  disagree: word('≠ 来源不一致', '≠ 來源不一致', '≠ sources disagree'),
  dotted: word('点按带虚线的数字，看它的凭据', '點按帶虛線的數字，看它的憑據', 'choose a dotted figure to see its receipt'),
  unknownFigure: word('凭据尚未载入。', '憑據尚未載入。', 'The receipt is not loaded.'),
} satisfies Record<string, Text>

/** The button that shows the rows that are folded away; `all`: how many there are beyond the page. */
export function sayAllRows(count: number, language: Language, all?: number): string {
  const [here, beyond] = [formatNumber(count, language), formatNumber(all ?? count, language)]
  if (all) return pick(language, `显示前 ${here} 行（共 ${beyond} 行）`, `顯示前 ${here} 行（共 ${beyond} 行）`, `Show the first ${here} of ${beyond} rows`)
  return pick(language, `显示全部 ${here} 行`, `顯示全部 ${here} 行`, `Show all ${here} rows`)
}

/** The button that saves a table of which the page shows only the beginning: as much of it as a file takes. */
export function sayFile(count: number, all: number, language: Language): string {
  const [some, whole] = [formatNumber(count, language), formatNumber(all, language)]
  if (count === all) return pick(language, `下载 CSV（全部 ${whole} 行）`, `下載 CSV（全部 ${whole} 行）`, `Download CSV (all ${whole} rows)`)
  return pick(language, `下载 CSV（前 ${some} 行，共 ${whole} 行）`, `下載 CSV（前 ${some} 行，共 ${whole} 行）`, `Download CSV (the first ${some} of ${whole} rows)`)
}

/** The button that shows the charts that are folded away. */
export function sayMoreCharts(count: number, language: Language): string {
  return { 'zh-Hans': `再看 ${count} 幅图表`, 'zh-Hant': `再看 ${count} 幅圖表`, en: `${count} more ${count === 1 ? 'chart' : 'charts'}` }[language]
}

/** What a chart says to those who do not see it: its title, how much it holds, and its least and greatest value. */
export function sayChart({ title, categories, series, least, greatest }: { title: string; categories: number; series: string[]; least: string; greatest: string }, language: Language): string {
  const what = series.length ? semicolon(language) + listed(series, language) : ''
  const range = least ? pick(language, `从 ${least} 到 ${greatest}。`, `由 ${least} 到 ${greatest}。`, ` From ${least} to ${greatest}.`) : ''
  const count = pick(language, `共 ${categories} 类`, `共 ${categories} 類`, `${categories} ${categories === 1 ? 'category' : 'categories'}`)
  return pick(language, `图表：${title}，${count}${what}。`, `圖表：${title}，${count}${what}。`, `Chart. ${title}. ${count}${what}.`) + range
}
