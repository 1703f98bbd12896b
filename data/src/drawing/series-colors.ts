import type { Chart } from '../board.ts'
import type { Kind } from '../vocabulary.ts'
import type { Palette } from './palette.ts'

/** Kinds whose colours are farthest apart, first. */
const spread: Kind[] = ['laboratory', 'incubator', 'institute', 'facility', 'park', 'cooperation-zone', 'science-city', 'university', 'enterprise']

/** The colour of each series: the accent, the colour it asks for (a kind, or a colour as it stands), else grey and then the colours of kinds. */
export function seriesColors({ series }: Chart, palette: Palette): string[] {
  const plain = [palette.ink3, ...spread.map(kind => palette.kind[kind])]
  let used = 0
  return series.map(({ accent, color }) => {
    if (accent) return palette.accent
    if (color !== undefined) return colorOfKind(color, palette) ?? color
    used += 1
    return plain[(used - 1) % plain.length] ?? palette.ink3
  })
}

const colorOfKind = (name: string, palette: Palette) => Object.entries(palette.kind).find(([kind]) => kind === name)?.[1]
