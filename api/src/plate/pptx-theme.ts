import { palettes, type Palette } from '@bay-atlas/data/drawing/palette.ts'

/** A colour as DrawingML, its opacity included. */
export type Ink = (color: string, opacity?: number) => string

type Hsl = [number, number, number]
const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const
type Slot = (typeof slots)[number]

/** The colours that have a slot of their own: paper and ink, six kinds as the accents, the colour of the sea for links. */
const slotColors = ({ ink, ink2, ink3, paper, bay, accent, kind }: Palette): Record<Slot, string> => ({
  dk1: ink, lt1: paper, dk2: ink2, lt2: bay, hlink: accent, folHlink: ink3,
  accent1: kind.laboratory, accent2: kind.facility, accent3: kind.institute, accent4: kind['cooperation-zone'], accent5: kind.park, accent6: kind.incubator,
})

/** The others are told from the slot they are nearest to: the sea from the links, the land from the bay, three kinds from their neighbours. */
const toldFrom = (palette: Palette): [string, Slot][] => [
  ...[palette.water, palette.waterLine, palette.river, palette.labelSea].map((color): [string, Slot] => [color, 'hlink']),
  ...[palette.land, palette.cityLine, palette.districtLine, palette.rim, palette.halo].map((color): [string, Slot] => [color, 'lt2']),
  ...[palette.labelCity, palette.labelDistrict, palette.kind.enterprise].map((color): [string, Slot] => [color, 'dk2']),
  [palette.kind['science-city'], 'accent3'], [palette.kind.university, 'accent6'],
]

// What a slide calls the first four slots, by the master's colour map.
const called: Partial<Record<Slot, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }
const bare = (hex: string) => hex.slice(1).toUpperCase()

function toHsl(hex: string): Hsl {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
  const [top, low] = [Math.max(r, g, b), Math.min(r, g, b)]
  const [l, d] = [(top + low) / 2, top - low]
  if (d === 0) return [0, 0, l]
  const h = top === r ? ((g - b) / d + 6) % 6 : top === g ? (b - r) / d + 2 : (r - g) / d + 4
  return [h * 60, d / (1 - Math.abs(2 * l - 1)), l]
}

const share = (value: number) => Math.round(value * 100000)

/** The steps from one colour to another in PowerPoint's own terms, as its "lighter 40 %" is one. */
function steps(from: Hsl, to: Hsl): string {
  const turn = ((to[0] - from[0] + 540) % 360) - 180
  const light = to[2] > from[2] ? (1 - to[2]) / (1 - from[2]) : to[2] / from[2]
  return [
    Math.abs(turn) < 0.5 ? '' : `<a:hueOff val="${Math.round(turn * 60000)}"/>`,
    `<a:satMod val="${share(to[1] / from[1])}"/>`,
    `<a:lumMod val="${share(light)}"/>`,
    to[2] > from[2] ? `<a:lumOff val="${share(1 - light)}"/>` : '',
  ].join('')
}

/** The palette whose paper the plate is printed on. */
export const paletteOf = (background: string) => Object.values(palettes).find(({ paper }) => paper === background) ?? palettes.light

/** The colours of a deck: what the theme says, and how a shape refers to it. Every colour of the palette follows the theme; any other stands as it is. */
export function themeOf(background: string): { colors: string; ink: Ink } {
  const palette = paletteOf(background)
  const of = slotColors(palette)
  const said = new Map<string, [Slot, string]>()
  for (const [color, near] of toldFrom(palette)) {
    // White and black, as in print, have no hue that others could be told from.
    const slot = toHsl(of[near])[1] > 0 ? near : near === 'lt2' ? 'accent5' : 'hlink'
    said.set(color, [slot, steps(toHsl(of[slot]), toHsl(color))])
  }
  for (const slot of [...slots].reverse()) said.set(of[slot], [slot, ''])
  const ink: Ink = (color, opacity) => {
    const alpha = opacity === undefined || opacity >= 1 ? '' : `<a:alpha val="${share(Math.max(0, opacity))}"/>`
    const known = said.get(color.toLowerCase())
    if (known) return `<a:schemeClr val="${called[known[0]] ?? known[0]}">${known[1]}${alpha}</a:schemeClr>`
    if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`The colour "${color}" cannot stand in a presentation; write it as # and six hexadecimal digits.`)
    return `<a:srgbClr val="${bare(color)}">${alpha}</a:srgbClr>`
  }
  const colors = `<a:clrScheme name="Bay Innovation Atlas">${slots.map(slot => `<a:${slot}><a:srgbClr val="${bare(of[slot])}"/></a:${slot}>`).join('')}</a:clrScheme>`
  return { colors, ink }
}
