import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const dist = new URL('../../web/dist/', import.meta.url)
const Chunk = z.looseObject({ file: z.string(), isEntry: z.boolean().optional(), isDynamicEntry: z.boolean().optional(), imports: z.array(z.string()).optional() })
const manifest = z.record(z.string(), Chunk).parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')))

/** The files a chunk cannot run without. */
function filesOf(key: string, known = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || known.has(chunk.file)) return known
  known.add(chunk.file)
  for (const next of chunk.imports ?? []) filesOf(next, known)
  return known
}

const packed = (file: string) => brotliCompressSync(readFileSync(new URL(file, dist)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
/** In kB of 1,024 bytes, the unit in which the budget was measured (engine 228, its worker 119). */
const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + packed(file), 0) / 1024

const entry = Object.keys(manifest).find(key => manifest[key]?.isEntry) ?? expect.fail('the manifest has an entry')
const workers = readdirSync(new URL('assets/', dist)).filter(name => /worker.*\.js$/.test(name)).map(name => `assets/${name}`)

const first = filesOf(entry)
/** Tools and pages arrive when they are opened; the four bays bring an engine of their own. */
const rooms = Object.keys(manifest).filter(key => manifest[key]?.isDynamicEntry && key.startsWith('src/workbench/')).map(key => [key, key.endsWith('/bays-deck.ts') ? 360 : 200] as const)

describe('the page stays light', () => {
  test('marks and rooms have chunks of their own', () => {
    expect(manifest['src/map/overlay.ts']?.isDynamicEntry).toBe(true)
    expect(rooms.length).toBeGreaterThanOrEqual(8)
  })

  test('the engine of the map has exactly one worker', () => expect(workers).toHaveLength(1))

  test('until the map is visible no more than 460 kB of script arrive', () => {
    expect(kilobytes([...first, ...workers])).toBeLessThanOrEqual(460)
  })

  test('with the marks of deck.gl no more than 640 kB', () => {
    expect(kilobytes(new Set([...first, ...filesOf('src/map/overlay.ts'), ...workers]))).toBeLessThanOrEqual(640)
  })

  test.each(rooms)('%s brings no more than %d kB besides', (key, most) => {
    expect(kilobytes([...filesOf(key)].filter(file => !first.has(file)))).toBeLessThanOrEqual(most)
  })
})
