import { bare } from '../alike.ts'
import { fieldHeads, fields, type Field } from './fields.ts'
import type { Table } from './table.ts'

/** Which column holds which field; a field that no column holds is not there. */
export type Mapping = Partial<Record<Field, number>>

/** The columns recognised, and those whose heads say nothing we know: told to the reader, never dropped in silence. */
export type Recognised = { mapping: Mapping; unknown: string[] }

const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Recognises columns by their heads; a column called simply "name" is Chinese or English by what stands in it. */
export function recognise({ heads, rows }: Table): Recognised {
  const mapping: Mapping = {}
  const taken = new Set<number>()
  for (const field of fields) {
    const at = columnOf(field, heads, taken)
    if (at === null) continue
    mapping[field] = at
    taken.add(at)
  }
  const { nameEn, nameHans, nameHant } = mapping
  const filled = nameEn === undefined ? [] : rows.map(({ cells }) => cells[nameEn] ?? '').filter(Boolean)
  if (nameEn !== undefined && nameHans === undefined && nameHant === undefined && filled.filter(hasHan).length > filled.length / 2) {
    delete mapping.nameEn
    mapping.nameHans = nameEn
  }
  return { mapping, unknown: heads.filter((head, at) => head && !taken.has(at)) }
}

/** The words of a field are in order of weight: the first of them that a head bears wins. */
function columnOf(field: Field, heads: string[], taken: Set<number>): number | null {
  for (const word of fieldHeads[field]) {
    const at = heads.findIndex((head, place) => !taken.has(place) && bare(head) === bare(word))
    if (at >= 0) return at
  }
  return null
}
