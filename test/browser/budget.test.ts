import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const dist = new URL('../../web/dist/', import.meta.url)
const Chunk = z.looseObject({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional(), dynamicImports: z.array(z.string()).optional() })
const manifest = z.record(z.string(), Chunk).parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')))

/** The files a chunk cannot run without; with those it may load later when asked to. */
function filesOf(key: string, andLater: boolean, known = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || known.has(chunk.file)) return known
  known.add(chunk.file)
  for (const next of [...(chunk.imports ?? []), ...(andLater ? (chunk.dynamicImports ?? []) : [])]) filesOf(next, andLater, known)
  return known
}

const packed = (file: string) => brotliCompressSync(readFileSync(new URL(file, dist)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
/** In kB of 1,024 bytes, the unit in which the budget was measured (engine 228, its worker 119). */
const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + packed(file), 0) / 1024

const entry = Object.keys(manifest).find(key => manifest[key]?.isEntry) ?? expect.fail('the manifest has an entry')
const workers = readdirSync(new URL('assets/', dist)).filter(name => /worker.*\.js$/.test(name)).map(name => `assets/${name}`)

describe('the page stays light', () => {
  test('the engine of the map has exactly one worker', () => expect(workers).toHaveLength(1))

  test('until the map is visible no more than 470 kB of script arrive', () => {
    expect(kilobytes([...filesOf(entry, false), ...workers])).toBeLessThanOrEqual(470)
  })

  test('with the marks of deck.gl no more than 700 kB', () => {
    expect(kilobytes([...filesOf(entry, true), ...workers])).toBeLessThanOrEqual(700)
  })
})
