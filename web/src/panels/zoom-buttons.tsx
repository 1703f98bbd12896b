import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'

const closer = word('放大', '放大', 'Zoom in')
const farther = word('缩小', '縮小', 'Zoom out')
const whole = word('看整个湾区', '看整個灣區', 'See the whole bay')

type Props = { language: Language; onZoom: (by: 1 | -1) => void; onHome: () => void }

/** Nearer, farther, and back to the whole bay. */
export function ZoomButtons({ language, onZoom, onHome }: Props) {
  return (
    <div className="zoom-buttons">
      <button type="button" aria-label={closer[language]} title={closer[language]} onClick={() => onZoom(1)}>+</button>
      <button type="button" aria-label={farther[language]} title={farther[language]} onClick={() => onZoom(-1)}>−</button>
      <button type="button" aria-label={whole[language]} title={whole[language]} onClick={onHome}>
        <svg width="15" height="15" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" /></svg>
      </button>
    </div>
  )
}
