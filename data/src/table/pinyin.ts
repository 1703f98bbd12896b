import { pinyin } from 'pinyin-pro'

/** Pinyin of the Han characters of a simplified name, without tones, syllables apart; `ü` is written `v`. */
export const pinyinOf = (name: string) => pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ')
