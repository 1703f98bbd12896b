const reachable = 'a[href], button:enabled:not([tabindex="-1"]), input:enabled, select:enabled, textarea:enabled, [tabindex="0"]'

/** What in a box the tab key reaches, in its order. */
const stopsIn = (box: Element) => [...box.querySelectorAll<HTMLElement>(reachable)].filter(stop => stop.checkVisibility({ visibilityProperty: true }) && !stop.closest('[inert]'))

/** Where the focus was: the element, how to find it again once it was made anew, and its place among the tab stops of the boxes around it. */
export type Place = { element: HTMLElement; again: string | null; around: { box: Element; at: number }[] }

const againBy = ({ dataset: { id, panel } }: HTMLElement) => (id ? `[data-id="${CSS.escape(id)}"]` : panel ? `[data-panel="${CSS.escape(panel)}"]` : null)

export function placeOf(element: HTMLElement): Place {
  const around: Place['around'] = []
  for (let box = element.parentElement; box && box !== document.body && around.length < 6; box = box.parentElement) around.push({ box, at: stopsIn(box).indexOf(element) })
  return { element, again: againBy(element), around }
}

/** Can it have the focus still? */
export const stands = ({ element }: Place): boolean => element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !element.closest('[inert]')

/** The same element, or the one made in its place. */
export const sameAs = (place: Place): HTMLElement | null => (stands(place) ? place.element : place.again ? document.querySelector<HTMLElement>(place.again) : null)

/** What now stands where it stood: the stop of that number in the nearest box that is left. */
export function nearTo({ around }: Place): HTMLElement | null {
  for (const { box, at } of around) {
    if (!box.isConnected) continue
    const stops = stopsIn(box)
    const near = stops[Math.min(Math.max(at, 0), stops.length - 1)]
    if (near) return near
  }
  return null
}
