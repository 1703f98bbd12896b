import { checkAddresses } from './check-addresses.ts'
import { checkBorders } from './check-borders.ts'
import { checkCircles } from './check-circles.ts'
import { checkCrossings } from './check-crossings.ts'
import { checkCoverage } from './check-coverage.ts'
import { checkDatum } from './check-datum.ts'
import { checkDiscretion } from './check-discretion.ts'
import { checkDistricts } from './check-districts.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkFiles } from './check-files.ts'
import { checkIds } from './check-ids.ts'
import { checkLetters } from './check-letters.ts'
import { checkMetrics } from './check-metrics.ts'
import { checkOutlines } from './check-outlines.ts'
import { checkOwnFacts } from './check-own-facts.ts'
import { checkPlaces } from './check-places.ts'
import { checkPunctuation } from './check-punctuation.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkReceipts } from './check-receipts.ts'
import { checkReferences } from './check-references.ts'
import { checkSites } from './check-sites.ts'
import { checkSources } from './check-sources.ts'
import { checkStories } from './check-stories.ts'
import { checkTexts } from './check-texts.ts'
import type { Fault } from './fault.ts'
import { readRecords } from './read-records.ts'
import type { Check, Ground, Records } from './records.ts'

/** All kinds of checks after the schema, in the order of their findings. To add one, add its file and name it here. */
export const checks: readonly Check[] = [
  checkFiles, checkIds, checkLetters, checkTexts, checkPunctuation, checkSources, checkReceipts, checkMetrics, checkOwnFacts, checkQuotes,
  checkPlaces, checkDistricts, checkSites, checkDatum, checkOutlines, checkReferences, checkBorders, checkCrossings, checkCircles, checkStories, checkCoverage, checkDuplicates, checkDiscretion, checkAddresses,
]

/** Reads the dataset of a folder from its raw files and names every fault in it, file by file. */
export function checkDataset(folder: URL, ground: Ground): { faults: Fault[]; records: Records } {
  const { records, faults } = readRecords(folder)
  const all = [...faults, ...checks.flatMap(check => check(records, ground))]
  return { records, faults: all.sort((a, b) => a.file.localeCompare(b.file) || a.id.localeCompare(b.id)) }
}
