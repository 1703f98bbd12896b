import { sectors } from '@bay-atlas/data/vocabulary.ts'
import { seededNumbers } from '../register/seeded.ts'

/** One line of the table. A text is asked again and again and answered from what is kept; a function asks something new each time. */
export type Question = {
  name: string
  path: string | (() => string)
  headers?: Record<string, string>
  /** The last tag is sent along, so that nothing has changed. */
  isUnchanged?: true
  /** How MapServer is asked the same; without it, it knows no such thing. */
  ofMapserver?: (path: string) => string
  /** Asked of one and two processes alike. */
  perCore?: true
}

const items = '/api/collections/assets/items'
const toMapserver = (path: string) => path.replace('/api/', '/assets/ogcapi/') + (path.includes('?') ? '&f=json' : '?f=json')

/** What is asked, of so many assets; `id` is one of them. */
export function questionsOf(limit: number, id: string): Question[] {
  const random = seededNumbers(7)
  const one = <W>(words: readonly W[]) => words[Math.floor(random() * words.length)] ?? words[0]
  const box = () => {
    const [west, south] = [112.9 + random(), 22.2 + random() * 0.7]
    return [west, south, west + 0.5, south + 0.3].map(degrees => degrees.toFixed(5)).join(',')
  }
  const all = `${items}?limit=${limit}`
  const some = `${items}?bbox=113.8,22.4,114.3,22.7&limit=100`
  // Some four thousand tiles of the middle of the bay at zoom 15, where one is a kilometre wide.
  const tile = () => `/api/tiles/assets/15/${26_760 + Math.floor(random() * 64)}/${14_256 + Math.floor(random() * 64)}`
  return [
    { name: 'collection', path: all, ofMapserver: toMapserver, perCore: true },
    { name: 'collection, brotli', path: all, headers: { 'Accept-Encoding': 'br' }, perCore: true },
    { name: 'collection, 304', path: all, isUnchanged: true, perCore: true },
    { name: 'filtered items', path: some, ofMapserver: toMapserver },
    { name: 'filtered items, new each time', path: () => `${items}?bbox=${box()}&limit=100`, ofMapserver: toMapserver },
    { name: 'facets', path: '/api/facets?kind=laboratory' },
    { name: 'facets, new each time', path: () => `/api/facets?sector=${one(sectors)},${one(sectors)}&founded=${1900 + Math.floor(random() * 100)}..&bbox=${box()}` },
    { name: 'tile', path: '/api/tiles/assets/9/418/222' },
    { name: 'tile, another each time', path: tile },
    { name: 'one item', path: `${items}/${id}`, ofMapserver: toMapserver },
    { name: 'plate (SVG)', path: '/map.svg?kind=university' },
  ]
}
