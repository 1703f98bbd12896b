/** Writes one TopoJSON file and says what it weighs. */
import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { topology } from 'topojson-server'

const out = new URL('../', import.meta.url)

/** @returns the weight of a text as [raw, brotli] bytes. */
export const weigh = (text) => [Buffer.byteLength(text), brotliCompressSync(text).length]

export const writeText = (name, text) => {
  writeFileSync(new URL(name, out), text)
  const [raw, brotli] = weigh(text)
  console.log(`${name}: ${raw} bytes, ${brotli} with brotli`)
}

/**
 * @param objects name of each TopoJSON object to its features.
 * @param grid steps per side of the file's extent: 1e5 over the box is about 8 m, 1e6 about 0.8 m.
 */
export const writeTopology = (name, objects, grid) => {
  const named = Object.fromEntries(Object.entries(objects).map(([key, features]) => [key, { type: 'FeatureCollection', features }]))
  writeText(name, JSON.stringify(topology(named, grid)))
}

/** The flat name properties that map style expressions can read. */
export const flatNames = (name) => ({ name_zh_hans: name['zh-Hans'], name_zh_hant: name['zh-Hant'], name_en: name.en })
