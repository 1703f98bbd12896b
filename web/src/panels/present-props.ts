import type { Language } from '@bay-atlas/data/language.ts'
import type { Choice, Download, OwnOffer, Picture, Slide, Snippet } from '../look/present-choice.ts'

/** What the Present panel shows and what it can wish for. */
export type PresentProps = {
  language: Language
  choice: Choice
  /** The drawing of what is chosen. */
  preview: Picture
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
  /** The reader's own rows and this file; null where there are none. */
  own: OwnOffer | null
  download: Download
  onChoice: (choice: Choice) => void
  onDownload: () => void
  onCancel: () => void
  onClose: () => void
}
