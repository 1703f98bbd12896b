import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** What the page says while the rows of a register are on their way. */
export const comingWord = {
  stop: word('停止', '停止', 'Stop'),
  goOn: word('继续读取', '繼續讀取', 'Fetch the rest'),
} satisfies Record<string, Text>

type Come = { rows: number; named: number; total: number }

const share = (part: number, whole: number) => `${Math.floor((100 * part) / whole)}%`

/** How far rows, and then their names, have come. */
export function sayComing({ rows, named, total }: Come, language: Language): string {
  const [here, all] = [formatNumber(rows, language), formatNumber(total, language)]
  const said = rows < total
    ? word(`${all} 项中已到 ${here} 项，其余正在读取。`, `${all} 項中已到 ${here} 項，其餘正在讀取。`, `${here} of ${all} assets are here; the others are on their way.`)
    : word(`${all} 项已全部读入；名称已到 ${share(named, total)}，搜索与卡片随后可用。`, `${all} 項已全部讀入；名稱已到 ${share(named, total)}，搜尋與卡片隨後可用。`, `All ${all} assets are here, and ${share(named, total)} of their names; search and cards follow.`)
  return said[language]
}

/** What is missing where the reader, or the network, has ended it. */
export function sayHalted({ rows, named, total }: Come, failed: boolean, language: Language): string {
  const [here, all] = [formatNumber(rows, language), formatNumber(total, language)]
  const why = failed ? word('其余没有取到：', '其餘未能取得：', 'The rest did not arrive: ') : word('已停止：', '已停止：', 'Stopped: ')
  const what = rows < total
    ? word(`地图和数目只含 ${all} 项中的 ${here} 项。`, `地圖和數目只含 ${all} 項中的 ${here} 項。`, `map and counts hold ${here} of ${all} assets.`)
    : word(`${all} 项都在，名称只有 ${share(named, total)}。`, `${all} 項都在，名稱只有 ${share(named, total)}。`, `all ${all} assets are here, but only ${share(named, total)} of their names.`)
  return why[language] + what[language]
}
