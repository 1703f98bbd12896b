/** What comes of asking for a path: no answer yet, no network, or a status. */
type Outcome = 'slow' | 'cut' | number
export type Weather = Record<string, Outcome>

const real = globalThis.fetch
let weather: Weather = {}
let running = 0

/** How many answers are under way; those that never come are not counted. */
export const underWay = () => running

const pathOf = (asked: RequestInfo | URL) => new URL(asked instanceof Request ? asked.url : asked, location.href).pathname

/** Answers as the weather wants it, otherwise as the server does. */
async function fetchInWeather(asked: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  const outcome = Object.entries(weather).find(([path]) => pathOf(asked).startsWith(path))?.[1]
  if (outcome === 'slow') return new Promise(() => {})
  if (outcome === 'cut') throw new TypeError('The network is cut.')
  if (outcome !== undefined) return new Response(JSON.stringify({ detail: 'The gallery refuses.' }), { status: outcome, headers: { 'Retry-After': '8' } })
  running += 1
  try {
    return await real(asked, options)
  } finally {
    running -= 1
  }
}

/** From now on every request of the page meets this weather. */
export function setWeather(next: Weather): void {
  weather = next
  globalThis.fetch = fetchInWeather
}
