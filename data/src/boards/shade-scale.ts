import { classOf } from '../analysis/classes.ts'
import { shadeValues, type Shading, type ShadeValue } from '../analysis/shades.ts'
import type { Language } from '../language.ts'
import type { SceneQuestion, Matter } from './matter.ts'
import { classLimits, type ClassLimit } from './class-limits.ts'
import { shadeName } from './shade-choices.ts'
import { scaled, unitIn, type ColumnUnit } from './unit-in.ts'
import { densityWord } from './words-density.ts'

/** A shading with what its classes are called, as the map, its key and its board show it. */
export type ShadeScale = {
  shading: Shading
  name: string
  unit: ColumnUnit
  /** The values that are classed, without blanks and zeros of counts, and their limits: both in the unit. */
  classed: number[]
  breaks: number[]
  limits: ClassLimit[]
  /** The class of an area, 0 for the lowest; null for a count of zero, and where no figure was found. */
  classOf: (area: ShadeValue) => number | null
  /** The value in the unit; null where no figure was found. */
  valueOf: (area: ShadeValue) => number | null
}

const unitOf = ({ of, unit }: Shading, language: Language): ColumnUnit =>
  of === 'figure' ? unitIn(unit, language) : { times: 1, name: densityWord[of === 'density' ? 'unitPer100' : 'unitAssets'][language] }

/** What the question shades its areas by. */
export function shadeScale(matter: Matter, { scene, language }: Pick<SceneQuestion, 'scene' | 'language'>): ShadeScale {
  const shading = shadeValues(matter, scene.shade)
  const unit = unitOf(shading, language)
  const breaks = shading.breaks.map(limit => scaled(limit, unit))
  const isZero = ({ value }: ShadeValue) => shading.of !== 'figure' && value === 0
  const valueOf = ({ value }: ShadeValue) => (value === null ? null : scaled(value, unit))
  const classed = shading.values.flatMap(area => (isZero(area) ? [] : (valueOf(area) ?? [])))
  return {
    shading, unit, valueOf, classed, breaks,
    name: shadeName(matter, shading)[language],
    limits: classLimits(classed, breaks, language),
    classOf: area => {
      const value = isZero(area) ? null : valueOf(area)
      return value === null ? null : classOf(value, breaks)
    },
  }
}
