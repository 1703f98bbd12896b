import { Converter } from 'opencc-js'

const toHans = Converter({ from: 'hk', to: 'cn' })
const toHant = Converter({ from: 'cn', to: 'hk' })

/** Forms as common in Hong Kong as those the converter prefers (戶 and 户, 說 and 説): right wherever they stand. */
const ownForms = new Set('厘峰床恒群戶稅說銳閱啟夥滙裡衛為線叢溫峯羣')

/**
 * Words whose characters are right although the converter would write others: names (矽力杰, 鰂魚涌, 干諾道),
 * Hong Kong's usage (公布, 每周), and what it misreads across two words (「金發科技」 is no hair, 「看表格」 no watch).
 */
const goodWords = [
  '公布', '宣布', '發布', '分布', '每周', '周末', '干諾道', '斗門', '金斗灣', '魚涌', '南涌', '葵涌', '東涌', '大涌', '矽力杰', '雲里', '三元里',
  '金發科技', '製造業', '只準到', '名單只', '家夥伴', '簽租', '簽約', '里程', '報道裏', '看表格', '和面積', '個中', '皇后', '乾坤', '瞭望',
]

/** What converters write by mistake, or not as Hong Kong does. They know no better, so it is spelled out. */
const misreadings = ['傢夥伴', '已籤', '籤約', '籤租', '籤署', '三藩市市', '金髮科技', '發佈', '公佈', '宣佈']

/** Does the text hold Chinese characters? */
export const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** The places inside a word of the list. */
function placesOf(text: string, words: readonly string[]): Set<number> {
  const places = new Set<number>()
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) for (let n = 0; n < word.length; n++) places.add(at + n)
  return places
}

/** The characters a converter would change, with their places. It keeps the length; where it does not, nothing can be said. */
function changed(text: string, converted: string): { at: number; letter: string; want: string }[] {
  const other = [...converted]
  return other.length === text.length ? [...text].flatMap((letter, at) => (letter === other[at] ? [] : [{ at, letter, want: other[at] ?? '' }])) : []
}

const lettersOf = (found: { letter: string }[]) => [...new Set(found.map(({ letter }) => letter))]
/** What the converter would write otherwise in a traditional text, as it stands and by way of simplified script, but for forms and words known to be right. */
function doubtful(hant: string) {
  const good = placesOf(hant, goodWords)
  return [...changed(hant, toHant(hant)), ...changed(hant, toHant(toHans(hant)))].filter(({ at, letter }) => !good.has(at) && !ownForms.has(letter))
}

/** Characters in a simplified text that exist only in traditional script. */
export function traditionalIn(hans: string): string[] {
  const good = placesOf(hans, goodWords)
  return lettersOf(changed(hans, toHans(hans)).filter(({ at }) => !good.has(at)))
}

/** Characters in a traditional text that exist only in simplified script. */
export const simplifiedIn = (hant: string) => lettersOf(doubtful(hant).filter(({ letter, want }) => toHans(letter) === letter && toHans(want) === letter))

/** Words of a traditional text in which a character was chosen wrongly: 皇後, 博士后, 製度. With some of what stands around it. */
export function wronglyConverted(hant: string): string[] {
  const letters = [...hant]
  const around = doubtful(hant).filter(({ letter }) => toHans(letter) !== letter).map(({ at }) => letters.slice(Math.max(0, at - 2), at + 3).join(''))
  return [...new Set([...misreadings.filter(word => hant.includes(word)), ...around])]
}

/** The text in simplified script, to compare texts of both scripts. */
export const simplified = (text: string) => toHans(text)
/** The text in traditional script as Hong Kong writes it: a proposal, since words differ as well as letters. */
export const traditional = (text: string) => toHant(text)
