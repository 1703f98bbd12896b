import { formatParameter, htmlFormat, jsonFormat, type Format } from './http/format.ts'
import { languageParameter } from './http/language.ts'
import type { Parameter } from './http/parameter.ts'
import { releaseParameter } from './http/release.ts'

export const formats: readonly [Format, Format] = [jsonFormat, htmlFormat]

/** What the landing page can be asked for. */
export const landingParameters: readonly Parameter[] = [formatParameter(formats), languageParameter, releaseParameter]
/** The readable page. */
export const docsParameters: readonly Parameter[] = [languageParameter, releaseParameter]
