import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { pick, word } from '@bay-atlas/data/words/word.ts'

/** The words of the stories. */
export const storyWord = {
  stories: word('故事', '故事', 'Stories'),
  lead: word('几步走完一个话题，每个数字都有凭据。', '幾步走完一個話題，每個數字都有憑據。', 'A subject in a few steps, every figure with its receipt.'),
  story: word('故事', '故事', 'Story'),
  open: word('开始', '開始', 'Begin'),
  next: word('下一步', '下一步', 'Next step'),
  previous: word('上一步', '上一步', 'Previous step'),
  play: word('自动播放', '自動播放', 'Play'),
  pause: word('暂停', '暫停', 'Pause'),
  close: word('结束故事', '結束故事', 'End the story'),
  receipts: word('凭据', '憑據', 'Receipts'),
  loading: word('正在载入故事…', '正在載入故事…', 'Loading the stories…'),
  failed: word('故事没有取到。', '故事未能取得。', 'The stories did not arrive.'),
  gone: word('没有这个故事，或没有这一步。', '沒有這個故事，或沒有這一步。', 'There is no such story, or no such step.'),
} satisfies Record<string, Text>

/** 第 2 步，共 7 步 / Step 2 of 7. */
export const sayStepOf = (at: number, count: number, language: Language) => pick(language, `第 ${at} 步，共 ${count} 步`, `第 ${at} 步，共 ${count} 步`, `Step ${at} of ${count}`)

/** 7 步 / 7 steps. */
export const saySteps = (count: number, language: Language) => pick(language, `${count} 步`, `${count} 步`, `${count} ${count === 1 ? 'step' : 'steps'}`)
