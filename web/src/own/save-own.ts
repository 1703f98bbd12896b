import type { Language } from '@bay-atlas/data/language.ts'
import { saveFile } from '../look/save-text.ts'
import { askOwn } from './own-session.ts'

const called = { faults: 'faults', rich: 'atlas' } as const

/** Has the faults of a file, or its list with what the atlas knows, written by who read it, and hands it to the reader under the name of the file. */
export async function saveOwn(what: keyof typeof called, language: Language, file: string): Promise<void> {
  const written = await askOwn(what, { language })
  if (written) saveFile(written, `${file.replace(/\.\w+$/, '')}-${called[what]}.csv`)
}
