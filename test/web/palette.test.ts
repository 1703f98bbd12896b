import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinds } from '@bay-atlas/data/vocabulary.ts'
import { palettes, type Palette, type Tone } from '@bay-atlas/data/drawing/palette.ts'
import { contrast, difference, sights, type Sight } from './colour.ts'

/** The floors of the design: pair of kinds (CIEDE2000), symbol on its ground and text on its paper (WCAG contrast). */
const pairFloor = 12
const symbolFloor = 3
const textFloor = 4.5

const css = readFileSync(new URL('../../web/src/look/tokens.css', import.meta.url), 'utf8')
const blockOf: Record<Tone, string> = { light: ':root{', dark: '[data-theme=dark]{', print: '[data-theme=print]{' }

/** The custom properties that a theme sets; what it does not set it takes from light. */
function tokens(tone: Tone): Map<string, string> {
  const block = css.slice(css.indexOf(blockOf[tone]) + blockOf[tone].length).split('}')[0] ?? ''
  const own = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].flatMap(([, name, hex]) => (name && hex ? [[name, six(hex)] as const] : []))
  return new Map(tone === 'light' ? own : [...tokens('light'), ...own])
}
const six = (hex: string) => (hex.length === 4 ? `#${[...hex.slice(1)].map(digit => digit + digit).join('')}` : hex)

const tokenOf = {
  paper: 'paper', ink: 'ink', ink2: 'ink-2', ink3: 'ink-3', accent: 'accent', water: 'water', waterLine: 'water-line', land: 'land', bay: 'bay', river: 'river',
  cityLine: 'city-line', districtLine: 'dist-line', rim: 'rim', labelCity: 'label-city', labelDistrict: 'label-dist', labelSea: 'label-sea', halo: 'halo',
} satisfies Record<Exclude<keyof Palette, 'kind'>, string>

const tones: Tone[] = ['light', 'dark', 'print']

describe.each(tones)('in the %s theme', tone => {
  const palette = palettes[tone]
  const css = tokens(tone)
  const token = (name: string) => css.get(name) ?? expect.fail(`tokens.css sets no --${name}`)

  test('map and panels are painted with the same colours', () => {
    const { kind, ...flat } = palette
    for (const [name, hex] of Object.entries(flat)) expect([name, token(tokenOf[name as keyof typeof tokenOf])]).toEqual([name, hex])
    for (const one of kinds) expect([one, token(`k-${one}`)]).toEqual([one, kind[one]])
  })

  test.each(Object.keys(sights) as Sight[])('any two kinds are told apart with %s sight, and each from its ground', sight => {
    const close = kinds.flatMap((a, index) => kinds.slice(index + 1).map(b => ({ pair: `${a} / ${b}`, apart: difference(palette.kind[a], palette.kind[b], sight) })))
    const grounds = kinds.flatMap(kind => [palette.bay, palette.water, palette.land].map(ground => ({ pair: `${kind} on ${ground}`, apart: difference(palette.kind[kind], ground, sight) })))
    expect([...close, ...grounds].filter(({ apart }) => apart < pairFloor)).toEqual([])
  })

  test('every symbol stands out from bay, water and land', () => {
    const all = kinds.flatMap(kind => [palette.bay, palette.water, palette.land].map(ground => ({ kind, ground, contrast: contrast(palette.kind[kind], ground) })))
    expect(all.filter(one => one.contrast < symbolFloor)).toEqual([])
  })

  test('every text can be read on every paper it stands on', () => {
    const onPanels = ['ink', 'ink-2', 'ink-3', 'accent', 'warn', 'error'].flatMap(ink => ['paper', 'paper-2'].map(paper => [ink, paper]))
    const onMap = [['label-city', 'bay'], ['label-dist', 'bay'], ['label-dist', 'land'], ['label-sea', 'water']]
    const special = [['ink-3', 'accent-soft'], ['ink', 'accent-soft'], ['ink-inv', 'ink'], ['ink-inv', 'accent'], ['ink-inv', 'warn']]
    const faint = [...onPanels, ...onMap, ...special].filter(([ink = '', paper = '']) => contrast(token(ink), token(paper)) < textFloor)
    expect(faint).toEqual([])
  })

  test('the edge of an input can be seen', () => {
    expect(contrast(token('control'), token('paper'))).toBeGreaterThanOrEqual(symbolFloor)
  })
})
