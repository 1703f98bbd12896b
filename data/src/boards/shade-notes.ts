import type { Language } from '../language.ts'
import { cityWord, type City } from '../vocabulary.ts'
import type { SceneQuestion } from './matter.ts'
import type { ShadeScale } from './shade-scale.ts'
import { methodNote, sayDisagree, sayFigureOnly, sayManyCities, sayMaybe, sayMissing, sayStated, sayThin, sayUnplaced, sayWhole, sayYearsDiffer } from './words-density.ts'

const named = (areas: { city: City }[], language: Language) => areas.map(({ city }) => cityWord[city][language])

function countNotes({ of, grain, values, unplaced }: ShadeScale['shading'], withOwn: boolean, language: Language): string[] {
  const whole = values.filter(area => area.whole)
  const uncertain = values.reduce((sum, area) => sum + area.uncertain, 0)
  const byDistrict = grain === 'district'
  return [
    sayThin(language, withOwn),
    ...(byDistrict && whole.length ? [sayWhole(language, named(whole, language))] : []),
    ...(byDistrict && unplaced.length ? [sayUnplaced(language, unplaced.length)] : []),
    ...(byDistrict && uncertain ? [sayMaybe(language, uncertain)] : []),
    ...(whole.length ? [sayManyCities(language)] : []),
    ...(of === 'density' ? [sayStated(language)] : []),
  ]
}

function figureNotes({ values }: ShadeScale['shading'], wanted: 'city' | 'district', language: Language): string[] {
  const missing = values.filter(({ value }) => value === null)
  const disputed = values.filter(({ others }) => others.length > 0)
  const years = values.flatMap(({ figure }) => figure?.asOf?.slice(0, 4) ?? []).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  return [
    ...(wanted === 'district' ? [sayFigureOnly(language)] : []),
    ...(first && last && first !== last ? [sayYearsDiffer(language, first, last)] : []),
    ...(missing.length ? [sayMissing(language, named(missing, language))] : []),
    ...(disputed.length ? [sayDisagree(language, named(disputed, language))] : []),
  ]
}

/** What must be known to read a shading: how it is classed, what is missing, which sources disagree; `withOwn` where a reader's rows are counted. */
export function shadeNotes({ shading }: ShadeScale, { scene, language }: SceneQuestion, withOwn: boolean): string[] {
  const own = shading.of === 'figure' ? figureNotes(shading, scene.shade.grain, language) : countNotes(shading, withOwn, language)
  return [methodNote[scene.shade.method][language], ...own]
}
