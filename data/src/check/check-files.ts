import { z } from 'zod'
import type { Fault } from './fault.ts'
import type { Check, Filed } from './records.ts'

const collection = '{"type":"FeatureCollection","features":['
const Named = z.looseObject({ id: z.string() })

/** How the first and the last line of a file read; null for the files that are not lists of records. */
function frameOf(file: string): { first: string; last: string } | null {
  if (file.endsWith('.geojson')) return { first: collection, last: ']}' }
  return ['links.json', 'crossings.json', 'bodies.json', 'metrics.json', 'sources.json'].includes(file) ? { first: '[', last: ']' } : null
}

function isOneRecord(line: string): boolean {
  try {
    return Named.safeParse(JSON.parse(line)).success
  } catch {
    return false
  }
}

/** One record a line between the first line and the last, so that a diff reads like a sentence. */
function faultsOfLines(file: string, text: string): Fault[] {
  const frame = frameOf(file)
  const lines = text.trimEnd().split('\n')
  const fault = (field: string, says: string): Fault => ({ file, id: '', field, says })
  if (!frame) return []
  if (lines[0] !== frame.first || lines.at(-1) !== frame.last) return [fault('line 1', `the file must open with ${frame.first} and end with ${frame.last} on a line of its own, one record a line between them`)]
  return lines.slice(1, -1).flatMap((line, n, all) => {
    const isLast = n === all.length - 1
    const isRight = line.endsWith(',') !== isLast && isOneRecord(line.replace(/,$/, ''))
    return isRight ? [] : [fault(`line ${n + 2}`, 'each line must hold exactly one record, with a comma after every one but the last')]
  })
}

function faultsOfOrder(list: Filed<unknown>[]): Fault[] {
  return list.flatMap(({ file, id }, n): Fault[] => {
    const before = list[n - 1]
    return before && before.file === file && before.id > id ? [{ file, id, field: 'id', says: `records are sorted by id; this one stands after "${before.id}"` }] : []
  })
}

/** Assets stand in the file of their kind; lists hold one record a line and are sorted by id. */
export const checkFiles: Check = records => {
  const strays = records.assets
    .filter(({ file, record }) => file !== `assets/${record.properties.kind}.geojson`)
    .map(({ file, id, record }): Fault => ({ file, id, field: 'kind', says: `this file is not for the kind "${record.properties.kind}"; the asset belongs in assets/${record.properties.kind}.geojson` }))
  const lines = records.texts.flatMap(({ file, text }) => faultsOfLines(file, text))
  const { assets, areas, links, crossings, bodies, metrics, sources } = records
  const order = [assets, areas, links, crossings, bodies, metrics, sources].flatMap(faultsOfOrder)
  return [...strays, ...lines, ...order]
}
