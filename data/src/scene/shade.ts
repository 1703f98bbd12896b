/** Where a shaded value belongs to. */
export const shadeGrains = ['city', 'district'] as const
/** How values become classes: as many places in each, equal steps, or natural breaks. */
export const shadeMethods = ['quantile', 'equal', 'jenks'] as const
export type ShadeGrain = (typeof shadeGrains)[number]
export type ShadeMethod = (typeof shadeMethods)[number]

/** What a map is shaded by: a count of the atlas (`assets`, or a kind, tier or sector) or the id of a metric of the figures. */
export type Shade = { by: string; grain: ShadeGrain; method: ShadeMethod; classes: number }

export const usualShade: Shade = { by: 'assets', grain: 'city', method: 'jenks', classes: 5 }

/** `assets/city/jenks/5`; null when it is not that. */
export function parseShade(text: string | null): Shade | null {
  const [by, second, third, fourth, ...rest] = text?.split('/') ?? []
  const [grain, method] = [shadeGrains.find(one => one === second), shadeMethods.find(one => one === third)]
  const classes = Number(fourth)
  if (!by || !/^[a-z0-9-]{1,60}$/.test(by) || !grain || !method || rest.length) return null
  return Number.isInteger(classes) && classes >= 3 && classes <= 7 ? { by, grain, method, classes } : null
}

export const formatShade = ({ by, grain, method, classes }: Shade): string => [by, grain, method, classes].join('/')
