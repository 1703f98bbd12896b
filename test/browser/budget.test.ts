import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const dist = new URL('../../web/dist/', import.meta.url)
const Chunk = z.looseObject({ file: z.string(), isEntry: z.boolean().optional(), isDynamicEntry: z.boolean().optional(), imports: z.array(z.string()).optional(), css: z.array(z.string()).optional(), assets: z.array(z.string()).optional() })
const manifest = z.record(z.string(), Chunk).parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')))

/** The chunks that one cannot run without, itself among them. */
function chunksOf(key: string, known = new Map<string, z.infer<typeof Chunk>>()): Map<string, z.infer<typeof Chunk>> {
  const chunk = manifest[key]
  if (!chunk || known.has(chunk.file)) return known
  known.set(chunk.file, chunk)
  for (const next of chunk.imports ?? []) chunksOf(next, known)
  return known
}
const filesOf = (key: string) => new Set(chunksOf(key).keys())

const sizes = new Map<string, number>()
/** In bytes, as the server sends it; each file is packed once. */
function packed(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(new URL(file, dist)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
  sizes.set(file, size)
  return size
}
/** In kB of 1,024 bytes, the unit in which the budget was measured (engine 228, its worker 119). */
const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + packed(file), 0) / 1024

const entry = Object.keys(manifest).find(key => manifest[key]?.isEntry) ?? expect.fail('the manifest has an entry')
const assets = readdirSync(new URL('assets/', dist)).map(name => `assets/${name}`)
const workers = assets.filter(name => /gl-worker.*\.js$/.test(name))
/** The thread that holds the rows. */
const desk = assets.filter(name => /desk-worker.*\.js$/.test(name))

/** The thread that works out what tools say of many rows. */
const analyst = assets.filter(name => /analyst-worker.*\.js$/.test(name))

/** The page and, after its first picture, the engine of its map. */
const frame = filesOf(entry)
const engine = filesOf('src/map/live-map.ts')
const first = new Set([...frame, ...engine])
const listed = (part: 'css' | 'assets') => new Set([entry, 'src/map/live-map.ts'].flatMap(key => [...chunksOf(key).values()].flatMap(chunk => chunk[part] ?? [])).filter(file => !file.endsWith('.js')))
/** Tools and pages arrive when they are opened; the four bays bring an engine of their own. */
const rooms = Object.keys(manifest).filter(key => manifest[key]?.isDynamicEntry && key.startsWith('src/workbench/')).map(key => [key, key.endsWith('/bays-deck.ts') ? 360 : 200] as const)

describe('the page stays light', () => {
  test('marks and rooms have chunks of their own', () => {
    expect(manifest['src/map/overlay.ts']?.isDynamicEntry).toBe(true)
    expect(rooms.length).toBeGreaterThanOrEqual(8)
  })

  test('the engine of the map has exactly one worker', () => expect(workers).toHaveLength(1))

  test('the frame of the page stands with no more than 103 kB of script, the map with 450', () => {
    expect(kilobytes(frame)).toBeLessThanOrEqual(103)
    expect(kilobytes([...first, ...workers])).toBeLessThanOrEqual(450)
  })

  test('with the marks of deck.gl no more than 640 kB', () => {
    expect(kilobytes(new Set([...first, ...filesOf('src/map/overlay.ts'), ...filesOf('src/map/drawn.ts'), ...workers]))).toBeLessThanOrEqual(640)
  })

  test('the rows come with no more than 50 kB: the thread that holds them, its way in, and the doors of the first answers', () => {
    expect(desk).toHaveLength(1)
    expect(kilobytes([...new Set([...filesOf('src/state/first-answers.ts'), ...filesOf('src/state/desk/open-rows.ts')])].filter(file => !first.has(file)).concat(desk))).toBeLessThanOrEqual(50)
  })

  test('the thread that works for tools over many rows comes with no more than 140 kB, and only for those', () => {
    expect(analyst).toHaveLength(1)
    expect(kilobytes(analyst)).toBeLessThanOrEqual(140)
  })

  test('a frame brings no more than 8 kB of script of its own', () => {
    expect(kilobytes([...filesOf('src/embedded.tsx')].filter(file => !first.has(file)))).toBeLessThanOrEqual(8)
  })

  test('what opens beside the map, and what draws the data, come after the first map', () => {
    for (const key of ['src/with-data.tsx', 'src/panels/mark-tip.tsx', 'src/beside.tsx', 'src/map/drawn.ts', 'src/state/answers.ts']) expect(manifest[key]?.isDynamicEntry, key).toBe(true)
    for (const [key, most] of [['src/with-data.tsx', 7], ['src/beside.tsx', 13]] as const) expect(kilobytes([...filesOf(key)].filter(file => !first.has(file))), key).toBeLessThanOrEqual(most)
  })

  test('style of the first map is no more than 20 kB, the built-in map no more than 110, and no font is fetched', () => {
    expect(kilobytes(listed('css'))).toBeLessThanOrEqual(20)
    expect(kilobytes(listed('assets'))).toBeLessThanOrEqual(110)
    expect(readdirSync(new URL('assets/', dist)).filter(name => /\.(woff2?|ttf|otf)$/.test(name))).toEqual([])
  })

  test('until the map is visible no more than 13 files arrive', () => {
    expect(first.size + workers.length + listed('css').size + listed('assets').size).toBeLessThanOrEqual(13)
  })

  test.each(rooms)('%s brings no more than %d kB besides', (key, most) => {
    expect(kilobytes([...filesOf(key)].filter(file => !first.has(file)))).toBeLessThanOrEqual(most)
  })
})
