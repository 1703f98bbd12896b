import type { Draft } from './draft.ts'
import type { Field } from './fields.ts'
import { readPosition } from './read-position.ts'
import type { Mapping } from './recognise.ts'
import type { FaultCode, Line, RowFault } from './table.ts'
import { partsOf, vocabularies } from './word-in-cell.ts'

/** A row as it was understood, and everything in it that was not. */
export type RowRead = { draft: Draft; faults: RowFault[] }

/** Reads one row. A cell that says something we do not know is a fault, never passed over. */
export function readRow({ line, cells }: Line, mapping: Mapping): RowRead {
  const faults: RowFault[] = []
  const blame = (field: Field, code: FaultCode, ...values: string[]) => faults.push({ line, field, code, values })
  const cell = (field: Field) => {
    const at = mapping[field]
    return at === undefined ? '' : (cells[at] ?? '')
  }
  const words = <W extends string>(field: Field, vocabulary: { find: (text: string) => W | null }): W[] => {
    // "AI / 半导体" are two words, "Vehicles & parts" may be one of ours: the whole cell is tried first.
    const whole = vocabulary.find(cell(field))
    if (whole) return [whole]
    return [...new Set(partsOf(cell(field)).flatMap(part => {
      const found = vocabulary.find(part)
      if (!found) blame(field, 'unknown-word', part)
      return found ?? []
    }))]
  }
  const read = readPosition(cell('longitude'), cell('latitude'), cell('position'))
  if (read && 'fault' in read) blame('position', read.fault, ...read.values)
  if (read && 'swapped' in read && read.swapped) faults.push({ line, field: 'position', code: 'swapped', values: [], isRemark: true })
  const name = { 'zh-Hans': cell('nameHans'), 'zh-Hant': cell('nameHant'), en: cell('nameEn') }
  if (!Object.values(name).some(Boolean)) blame('nameHans', 'no-name')
  const draft: Draft = {
    line, id: cell('id') || null, name, aliases: cell('aliases').split(/[;；|]/).map(alias => alias.trim()).filter(Boolean),
    kind: words('kind', vocabularies.kinds)[0] ?? null, tiers: words('tiers', vocabularies.tiers), sectors: words('sectors', vocabularies.sectors), cities: words('cities', vocabularies.cities),
    district: cell('district'), address: cell('address'), position: read && 'position' in read ? read.position : null,
    uncertaintyM: numberOf(cell('uncertainty'), () => blame('uncertainty', 'no-metres', cell('uncertainty'))), status: words('status', vocabularies.statuses)[0] ?? null,
    founded: yearOf(cell('founded'), () => blame('founded', 'no-year', cell('founded'))), website: cell('website'), source: cell('source'), note: cell('note'),
  }
  if (draft.website && !/^https?:\/\/[^\s]+$/.test(draft.website)) blame('website', 'no-web-address', draft.website)
  return { draft, faults }
}

function numberOf(text: string, blame: () => void): number | null {
  if (!text) return null
  const number = Number(text.replace(/\s*(m|米|metres?)$/i, ''))
  if (Number.isFinite(number) && number > 0) return Math.round(number)
  blame()
  return null
}

/** `2015`, `2015年`, `2015-03`, `2015/3/1`; a workbook's day comes as `2015-03-01`. */
function yearOf(text: string, blame: () => void): number | null {
  if (!text) return null
  const year = Number(/^(\d{4})(?:年.*|[-/.].*)?$/.exec(text)?.[1] ?? 'none')
  if (year >= 1800 && year <= 2030) return year
  blame()
  return null
}
