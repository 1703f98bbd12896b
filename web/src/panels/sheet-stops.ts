/** Where the sheet rests: its head alone, about half of the screen, or all but a strip of the map. */
export const sheetStops = ['peek', 'half', 'full'] as const
export type SheetStop = (typeof sheetStops)[number]

/** The search stays in sight above a sheet that is fully open. */
const above = { upright: 56, lying: 64 }

/** Height in pixels at each stop, for a screen of the given height. On a phone that lies on its side the sheet is a column beside the map: open or folded, it knows no half. */
export function sheetHeight(stop: SheetStop, screen: number, lying = false): number {
  if (lying) return stop === 'peek' ? 56 : screen - above.lying
  return { peek: 96, half: Math.min(412, Math.round(screen * 0.5)), full: screen - above.upright }[stop]
}

/** The stops that differ on this screen, from the lowest; where there is no half, open is "full". */
export const stopsOf = (lying: boolean): readonly SheetStop[] => (lying ? ['peek', 'full'] : sheetStops)

/** How far a sheet let go at a speed of one pixel per millisecond still glides, in milliseconds of that speed. */
const glide = 160
/** Faster than this, in pixels per millisecond, it never falls back against the hand. */
const flick = 0.35

/** Where a sheet comes to rest that was let go at a height (pixels) and a speed (pixels per millisecond, upwards positive). */
export function restingStop(height: number, speed: number, screen: number, lying = false): SheetStop {
  const heightOf = (stop: SheetStop) => sheetHeight(stop, screen, lying)
  const ahead = stopsOf(lying).filter(stop => (Math.abs(speed) < flick ? true : speed > 0 ? heightOf(stop) > height - 1 : heightOf(stop) < height + 1))
  const reached = height + speed * glide
  const away = (stop: SheetStop) => Math.abs(heightOf(stop) - reached)
  return ahead.reduce<SheetStop | null>((best, stop) => (best === null || away(stop) < away(best) ? stop : best), null) ?? (speed > 0 ? 'full' : 'peek')
}
