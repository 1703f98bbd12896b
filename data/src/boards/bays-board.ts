import type { Board } from '../board.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Language } from '../language.ts'
import { bayNames } from '../scene/bays-view.ts'
import { colon } from '../words/word.ts'
import { comparisonCharts, comparisonTable, everyFigure, measuresOf } from './bay-comparison.ts'
import { bayFigures } from './bay-figures.ts'
import { ranksChart, ranksTable } from './bay-ranks.ts'
import { ratiosTable } from './bay-ratios.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { bayDefinition, baysWord } from './words-bays.ts'

/** What is known to be at odds between the figures of the bays, in the words of the data. */
function contradictionNotes({ figures, contradictions }: FigureAnswer, language: Language): string[] {
  const metrics = measuresOf(figures).map(({ metric }) => metric)
  const shown = new Set(bayFigures(figures).filter(({ metric }) => metrics.includes(metric)).map(({ id }) => id))
  return contradictions.filter(one => one.figures.filter(id => shown.has(id)).length > 1).map(({ title, what }) => title[language] + colon(language) + what[language])
}

/** The four bays in tables and charts: a pure function of the figures and the language. */
export function baysBoard({ figures }: Pick<Matter, 'figures'>, { language }: Pick<SceneQuestion, 'language'>): Board {
  return {
    title: baysWord.title[language],
    lead: baysWord.lead[language],
    charts: [...comparisonCharts(figures, language), ranksChart(figures, language)],
    tables: [comparisonTable(figures, language), ratiosTable(figures, language), ranksTable(figures, language), everyFigure(figures, language)],
    notes: [...bayNames.map(bay => bayDefinition[bay][language]), baysWord.perHeadNote[language], baysWord.ruler[language], ...contradictionNotes(figures, language)],
  }
}
