import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { isTopology } from './basemap.ts'

/** One TopoJSON file of the built-in map in that folder. Throws an Error that names the file that is missing or no TopoJSON. */
export function readTopology(folder: URL, file: string): Topology {
  try {
    const topology: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    if (isTopology(topology)) return topology
    throw new Error('it is no TopoJSON')
  } catch (fault) {
    throw new Error(`basemap/${file}: the built-in map cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}
