import { hexScale } from './hex-scale.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { shadeScale } from './shade-scale.ts'
import { densityWord } from './words-density.ts'

/** What the density tool classes: the values, the limits of their classes (`classify`), and the unit of both. */
export type DensityValues = { values: number[]; breaks: number[]; unit: string }

/** The counts of the hexagons when they lie on the map, else the values of the areas. */
export function densityValues(matter: Matter, question: SceneQuestion): DensityValues {
  if (question.scene.layers.includes('hex')) {
    const { values, breaks } = hexScale(matter, question)
    return { values, breaks, unit: densityWord.unitAssets[question.language] }
  }
  const { classed, breaks, unit } = shadeScale(matter, question)
  return { values: classed, breaks, unit: unit.name }
}
