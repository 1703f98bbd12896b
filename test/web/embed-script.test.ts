import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const script = readFileSync(new URL('../../web/public/embed.js', import.meta.url), 'utf8')

test('the script for other pages weighs less than 3 kB', () => expect(gzipSync(script).length).toBeLessThan(3000))

test('it knows no host but the one it came from', () => {
  expect(script.match(/https?:\/\/[^\s"'`]+/g)).toEqual(['https://ATLAS/embed.js'])
})
