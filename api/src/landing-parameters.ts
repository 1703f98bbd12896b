import { languageParameter } from './http/language.ts'
import type { Parameter } from './http/parameter.ts'

export const formats = ['json', 'html'] as const

/** What the landing page can be asked for. */
export const landingParameters: readonly Parameter[] = [
  { name: 'f', about: { 'zh-Hans': '格式：json，或给人读的 html；不写则看 Accept', 'zh-Hant': '格式：json，或給人讀的 html；不寫則看 Accept', en: 'json, or html for reading; without it, Accept decides' }, schema: { type: 'string', enum: formats }, example: 'html' },
  languageParameter,
]
