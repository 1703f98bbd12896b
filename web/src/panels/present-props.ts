import type { Language } from '@bay-atlas/data/language.ts'
import type { Choice, Download, Slide, Snippet } from '../look/present-choice.ts'

/** What the Present panel shows and what it can wish for. */
export type PresentProps = {
  language: Language
  choice: Choice
  /** The drawing of what is chosen. */
  preview: string
  /** The title while the reader has written none. */
  usualTitle: string
  /** What "copy link" copies. */
  link: string
  snippets: readonly Snippet[]
  slides: readonly Slide[]
  /** How many assets pass the filter. */
  matched: number
  /** Is a story open, so that its steps can be slides? */
  hasStory: boolean
  /** The reader's own rows are on the map, and in no file. */
  hasOwn?: boolean
  download: Download
  onChoice: (choice: Choice) => void
  onDownload: () => void
  onCancel: () => void
  onClose: () => void
}
