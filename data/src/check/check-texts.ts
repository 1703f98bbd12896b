import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import type { Fault } from './fault.ts'
import { everyRecord, type Check } from './records.ts'
import { hasHan, simplified, simplifiedIn, traditionalIn, wronglyConverted } from './scripts.ts'
import { textsIn } from './strings-in.ts'

/** A name without Chinese characters is a brand: written in one way in both Chinese scripts, and short. */
const isBrand = (text: Text) => !hasHan(text['zh-Hant']) && text['zh-Hans'] === text['zh-Hant'] && text['zh-Hans'].length <= 40

/** Texts of both scripts say the same when they share at least this part of their letters; official names may differ in wording. */
const sharedPart = 0.5

/** The part of the letters that both Chinese texts have, once they are in one script. */
function shared(text: Text): number {
  const [hans, hant] = [new Set(text['zh-Hans']), new Set(simplified(text['zh-Hant']))]
  return [...hans].filter(letter => hant.has(letter)).length / Math.max(hans.size, hant.size)
}

function faultsOf(text: Text): { language: Language; says: string }[] {
  const traditional = hasHan(text['zh-Hans']) ? traditionalIn(text['zh-Hans']) : []
  const strays = hasHan(text['zh-Hant']) ? simplifiedIn(text['zh-Hant']) : []
  const wrong = hasHan(text['zh-Hant']) && !strays.length ? wronglyConverted(text['zh-Hant']) : []
  const latin = (['zh-Hans', 'zh-Hant'] as const).filter(language => !hasHan(text[language]) && !isBrand(text))
  return [
    ...(traditional.length ? [{ language: 'zh-Hans' as const, says: `「${traditional.join('')}」 exist only in traditional script; write simplified Chinese here` }] : []),
    ...(strays.length ? [{ language: 'zh-Hant' as const, says: `「${strays.join('')}」 exist only in simplified script; write traditional Chinese (Hong Kong) here` }] : []),
    ...(wrong.length ? [{ language: 'zh-Hant' as const, says: `「${wrong.join('」「')}」 looks wrongly converted from simplified script; write the right character, or add the word to those known to be right in scripts.ts` }] : []),
    ...latin.map(language => ({ language, says: `"${text[language].slice(0, 40)}" holds no Chinese character; only a short brand name, the same in both Chinese scripts, may be pure Latin` })),
    ...(!latin.length && shared(text) < sharedPart ? [{ language: 'zh-Hant' as const, says: `「${text['zh-Hant'].slice(0, 20)}」 is not the same text as the simplified 「${text['zh-Hans'].slice(0, 20)}」; write one text in both scripts` }] : []),
    ...(hasHan(text.en) ? [{ language: 'en' as const, says: `"${text.en.slice(0, 40)}" holds Chinese characters; write English here and keep the Chinese name in the aliases` }] : []),
  ]
}

/** Every text is there in three scripts, and each in its own script. */
export const checkTexts: Check = records =>
  everyRecord(records).flatMap(({ file, id, record }) =>
    textsIn(record).flatMap(({ path, value }) => faultsOf(value).map(({ language, says }): Fault => ({ file, id, field: path ? `${path}.${language}` : language, says }))),
  )
