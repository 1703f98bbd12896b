import type { Language } from '@bay-atlas/data/language.ts'
import { dayOf } from '@bay-atlas/data/release-name.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import type { LaterPart } from '@bay-atlas/data/versions.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { bracketed, filled, pick, word } from '@bay-atlas/data/words/word.ts'

/** What the page says of the versions of its data. */
export const versionWord = {
  openToday: word('打开今天的数据', '打開今天的數據', 'Open today’s data'),
  whatChanged: word('改了什么', '改了甚麼', 'What changed'),
  brief: word('收起', '收起', 'Make this brief'),
  head: word('各个版本', '各個版本', 'Versions'),
  lead: word('地址中写上 v=日期，就一直用那一天的数据：网页、嵌入、文件和接口都可以。', '地址中寫上 v=日期，就一直用那一天的數據：網頁、嵌入、檔案和介面都可以。', 'An address with v=DAY stays with the data of that day: page, frame, files and API alike.'),
  today: word('今天的数据', '今天的數據', 'Today’s data'),
  shown: word('正在看', '正在看', 'shown now'),
  first: word('第一次发布', '第一次發布', 'the first release'),
  same: word('没有项目改动', '沒有項目改動', 'no asset changed'),
  copyPinned: word('复制固定为这一版数据的地址', '複製固定為這一版數據的地址', 'Copy an address pinned to these data'),
  copied: word('已复制', '已複製', 'Copied'),
  byHand: word('请手动复制', '請手動複製', 'Copy it by hand'),
  notReleased: word('今天的数据还没有发布成版本，暂不能固定。', '今天的數據尚未發布成版本，暫不能固定。', 'Today’s data are no release yet and cannot be pinned.'),
  failed: word('版本列表没有取到。', '版本列表未能取得。', 'The list of versions did not arrive.'),
} satisfies Record<string, Text>

/** The day of a release; a second one of that day also by its name. */
export const sayRelease = (name: string, language: Language): string => {
  const day = formatDate(dayOf(name), language)
  return name === dayOf(name) ? day : day + bracketed(name, language)
}

const pinned = filled(word('这是 {0} 的数据。', '這是 {0} 的數據。', 'You are looking at the data of {0}.'))
const shortly = filled(word('{0} 的数据', '{0} 的數據', 'Data of {0}'))
const unknown = filled(word('数据没有“{0}”这一版。', '數據沒有「{0}」這一版。', 'There is no version “{0}” of the data.'))

const partWord: Record<LaterPart, Text> = {
  coverage: word('覆盖情况的记录', '覆蓋情況的記錄', 'record of coverage'),
  crossings: word('口岸', '口岸', 'control points'),
}
const lacking = filled(word('这一版还没有{0}。', '這一版尚未有{0}。', 'It has no {0} yet.'))
/** The parts that a release does not have yet; empty where it has all. */
export const sayLacks = (lacks: readonly LaterPart[], language: Language): string => (lacks.length ? lacking(language, lacks.map(part => partWord[part][language]).join(pick(language, '和', '和', ' and no '))) : '')

/** Whose data are shown, in a sentence; in a few words; or that there are none such. */
export const sayPinned = (name: string, language: Language): string => pinned(language, sayRelease(name, language))
export const sayPinnedShortly = (name: string, language: Language): string => shortly(language, sayRelease(name, language))
export const sayUnknown = (name: string, language: Language): string => unknown(language, name)
