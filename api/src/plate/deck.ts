import { setImmediate as breath } from 'node:timers/promises'
import { everything, parseFilter } from '@bay-atlas/data/filter.ts'
import { isBoardPage } from '@bay-atlas/data/scene/scene.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Story, StoryStep, ToldReceipt } from '@bay-atlas/data/story.ts'
import { cityWord } from '@bay-atlas/data/vocabulary.ts'
import { formatAmount, formatOperator } from '@bay-atlas/data/words/amount.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { filterInWords, quoted } from '@bay-atlas/data/words/filter-in-words.ts'
import { colon, semicolon } from '@bay-atlas/data/words/word.ts'
import { compose } from './compose.ts'
import type { Extent } from './frame-for.ts'
import type { Gather } from './gather.ts'
import type { Plate } from './primitive.ts'
import type { PlateQuestion } from './question.ts'
import { scenePlates } from './scene-plates.ts'

/** How a question becomes several plates: one, one for each city that has assets, or one for each step of a story. */
export const divisions = ['one', 'city', 'story'] as const
export type Division = (typeof divisions)[number]

/** The plates of a deck, in order, or the one of that step (from 1). A file of one picture is not `paged` and needs no more than the first; each is what `compose` makes of its own question. */
export async function platesOf(question: PlateQuestion, division: Division, story: Story | null, size: Extent, gather: Gather, { step = null, paged = true }: { step?: number | null; paged?: boolean } = {}): Promise<Plate[]> {
  if (division === 'story' && story) {
    const steps = step === null ? story.steps : story.steps.slice(step - 1, step)
    return inTurn(steps, async one => composeStep(stepQuestion(question, one), story, one, size, gather))
  }
  const { panel } = question.scene
  // A page stands in place of the map, a tool beside it: what it says follows.
  const material = await gather.material(question, size)
  if (isBoardPage(panel)) return scenePlates(panel, question, size, material)
  const whole = compose(question, size, material)
  if (division !== 'city') return panel && paged ? [whole, ...scenePlates(panel, question, size, material)] : [whole]
  const asked = await gather.cities(question)
  return [whole, ...(await inTurn(asked, async city => {
    const title = question.title ? `${question.title} · ${cityWord[city][question.language]}` : null
    const ofCity = { ...question, filter: { ...question.filter, city: [city] }, title, view: null }
    return compose(ofCity, size, await gather.material(ofCity, size))
  }))]
}

/** One after another, so that other requests come in between. */
async function inTurn<T, M>(things: readonly T[], make: (thing: T) => Promise<M>): Promise<M[]> {
  const made: M[] = []
  for (const thing of things) {
    made.push(await make(thing))
    await breath()
  }
  return made
}

/** What is asked at one step of a story: its view and filter, its title. */
export function stepQuestion(question: PlateQuestion, step: StoryStep): PlateQuestion {
  const { filter } = parseFilter(new URLSearchParams(step.filter))
  return { ...question, filter: step.filter ? filter : everything, view: { ...step.view, bearing: 0, pitch: 0 }, selected: step.id ?? null, title: step.title[question.language] }
}

/** One step of a story as a plate, with its text and receipts as notes. */
async function composeStep(question: PlateQuestion, { title: told }: Story, step: StoryStep, size: Extent, gather: Gather): Promise<Plate> {
  const { language, filter } = question
  const plate = compose(question, size, await gather.material(question, size), [step.text[language]])
  const receipts = step.receipts.map(receipt => sayReceipt(receipt, language))
  return { ...plate, notes: [`${told[language]}${colon(language)}${step.title[language]}`, step.text[language], ...receipts, filterInWords(filter, language), ...plate.notes.slice(2)] }
}

/** A receipt in one line: what, how much, when, from whom. */
function sayReceipt({ about, statement, sources, quote }: ToldReceipt, language: Language): string {
  const value = statement ? sayValue(statement, language) : ''
  const when = statement ? formatDate(statement.asOf, language) : ''
  const from = sources.map(({ publisher, title, date }) => [publisher, title, date ? formatDate(date, language) : ''].filter(Boolean).join(' · ')).join(semicolon(language))
  return [about[language] + (value ? `${colon(language)}${value}` : ''), when, from, quote ? quoted(quote.words, language) : ''].filter(Boolean).join(' | ')
}

function sayValue(statement: NonNullable<ToldReceipt['statement']>, language: Language): string {
  const { value, unit, operator } = statement
  if (value === null) return ''
  if (typeof value !== 'number') return typeof value === 'string' ? value : value[language]
  const { before, number, unit: unitName } = formatAmount(value, unit, language)
  const upTo = 'valueTo' in statement && statement.valueTo !== undefined ? `–${formatAmount(statement.valueTo, unit, language).number}` : ''
  return [formatOperator(operator, language), before, `${number}${upTo}`, unitName].filter(Boolean).join(' ')
}
