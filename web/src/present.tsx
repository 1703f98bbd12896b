import { useState } from 'react'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { cities, cityWord } from '@bay-atlas/data/vocabulary.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'
import type { Choice, Slide } from './look/present-choice.ts'
import { slideWord } from './look/words-present.ts'
import { PresentPanel } from './panels/present-panel.tsx'
import { isOwnId } from './state/own.ts'
import { fileAddress, fileName, linkOf, previewAddress, snippets, stepTitle, type Subject } from './state/present.ts'
import { useDownload } from './state/use-download.ts'
import { usePicture } from './state/use-picture.ts'
import { useSettled } from './state/use-settled.ts'
import { useOwnOffer, type OwnSubject } from './use-own-offer.ts'
import './look/present.css'

type Props = { language: Language; theme: Tone; subject: Subject; facets: Facets | null; partOfName: string | null; own?: OwnSubject | null; onClose: () => void }

/** The Present panel with what it needs: its choices, the addresses they make, and the download. Loaded when it is opened. */
export default function Present({ language, theme, subject: { id, ...view }, facets: builtIn, partOfName, own = null, onClose }: Props) {
  const [choice, setChoice] = useState<Choice>({ format: 'pptx', ratio: '16:9', language, theme, include: ['title', 'legend', 'scale', 'qr', 'notes'], slides: view.story ? 'story' : 'one', title: null, own: false })
  const { download, start, cancel } = useDownload()
  const subject = { ...view, id: isOwnId(id) && !choice.own ? null : id }
  const { offer, sent: offered } = useOwnOffer(view, choice, own)
  const sent = choice.own ? offered : null
  const facets = (sent && own?.facets) ?? builtIn
  const preview = usePicture(useSettled(previewAddress(subject, choice), 350), sent)
  const usualTitle = stepTitle(subject, choice) ?? (subject.scene.panel ? panelWord[subject.scene.panel][choice.language] : undefined) ?? filterInWords(subject.filter, choice.language, partOfName)
  // A file is dated by its data where they are those of a release.
  const today = subject.release?.slice(0, 10) ?? new Date().toISOString().slice(0, 10)
  const shared = { ...subject, id: isOwnId(id) ? null : id }
  return (
    <PresentPanel language={language} choice={choice} preview={preview} usualTitle={usualTitle} matched={facets?.matched ?? 0} hasStory={subject.story !== null} own={offer}
      link={linkOf(shared, choice, location.origin)} snippets={snippets(shared, choice, location.origin, usualTitle)} slides={slidesOf(subject, choice, language, facets)} download={download}
      onChoice={next => {
        if (download.state !== 'busy') cancel()
        setChoice(next)
      }}
      onDownload={() => void start(fileAddress(subject, choice), fileName(subject, choice, today), sent)} onCancel={cancel} onClose={onClose} />
  )
}

/** The slides of the deck or the pages of the PDF, named. A long table takes several. */
function slidesOf({ filter, scene, story }: Subject, choice: Choice, language: Language, facets: Facets | null): Slide[] {
  const map = (label: string, shown = false): Slide => ({ look: 'map', label, off: false, shown })
  const counts = facets?.counts.city ?? {}
  const there = cities.filter(city => (counts[city] ?? 0) > 0 && (!filter.city.length || filter.city.includes(city)))
  const whole = map(scene.panel ? panelWord[scene.panel][language] : slideWord.map[language], true)
  const read: Slide[] = scene.panel && choice.slides === 'one' ? [{ look: 'table', label: slideWord.board[language], off: false, shown: false }] : []
  const byCity = [whole, ...there.map(city => map(cityWord[city][language]))]
  const maps = choice.slides === 'city' ? byCity : choice.slides === 'story' && story ? story.titles.map((title, index) => map(title[language], index === story.step - 1)) : [whole, ...read]
  if (choice.format === 'pdf') return maps
  // Each map is followed by its own table.
  if (choice.include.includes('table')) return maps.flatMap(one => (one.look === 'table' ? [one] : [one, { look: 'table', label: slideWord.table[language], off: false, shown: false }]))
  return [...maps, { look: 'table', label: slideWord.tableOff[language], off: true, shown: false }]
}
