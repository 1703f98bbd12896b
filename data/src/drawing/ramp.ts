import type { Palette } from './palette.ts'

const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** Two colours `#rrggbb` mixed in sRGB; `share` is that of the second, 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const second = channels(other)
  const mixed = channels(one).map((channel, at) => Math.round(channel + ((second[at] ?? channel) - channel) * share))
  return `#${mixed.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}

/** The opacity of shaded areas, so that rivers and lines under them are still seen. */
export const rampOpacity = 0.82
/** So far that the steps of seven classes are told apart, and that names of cities keep a contrast of three on the darkest. */
const [faintest, strongest] = [0.14, 0.74]

/** As many colours as classes, from near the ground of the bay to near the accent: one hue, each step told from the next. */
export function ramp({ bay, accent }: Palette, classes: number): string[] {
  const step = classes > 1 ? (strongest - faintest) / (classes - 1) : 0
  return Array.from({ length: classes }, (_, at) => mix(bay, accent, classes > 1 ? faintest + step * at : (faintest + strongest) / 2))
}
