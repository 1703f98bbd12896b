import type { Text } from './text.ts'

/** The two units of every distance, in the order of all units. */
export const lengthWord = { km: { 'zh-Hans': '公里', 'zh-Hant': '公里', en: 'km' }, m: { 'zh-Hans': '米', 'zh-Hant': '米', en: 'm' } } satisfies Record<string, Text>
