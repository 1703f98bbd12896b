import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['data/src', 'api/src', 'web/src'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file.replaceAll('\\', '/'))).filter(file => /\.tsx?$/.test(file)))

/** What a function may have in lines; one that draws markup has more room. */
const most = { plain: 50, markup: 80 }

type Part = { type: string; start: number; end: number }
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'type' in value && 'start' in value
const partsOf = (part: Part): Part[] => Object.values(part).flatMap(value => (Array.isArray(value) ? value : [value])).filter(isPart)
const drawsMarkup = (part: Part): boolean => part.type.startsWith('JSX') || partsOf(part).some(drawsMarkup)

/** The functions of a text that are longer than they may be, by the line they begin at. */
function tooLong(file: string, text: string): string[] {
  const found: string[] = []
  const lineAt = (at: number) => text.slice(0, at).split('\n').length
  const look = (part: Part): void => {
    const lines = text.slice(part.start, part.end).split('\n').length
    // What has fewer lines holds nothing longer.
    if (lines <= most.plain) return
    if (/Function/.test(part.type) && !part.type.startsWith('TS') && lines > (drawsMarkup(part) ? most.markup : most.plain)) found.push(`${file}:${lineAt(part.start)} has ${lines} lines`)
    partsOf(part).forEach(look)
  }
  const { program, errors } = parseSync(file, text)
  if (errors.length) throw new Error(`${file}: ${errors[0]?.message}`)
  if (isPart(program)) look(program)
  return found
}

const body = (lines: number) => `{\n${'  work()\n'.repeat(lines - 2)}}`

test('no function is longer than 50 lines, none with markup longer than 80', () => {
  expect(files.flatMap(file => tooLong(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test.each([
  ['a function', `function long() ${body(51)}`, 1],
  ['an arrow within another', `const outer = () => ${body(10)}\nconst long = () => ${body(60)}`, 1],
  ['a method', `class Long {\n  work() ${body(51)}\n}`, 1],
  ['fifty lines', `function fits() ${body(50)}`, 0],
  ['markup', `function Panel() {\n  return <p>\n${'text\n'.repeat(60)}</p>\n}`, 0],
  ['long markup', `function Panel() {\n  return <p>\n${'text\n'.repeat(80)}</p>\n}`, 1],
])('%s is measured', (_, text, many) => {
  expect(tooLong('made.tsx', text)).toHaveLength(many)
})
