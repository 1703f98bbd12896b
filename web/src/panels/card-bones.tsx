import type { Language } from '@bay-atlas/data/language.ts'
import { stateWord } from '../look/words.ts'

/** Widths of label and value in per cent, section by section: about what most cards hold. */
const sections = [[[18, 26], [24, 16], [20, 22]], [[46, 0], [62, 0]], [[54, 18], [70, 14]]]

/** The body of a card on its way, in its place and about its size, so that little moves when it comes. */
export function CardBones({ language }: { language: Language }) {
  return (
    <div role="status" aria-label={stateWord.loading[language]}>
      {sections.map((lines, index) => (
        <div key={index} className="sec bones" aria-hidden="true">
          <i style={{ width: '14%' }} />
          {lines.map(([label, value], line) => <p key={line}><i style={{ width: `${label}%` }} />{value ? <i style={{ width: `${value}%` }} /> : null}</p>)}
        </div>
      ))}
    </div>
  )
}
