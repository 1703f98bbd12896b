import { datums } from '../table/datum.ts'
import { fields } from '../table/fields.ts'
import type { Table } from '../table/table.ts'
import { said, type SaidFault } from './said-fault.ts'
import type { Entry, ImportPlan } from './plan-import.ts'

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const faultLine = ({ field, says, isRemark }: SaidFault) => `    ${isRemark ? 'note' : 'fault'}: ${field ? `${field}: ` : ''}${says}`

/** The plan as lines for a curator: columns, datum, every row with what becomes of it and why, and the sum. */
export function reportImport(table: Table, { columns: { mapping, unknown }, datum, stated, found, entries, fileFaults }: ImportPlan): string[] {
  const columns = fields.flatMap(field => (mapping[field] === undefined ? [] : [`${table.heads[mapping[field]] ?? ''} = ${field}`]))
  const votes = datums.map(one => `${one} ${found.votes.filter(vote => vote.datum === one).length}`).join(', ')
  const lines = found.votes.filter(vote => vote.datum !== datum).map(vote => vote.line)
  return [
    `${table.format}${table.encoding ? `, ${table.encoding}` : ''}: ${plural(table.rows.length, 'row')}`,
    `columns: ${columns.join('; ')}`,
    ...(unknown.length ? [`not recognised and not taken over: ${unknown.join('; ')}`] : []),
    `positions are read as ${datum}${stated ? ` (the heads say ${stated})` : ''}; rows that speak for one datum: ${votes}`,
    ...(lines.length ? [`${found.isMixed ? 'MIXED FILE: ' : ''}rows that speak for another datum than ${datum}: ${lines.join(', ')}; look at them before writing`] : []),
    ...fileFaults.map(fault => `row ${fault.line}: ${said(fault).says}`),
    ...entries.flatMap(entry => [headLine(entry), ...entry.faults.map(faultLine)]),
    sumOf(entries),
  ]
}

function headLine({ line, called, becomes, match, asset }: Entry): string {
  const away = match?.metres === null || !match ? '' : `, ${match.metres} m away`
  const said = {
    new: `new as "${asset?.id ?? ''}" in assets/${asset?.properties.kind ?? ''}.geojson`,
    known: `is there as "${match?.id ?? ''}"${away}`,
    alike: `may be "${match?.id ?? ''}"${away}; nearly the same name, not written`,
    twice: 'stands in the file twice, not written',
    faulty: 'not written',
  }
  return `row ${line}: ${called || '(no name)'}: ${said[becomes]}`
}

const sumOf = (entries: Entry[]) => {
  const count = (becomes: Entry['becomes']) => entries.filter(entry => entry.becomes === becomes).length
  return `${plural(entries.length, 'row')}: ${count('new')} new, ${count('known')} known, ${count('alike')} perhaps known, ${count('twice')} twice, ${count('faulty')} with faults`
}
