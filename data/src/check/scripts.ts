import { Converter } from 'opencc-js'

const toHans = Converter({ from: 'hk', to: 'cn' })
const toHant = Converter({ from: 'cn', to: 'hk' })

/**
 * Simplified characters that are correct in traditional text as well, although the converter prefers another one:
 * in names of places and people (南涌, 岳, 范, 于, 余, 皇后, 杰), in Hong Kong's own usage (群, 里, 占, 床, 台, 峰, 恒, 伙), by meaning (征程, 干諾道, 批准, 周圍, 制度, 表面).
 */
const goodInHant = new Set('群台里占床峰恒伙涌岳范于余后杰干咸征斗丑采游准周回布志注升制表面卷只向同合家念托折欲致系舍谷松梁姜御克凶雇症')
/** Traditional characters that are correct in simplified text as well (乾坤, 瞭望, 慰藉, 著作, and names). */
const goodInHans = new Set('乾瞭藉著於徵覆夥')

/** Does the text hold Chinese characters? */
export const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** The characters a converter would change. It keeps the length; where it does not, nothing can be said. */
function changed(text: string, converted: string): string[] {
  const [before, after] = [[...text], [...converted]]
  return before.length === after.length ? [...new Set(before.filter((letter, n) => letter !== after[n]))] : []
}

/** Characters in a simplified text that exist only in traditional script. */
export const traditionalIn = (hans: string) => changed(hans, toHans(hans)).filter(letter => !goodInHans.has(letter))
/** Characters in a traditional text that exist only in simplified script. Variants such as 裡 and 裏 are all traditional. */
export const simplifiedIn = (hant: string) => changed(hant, toHant(hant)).filter(letter => !goodInHant.has(letter) && toHans(letter) === letter)
/** The text in simplified script, to compare texts of both scripts. */
export const simplified = (text: string) => toHans(text)
