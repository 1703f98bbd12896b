/** The three scripts of the atlas, as BCP 47 tags; the first is the default. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Language = (typeof languages)[number]
