import { useRef, useState, type RefObject } from 'react'
import { langTag } from '@bay-atlas/data/language.ts'
import { TextButton } from '../look/parts.tsx'
import { isPaged, type Choice, type Picture as Drawing } from '../look/present-choice.ts'
import { presentWord, sayPreview } from '../look/words-present.ts'
import { words } from '../look/words.ts'
import type { PresentProps } from './present-props.ts'

type Props = Pick<PresentProps, 'language' | 'choice' | 'preview' | 'usualTitle' | 'matched' | 'hasStory' | 'onChoice'>

/** The picture as it will be, and its title to write over. */
export function PresentPreview({ language, choice, preview, usualTitle, matched, hasStory, onChoice }: Props) {
  const field = useRef<HTMLInputElement>(null)
  // The slides of a story bear the titles of its steps.
  const bySteps = hasStory && isPaged(choice.format) && choice.slides === 'story'
  const titled = choice.include.includes('title') && !bySteps
  return (
    <figure className="present-preview" data-shape={choice.ratio}>
      {titled && <TitleField field={field} choice={choice} usualTitle={usualTitle} label={presentWord.title[language]} onTitle={title => onChoice({ ...choice, title })} />}
      <Picture language={language} of={preview} alt={`${sayPreview(choice.ratio, language)}: ${choice.title || usualTitle}`} matched={matched} onClick={() => field.current?.select()} />
      <figcaption><span>{[sayPreview(choice.ratio, language), ...(titled ? [presentWord.titleHint[language]] : [])].join(language === 'en' ? ', ' : '，')}</span><span>{presentWord.follows[language]}</span></figcaption>
    </figure>
  )
}

type TitleProps = { field: RefObject<HTMLInputElement | null>; choice: Choice; usualTitle: string; label: string; onTitle: (title: string | null) => void }

/** Looks like the title it is; emptied, it goes back to the filter in words. */
function TitleField({ field, choice, usualTitle, label, onTitle }: TitleProps) {
  return <input ref={field} className="present-title" lang={langTag[choice.language]} aria-label={label} maxLength={120} value={choice.title ?? usualTitle} onChange={event => onTitle(event.target.value)} onBlur={event => !event.target.value.trim() && onTitle(null)} />
}

type PictureProps = Pick<PresentProps, 'language' | 'matched'> & { of: Drawing; alt: string; onClick: () => void }

function Picture({ language, of: { src, pending, failed, again: ask }, alt, matched, onClick }: PictureProps) {
  const [seen, setSeen] = useState<{ src: string | null; worked: boolean } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const state = failed ? 'failed' : pending || seen?.src !== src ? 'loading' : seen.worked ? 'ready' : 'failed'
  const again = () => {
    setSeen(null)
    setAttempt(attempt + 1)
    ask()
  }
  return (
    <div className={`present-picture ${state}`} aria-busy={state === 'loading'}>
      <img key={attempt} src={src ?? undefined} alt={alt} onClick={onClick} onLoad={() => setSeen({ src, worked: true })} onError={() => setSeen({ src, worked: false })} />
      {state === 'loading' && <p className="present-note" role="status"><i className="pulse" aria-hidden="true" />{presentWord.drawing[language]}</p>}
      {state === 'failed' && <p className="present-note failed" role="alert">{(matched ? presentWord.previewFailed : presentWord.nothing)[language]} {matched > 0 && <TextButton onClick={again}>{words.retry[language]}</TextButton>}</p>}
    </div>
  )
}
