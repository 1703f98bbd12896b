import { z } from 'zod'

/** One text in all three scripts: simplified Chinese, traditional Chinese (Hong Kong wording), English. */
export const Text = z.strictObject({
  'zh-Hans': z.string().trim().min(1),
  'zh-Hant': z.string().trim().min(1),
  en: z.string().trim().min(1),
})
export type Text = z.infer<typeof Text>
