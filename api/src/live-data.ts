import { statSync } from 'node:fs'
import { files, readDataset, type Dataset } from '@bay-atlas/data/dataset.ts'
import { storyFiles } from '@bay-atlas/data/story-files.ts'
import type { Log } from './watch/log.ts'
import type { Measures } from './watch/measures.ts'

/** How often the files are looked at, in milliseconds. Asking works on every disk; being told does not. */
const usualPace = 2_000

type Keeping = { folder: URL; served: string; open: (dataset: Dataset) => void; log: Log; measures: Measures; pace?: number }

/**
 * Keeps what is served in step with the files of a folder: when they have changed and come to rest, they are read and
 * handed to `open`. Data with faults are refused with the reason in the log, and what was served before stays.
 * `reload` does it at once.
 */
export function keepFresh({ folder, served, open, log, measures, pace = usualPace }: Keeping) {
  let version = served
  let read = stampOf(folder)
  let seen = read

  const reload = () => {
    read = seen = stampOf(folder)
    try {
      const dataset = readDataset(folder)
      if (dataset.version === version) return log.info({ version }, 'the data are the same as before')
      open(dataset)
      log.info({ version: dataset.version, before: version }, 'new data are served')
      version = dataset.version
      measures.renewed('taken')
    } catch (fault) {
      measures.renewed('refused')
      log.error({ version, reasons: reasonsOf(fault) }, 'the changed data have faults; those read before are still served')
    }
  }

  const look = () => {
    const now = stampOf(folder)
    // Files that are still being written have another stamp the next time.
    const isAtRest = now === seen
    seen = now
    if (isAtRest && now !== read) reload()
  }
  const timer = setInterval(look, pace)
  timer.unref()
  return { reload, stop: () => clearInterval(timer) }
}

/** Size and time of every file; a missing one is said too. */
function stampOf(folder: URL): string {
  return [...Object.keys(files), ...storyFiles(folder)].map(file => {
    const found = statSync(new URL(file, folder), { throwIfNoEntry: false })
    return `${file} ${found ? `${found.size} ${found.mtimeMs} ${found.ino}` : 'missing'}`
  }).join('\n')
}

/** The first lines say enough. */
const reasonsOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)).split('\n').slice(0, 20)
