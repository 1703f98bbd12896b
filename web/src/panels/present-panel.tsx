import { useEffect, useRef } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { Icon } from '../look/icons.tsx'
import { isPaged, type Choice } from '../look/present-choice.ts'
import { formatWord, presentWord } from '../look/words-present.ts'
import { words } from '../look/words.ts'
import { PresentActions } from './present-actions.tsx'
import { PresentCode } from './present-code.tsx'
import { PresentForm } from './present-form.tsx'
import { PresentPreview } from './present-preview.tsx'
import { PresentSlides } from './present-slides.tsx'
import type { PresentProps } from './present-props.ts'

/** The view of the page as something to take into a talk: a preview at left, the choices at right, one thing to do. */
export function PresentPanel(props: PresentProps) {
  const { language, choice, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} className="present" aria-labelledby="present-title" onClose={onClose}>
      <header className="present-head">
        <h2 id="present-title" ref={heading} tabIndex={-1}>{words.present[language]}</h2>
        <p>{presentWord.lead[language]}</p>
        <button type="button" className="present-back" onClick={() => dialog.current?.close()}>{presentWord.back[language]} <Icon name="cross" /></button>
      </header>
      <div className="present-body">
        <div className="present-stage">
          <PresentPreview {...props} />
          {isPaged(choice.format) && <PresentSlides language={language} name={(choice.format === 'pdf' ? presentWord.pages : presentWord.slides)[language]} slides={props.slides} />}
          <div className="present-below">
            <PresentCode language={language} snippets={choice.format === 'embed' ? props.snippets : props.snippets.slice(0, 1)} />
            <section>
              <h3>{choice.format === 'pptx' ? presentWord.notes[language] : presentWord.about[language]}</h3>
              <p>{aboutFormat(choice, language)}</p>
            </section>
          </div>
        </div>
        <div className="present-side">
          <PresentForm language={language} choice={choice} hasStory={props.hasStory} own={props.own} onChoice={props.onChoice} />
          <PresentActions {...props} />
        </div>
      </div>
    </dialog>
  )
}

const aboutFormat = ({ format, include }: Choice, language: Language) =>
  (format === 'pptx' && !include.includes('notes') ? presentWord.notesOff : formatWord[format].long)[language]
