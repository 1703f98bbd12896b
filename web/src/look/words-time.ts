import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words of the timeline; those of its board stand in data. */
export const timeToolWord = {
  play: word('播放', '播放', 'Play'),
  pause: word('暂停', '暫停', 'Pause'),
  back: word('退后两年', '退後兩年', 'Two years back'),
  on: word('前进两年', '前進兩年', 'Two years on'),
  controls: word('按年份播放', '按年份播放', 'Play through the years'),
  until: word('截至', '截至', 'Up to'),
  today: word('今天', '今天', 'Today'),
  counts: word('当年状况', '當年狀況', 'How they stood'),
} satisfies Record<string, Text>
