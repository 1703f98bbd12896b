import { arrows, type Arrow } from '../analysis/compass.ts'
import { windAt, wayTo } from '../analysis/wind.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import { kindWord, statusWord, tierWord } from '../vocabulary.ts'
import { sayPlace } from '../words/asset-in-words.ts'
import { formatDistance } from '../words/format.ts'
import { comma, isHan, pick } from '../words/word.ts'
import { compassWord, windWord } from './words-compass.ts'

const isCoarse = ({ precision }: Row) => precision === 'district' || precision === 'city'

/** Points are not known to the metre, so neither is a distance between them. */
const rounded = (metres: number) => (metres < 10 ? Math.round(metres) : Math.round(metres / 10) * 10)

/** 向东北 3.4 公里 / 3.4 km north-east. A distance from or to what is known only to its district is "about". */
function sayWay(from: Row, to: Row, language: Language): string {
  const way = wayTo(from.position, to.position)
  if (!way) return compassWord.samePlace[language]
  const distance = formatDistance(rounded(way.metres), language)
  const wind = windWord[way.wind][language]
  const coarse = isCoarse(from) || isCoarse(to)
  return coarse ? pick(language, `向${wind}约 ${distance}`, `向${wind}約 ${distance}`, `About ${distance} ${wind}`) : pick(language, `向${wind} ${distance}`, `向${wind} ${distance}`, `${distance} ${wind}`)
}

function sentences(parts: string[][], language: Language): string {
  const said = parts.map(part => part.filter(Boolean).join(comma(language))).filter(Boolean)
  return isHan(language) ? said.map(sentence => `${sentence}。`).join('') : said.map(sentence => `${sentence}.`).join(' ')
}

/** What is said of an asset that is reached: name, kind and tiers, the way from the last one, where it is; what must not be overlooked. */
export function sayReached(to: Row, from: Row | null, language: Language): string {
  const caution = to.precision === 'district' || to.precision === 'city' ? compassWord[to.precision][language] : ''
  const status = to.status === 'operating' || to.status === 'unknown' ? '' : statusWord[to.status][language]
  return sentences([
    [to.name[language]],
    [kindWord[to.kind][language], ...to.tiers.map(tier => tierWord[tier][language]), status],
    [from ? sayWay(from, to, language) : ''],
    [sayPlace(to, language), caution],
  ], language)
}

/** 北面没有更多项目。 / Nothing lies further north. `turn` is the bearing of the map in degrees. */
export function sayNoFurther(arrow: Arrow, turn: number, language: Language): string {
  const wind = windWord[windAt(arrows.indexOf(arrow) * 90 + turn)][language]
  return pick(language, `${wind}面没有更多项目。`, `${wind}面沒有更多項目。`, `Nothing lies further ${wind}.`)
}
