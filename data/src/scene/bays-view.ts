/** The four bays that are set side by side, as the figures name them: `bay:gba`. */
export const bayNames = ['gba', 'tokyo', 'ny', 'sf'] as const
export type BayName = (typeof bayNames)[number]

/** One camera for all panes: metres on the ground per CSS pixel, and kilometres east and north of each bay's own middle. */
export type BaysView = { metresPerPixel: number; eastKm: number; northKm: number }

/** The outline of one bay upon the map of another, moved so far from its middle in kilometres on the ground. */
export type Lay = { bay: BayName; onto: BayName; eastKm: number; northKm: number }

const bayIn = (text: string | undefined) => bayNames.find(bay => bay === text)
const numbers = (parts: string[]) => parts.map(part => (part.trim() ? Number(part) : Number.NaN))
const trim = (value: number) => String(Number(value.toFixed(2)))

/** `<metres per pixel>/<east km>/<north km>`; null when it is not that. */
export function parseBays(text: string | null): BaysView | null {
  const [metresPerPixel, eastKm, northKm, ...rest] = numbers(text?.split('/') ?? [])
  if (metresPerPixel === undefined || eastKm === undefined || northKm === undefined || rest.length) return null
  const inside = metresPerPixel >= 5 && metresPerPixel <= 5000 && Math.abs(eastKm) <= 1000 && Math.abs(northKm) <= 1000
  return inside ? { metresPerPixel, eastKm, northKm } : null
}

export const formatBays = ({ metresPerPixel, eastKm, northKm }: BaysView): string => [metresPerPixel, eastKm, northKm].map(trim).join('/')

/** `<bay>/<bay>/<east km>/<north km>`; null when it is not that. */
export function parseLay(text: string | null): Lay | null {
  const [first, second, ...rest] = text?.split('/') ?? []
  const [bay, onto, [eastKm, northKm, ...more]] = [bayIn(first), bayIn(second), numbers(rest)]
  if (!bay || !onto || eastKm === undefined || northKm === undefined || more.length) return null
  return Math.abs(eastKm) <= 1000 && Math.abs(northKm) <= 1000 ? { bay, onto, eastKm, northKm } : null
}

export const formatLay = ({ bay, onto, eastKm, northKm }: Lay): string => [bay, onto, trim(eastKm), trim(northKm)].join('/')
