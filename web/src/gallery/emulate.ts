import { langTag } from '@bay-atlas/data/language.ts'
import type { Looking } from './looking.ts'

/** The rule of a medium was written for a condition; here it holds, or holds not, because the gallery says so. */
const conditions = { print: 'print', still: '(prefers-reduced-motion: reduce)' } as const
const written = new WeakMap<MediaList, string>()

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule
    if (rule instanceof CSSImportRule && rule.styleSheet) yield* mediaRules(rule.styleSheet.cssRules)
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules)
  }
}

/** Lets the document look as this reader sees it. What forced colours do cannot be shown from within a page: the developer tools emulate them ("Rendering"). */
export function emulate({ language, theme, text, medium, spaced }: Looking): void {
  const { documentElement: root } = document
  root.lang = langTag[language]
  root.dataset.theme = theme
  root.style.fontSize = text === '100' ? '' : `${text}%`
  root.classList.toggle('gallery-spaced', spaced)
  for (const sheet of document.styleSheets) {
    for (const { media } of mediaRules(sheet.cssRules)) {
      const was = written.get(media) ?? media.mediaText
      written.set(media, was)
      const meant = medium === 'screen' ? undefined : conditions[medium]
      media.mediaText = was === meant ? 'all' : was
    }
  }
}
