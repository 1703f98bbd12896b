/** The three scripts of the atlas, as BCP 47 tags; the first is the default. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Language = (typeof languages)[number]

/** The scripts as documents mark them; 繁體 with its region, since Hong Kong's glyphs are not those of Taiwan. */
export const langTag: Record<Language, string> = { 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant-HK', en: 'en' }

/** The mark of a text that stands on a page in this language but may be Chinese: names and words known in one script alone. */
export const langOf = (text: string, page: Language): string | undefined => (page === 'en' && /\p{Script=Han}/u.test(text) ? 'zh' : undefined)
