import { z } from 'zod'

/** One text in all three scripts: simplified Chinese, traditional Chinese (Hong Kong wording), English. */
export const Text = z.strictObject({
  'zh-Hans': z.string().trim().min(1),
  'zh-Hant': z.string().trim().min(1),
  en: z.string().trim().min(1),
})
export type Text = z.infer<typeof Text>

/** A name as files of features hold it, which know no nested values. */
export type NameColumns = { name_zh_hans: string; name_zh_hant: string; name_en: string }
export const textOf = ({ name_zh_hans: hans, name_zh_hant: hant, name_en: en }: NameColumns): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
