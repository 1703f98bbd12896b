import type { Log } from './log.ts'
import type { Measures } from './measures.ts'

/** Who keeps an eye on the atlas while it runs. */
export type Watch = {
  log: Log
  measures: Measures
  /** Does it still want requests? False once it has been told to end. */
  isOpen: () => boolean
  /** Do the data behind it answer? In memory they always do. */
  answers?: () => Promise<boolean>
}
