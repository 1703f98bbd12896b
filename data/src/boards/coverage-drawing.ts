import { coverageClass, coverageClasses, standing, type CoverageClass } from '../analysis/coverage.ts'
import type { KeyEntry, SceneDrawing, SceneFeature } from '../drawing/scene-drawing.ts'
import type { Palette } from '../drawing/palette.ts'
import { askedKinds } from './coverage-states.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { classWord, coverageWord } from './words-coverage.ts'

/** How strongly a class is filled with the accent: the more complete, the darker; not looked for is left empty. */
const opacity: Record<CoverageClass, number> = { all: 0.62, most: 0.48, some: 0.36, few: 0.22, known: 0.28, thin: 0.17, sample: 0.09, none: 0 }

function keyOf(classes: Set<CoverageClass>, dashed: boolean, { accent, ink2 }: Palette, language: SceneQuestion['language']): SceneDrawing['key'] {
  const fills = coverageClasses.filter(one => one !== 'none' && classes.has(one)).map((one): KeyEntry => ({ shape: 'fill', color: accent, opacity: opacity[one], text: classWord[one][language] }))
  const rim: KeyEntry[] = dashed ? [{ shape: 'dashed', color: ink2, width: 1.6, text: coverageWord.anyUnlooked[language] }] : []
  return { title: coverageWord.layer[language], entries: [...fills, ...rim] }
}

/** The eleven cities, shaded by how completely the kinds of the filter are covered; a dashed rim where one of them was not looked for. */
export function coverageDrawing(matter: Matter, { filter, language, palette }: SceneQuestion): SceneDrawing {
  const kinds = askedKinds(filter)
  const stand = matter.cities.map(shape => {
    const all = kinds.map(kind => standing(kind, shape.properties.city, { ...matter, figures: matter.figures.figures }))
    return { shape, is: coverageClass(all), dashed: all.some(({ state }) => state === 'not-looked') }
  })
  const fill = stand.filter(({ is }) => is !== 'none').map(({ shape: { geometry, properties: { city } }, is }): SceneFeature =>
    ({ type: 'Feature', geometry, properties: { id: `coverage-${city}`, fill: palette.accent, fillOpacity: opacity[is] } }))
  const rims = stand.filter(({ dashed }) => dashed).map(({ shape: { geometry, properties: { city } } }): SceneFeature =>
    ({ type: 'Feature', geometry, properties: { id: `coverage-rim-${city}`, stroke: palette.ink2, width: 1.6, dashed: true } }))
  return { under: fill, over: rims, key: keyOf(new Set(stand.map(({ is }) => is)), rims.length > 0, palette, language) }
}
