import { memo } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { kinds, kindWord, type Kind } from '@bay-atlas/data/vocabulary.ts'
import { AreaPatch, Donut, KindSymbol, UncertaintyRing, WeightMark } from '../look/symbol.tsx'
import { legendWord, words } from '../look/words.ts'

type Props = {
  language: Language
  /** Only these kinds; all nine when left out. */
  present?: readonly Kind[]
  /** Kinds and weights only, for a small frame. */
  compact?: boolean
}

/** What colours, shapes, rings and outlines of the map say. */
export const Legend = memo(function Legend({ language, present = kinds, compact = false }: Props) {
  return (
    <section className="legend" aria-label={words.legend[language]}>
      <h2>{words.legend[language]}</h2>
      <ul className="legend-kinds">
        {kinds.filter(kind => present.includes(kind)).map(kind => <li key={kind}><KindSymbol kind={kind} size={15} />{kindWord[kind][language]}</li>)}
      </ul>
      <ul className="legend-marks">
        <li><WeightMark weight={1} />{legendWord.first[language]}</li>
        <li><WeightMark weight={2} />{legendWord.second[language]}</li>
        <li><WeightMark weight={3} />{legendWord.third[language]}</li>
        <li><WeightMark weight={4} />{legendWord.fourth[language]}</li>
        {!compact && <>
          <li><Donut />{legendWord.donut[language]}</li>
          <li><UncertaintyRing />{legendWord.uncertain[language]}</li>
          <li><AreaPatch />{legendWord.area[language]}</li>
          <li><WeightMark weight={3} closed />{legendWord.closed[language]}</li>
        </>}
      </ul>
    </section>
  )
})
