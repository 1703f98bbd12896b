import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const ground = ['data/src', 'data/src/scene', 'data/src/words', 'data/src/drawing', 'data/src/analysis', 'data/src/boards', 'data/src/table', 'data/src/columns']

/** The plan of the house, ground floor first: each room, and the rooms below that it may use. */
const plan: Record<string, string[]> = {
  'data/src': [],
  'data/src/scene': ['data/src'],
  'data/src/words': ['data/src', 'data/src/scene'],
  'data/src/drawing': ['data/src'],
  'data/src/analysis': ['data/src', 'data/src/scene', 'data/src/drawing'],
  'data/src/boards': ['data/src', 'data/src/scene', 'data/src/words', 'data/src/drawing', 'data/src/analysis'],
  'data/src/columns': ['data/src', 'data/src/drawing', 'data/src/analysis'],
  'data/src/cql2': ['data/src'],
  'data/src/releases': ['data/src', 'data/src/words', 'data/src/analysis'],
  'data/src/check': ['data/src', 'data/src/releases'],
  'data/src/table': ['data/src', 'data/src/words', 'data/src/check'],
  'data/src/curate': ['data/src', 'data/src/words', 'data/src/check', 'data/src/table', 'data/src/releases'],
  'api/src': [...ground, 'data/src/cql2', 'data/src/releases'],
  'web/src/look': ground,
  'web/src/state': [...ground, 'web/src/look'],
  'web/src/map': [...ground, 'data/basemap', 'web/src/look', 'web/src/state'],
  'web/src/embed': [...ground, 'web/src/look', 'web/src/state'],
  'web/src/panels': [...ground, 'web/src/look'],
  'web/src/workbench': [...ground, 'data/basemap', 'web/src/look', 'web/src/state', 'web/src/panels'],
  'web/src/own': [...ground, 'data/src/check', 'data/basemap', 'web/src/look', 'web/src/state', 'web/src/panels'],
  'web/src/still': [...ground, 'web/src/look', 'web/src/state', 'web/src/map', 'web/src/embed', 'web/src/panels'],
  'web/src': [...ground, 'web/src/look', 'web/src/state', 'web/src/map', 'web/src/embed', 'web/src/panels', 'web/src/workbench', 'web/src/own', 'web/src/still'],
}
const rooms = Object.keys(plan).toSorted((a, b) => b.length - a.length)
const roomOf = (file: string) => rooms.find(room => file.startsWith(`${room}/`))

const codeOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file.replaceAll('\\', '/'))).filter(file => /\.tsx?$/.test(file) && !file.includes('node_modules'))
const files = ['data/src', 'api/src', 'web/src'].flatMap(codeOf)
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** The files of the house that a text imports, asked from where it stands. */
function importsIn(file: string, text: string): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)
  return [...found].flatMap(([, from = '']) => {
    const [, wing, rest = ''] = /^@bay-atlas\/(\w+)\/(.+?)(?:\?.*)?$/.exec(from) ?? []
    if (wing) return [rest.startsWith('basemap/') ? `${wing}/${rest}` : `${wing}/src/${rest}`]
    return from.startsWith('.') ? [join(dirname(file), from)] : []
  })
}

function strays(file: string, text: string): string[] {
  const room = roomOf(file) ?? ''
  const homes = [room, ...(plan[room] ?? [])]
  return importsIn(file, text).filter(target => !homes.includes(roomOf(target) ?? dirname(target))).map(target => `${file} -> ${target}`)
}

test.each(Object.entries(plan))('%s uses only itself and %s', room => {
  expect(files.filter(file => roomOf(file) === room).flatMap(file => strays(file, textOf(file)))).toEqual([])
})

describe('an import against the plan is caught', () => {
  test.each([
    ['api/src/app.ts', "import { App } from '@bay-atlas/web/app.tsx'"],
    ['web/src/panels/rail.tsx', "import { goTo } from '../state/use-page.ts'"],
    ['web/src/state/page.ts', "const later = import('../map/live-map.ts')"],
    ['data/src/filter.ts', "import { createApp } from '@bay-atlas/api/app.ts'"],
    ['web/src/app.tsx', "import { asset } from '../../test/make.ts'"],
  ])('%s: %s', (file, text) => {
    expect(strays(file, text)).toHaveLength(1)
  })
})

test('no imports run in a circle', () => {
  const arrows = new Map(files.map(file => [file, importsIn(file, textOf(file)).filter(target => files.includes(target))]))
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (path.includes(file) || done.has(file)) return
    for (const next of arrows.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(circles).toEqual([])
})

test('no file is longer than 200 lines', () => {
  expect(files.filter(file => textOf(file).split('\n').length > 201)).toEqual([])
})

test.each(['', 'api/', 'data/', 'data/basemap/build/', 'test/', 'web/'])('%spackage.json names every dependency by one exact version', folder => {
  const parts: Record<string, unknown> = JSON.parse(textOf(`${folder}package.json`))
  const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind => Object.entries(parts[kind] ?? {}))
  expect(wanted.filter(([, version]) => version !== 'workspace:*' && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([])
})
