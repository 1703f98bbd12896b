/** Colour arithmetic for the palette test: sRGB hexes in, numbers out. */
type Triple = [number, number, number]

/** Full-severity matrices of Machado, Oliveira and Fernandes (2009), for linear RGB. */
export const sights = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} satisfies Record<string, number[]>
export type Sight = keyof typeof sights

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

function linearOf(hex: string): Triple {
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return [channel(1), channel(3), channel(5)]
}

function times(matrix: readonly number[], [a, b, c]: Triple): Triple {
  const line = (at: number) => (matrix[at] ?? 0) * a + (matrix[at + 1] ?? 0) * b + (matrix[at + 2] ?? 0) * c
  return [line(0), line(3), line(6)]
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** CIE L*a*b* (D65) of a colour as the sight sees it. */
function labOf(hex: string, sight: Sight): Triple {
  const [r, g, b] = times(sights[sight], linearOf(hex)).map(clamp) as Triple
  const [x, y, z] = times([0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041], [r, g, b])
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

const degrees = (angle: number) => ((angle * 180) / Math.PI + 360) % 360
const radians = (angle: number) => (angle * Math.PI) / 180
/** The term c^7 / (c^7 + 25^7) under its root, as CIEDE2000 uses it twice. */
const root = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))

/** CIEDE2000 between two colours as the sight sees them. */
export function difference(one: string, other: string, sight: Sight): number {
  return ciede2000(labOf(one, sight), labOf(other, sight))
}

/** CIEDE2000 of two L*a*b* colours, after Sharma, Wu and Dalal (2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const g = 0.5 * (1 - root((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)]
  const [h1, h2] = [c1 ? degrees(Math.atan2(b1, a1 * (1 + g))) : 0, c2 ? degrees(Math.atan2(b2, a2 * (1 + g))) : 0]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const hue = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const [dL, dC, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))]
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const t = 1 - 0.17 * Math.cos(radians(hue - 30)) + 0.24 * Math.cos(radians(2 * hue)) + 0.32 * Math.cos(radians(3 * hue + 6)) - 0.2 * Math.cos(radians(4 * hue - 63))
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sC, sH] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const rotation = -2 * root(c) * Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))))
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH))
}

const luminance = (hex: string) => times([0.2126, 0.7152, 0.0722], linearOf(hex))[0]

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
