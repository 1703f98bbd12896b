/**
 * Writes a made-up register for tests of size: `npm run bench:register -- --count 100000 --seed 1 --out FILE`
 * (.csv, .geojsonl or .ndjson). It is never shown as data and never shipped.
 */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { registerText } from './register-text.ts'
import { syntheticRows } from './synthetic-rows.ts'

const usage = 'npm run bench:register -- --count 100000 --seed 1 --out FILE (.csv, .geojsonl, .ndjson)'
const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } })
const [count, seed, out] = [Number(values.count), Number(values.seed), values.out]
if (!out || !/\.(csv|geojsonl|ndjson)$/i.test(out) || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error(usage)
  process.exit(1)
}
const began = performance.now()
await pipeline(Readable.from(registerText(syntheticRows({ count, seed }), out)), createWriteStream(out))
console.log(`${count} made-up enterprises (seed ${seed}) are in ${out}, in ${((performance.now() - began) / 1000).toFixed(1)} s. Not one of them exists.`)
