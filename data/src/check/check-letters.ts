import type { Fault } from './fault.ts'
import { everyRecord, type Check } from './records.ts'
import { stringsIn } from './strings-in.ts'

/** Control characters but the line break; marks that turn the direction of what follows; letters without width, which make two names that look like one. */
const unseen = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u

const nameOf = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** No string holds a letter that cannot be seen. */
export const checkLetters: Check = records =>
  everyRecord(records).flatMap(({ file, id, record }) =>
    stringsIn(record).flatMap(({ path, value }): Fault[] => {
      const [letter] = unseen.exec(value) ?? []
      return letter === undefined ? [] : [{ file, id, field: path, says: `this holds ${nameOf(letter)}, which cannot be seen and changes how the rest is read; take it out` }]
    }),
  )
