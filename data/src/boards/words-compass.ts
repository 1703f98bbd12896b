import type { Wind } from '../analysis/wind.ts'
import type { Text } from '../text.ts'
import { word } from '../words/word.ts'

/** The eight winds. */
export const windWord: Record<Wind, Text> = {
  north: word('北', '北', 'north'), 'north-east': word('东北', '東北', 'north-east'),
  east: word('东', '東', 'east'), 'south-east': word('东南', '東南', 'south-east'),
  south: word('南', '南', 'south'), 'south-west': word('西南', '西南', 'south-west'),
  west: word('西', '西', 'west'), 'north-west': word('西北', '西北', 'north-west'),
}

/** What is said on the way from asset to asset. */
export const compassWord = {
  samePlace: word('与上一项标在同一点', '與上一項標在同一點', 'At the same point of the map'),
  closed: word('已取消选中。', '已取消選取。', 'Nothing is chosen now.'),
  none: word('视野中没有项目。', '視野中沒有項目。', 'No asset lies in view.'),
  district: word('仅知所在区或镇', '僅知所在區或鎮', 'known only to its district'),
  city: word('仅知所在城市', '僅知所在城市', 'known only to its city'),
} satisfies Record<string, Text>
