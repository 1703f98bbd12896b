import { pathToFileURL } from 'node:url'
import { dataFolder } from '../dataset.ts'
import { readGround } from './built-in-map.ts'
import { checkDataset } from './check-dataset.ts'
import { checkReleases } from './check-releases.ts'
import { formatFault } from './fault.ts'

/**
 * `tsx src/check/run.ts [folder]`: checks the dataset of a folder (the atlas's own without one) against the built-in map, and that its releases can be read.
 * One line per fault, a summary at the end; exit code 1 on any fault.
 */
const [path] = process.argv.slice(2)
const folder = path ? pathToFileURL(`${path.replace(/\/$/, '')}/`) : dataFolder
const { faults: inData, records } = checkDataset(folder, readGround())
const faults = [...inData, ...await checkReleases(folder)]
for (const fault of faults) console.log(formatFault(fault))
const files = new Set(faults.map(fault => fault.file)).size
const counts = `${records.assets.length} assets, ${records.areas.length} areas, ${records.links.length} links, ${records.bodies.length} bodies, ${records.figures.length} figures, ${records.sources.length} sources`
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
console.log(faults.length ? `${plural(faults.length, 'fault')} in ${plural(files, 'file')} (${counts} follow the schema)` : `no fault: ${counts}`)
process.exitCode = faults.length ? 1 : 0
