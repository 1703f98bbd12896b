import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** What the page says of the data it has kept, and of a later build of itself. */
export const keptWord = {
  newBuild: word('新版本已就绪。', '新版本已就緒。', 'A new version is ready.'),
  reload: word('重新载入', '重新載入', 'Reload'),
} satisfies Record<string, Text>

/** Which version is shown and since when it is kept; the day in the reader's own time zone. */
export function sayKept(version: string, on: string, language: Language): string {
  const moment = new Date(on)
  const day = formatDate([moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(part => String(part).padStart(2, '0')).join('-'), language)
  const said = word(`离线：数据版本 ${version}，保存于 ${day}。`, `離線：數據版本 ${version}，儲存於 ${day}。`, `Offline: data of ${version}, kept on ${day}.`)
  return said[language]
}
