import { useId, type ReactNode } from 'react'
import { langTag, languages, type Language } from '@bay-atlas/data/language.ts'
import { formats, includesOf, isDrawn, isPaged, ratios, slideWays, tones, type Choice, type Include, type OwnOffer } from '../look/present-choice.ts'
import { formatWord, includeWord, presentWord, ratioWord, slidesWord, toneWord } from '../look/words-present.ts'
import { languageName } from '../look/words.ts'
import { PresentOwn } from './present-own.tsx'

type Props = { language: Language; choice: Choice; hasStory: boolean; own: OwnOffer | null; onChoice: (choice: Choice) => void }

/** Format, picture, parts; what a format cannot have is not offered. */
export function PresentForm({ language, choice, hasStory, own, onChoice }: Props) {
  const set = (change: Partial<Choice>) => onChoice({ ...choice, ...change })
  const shaped = isDrawn(choice.format) || choice.format === 'embed'
  const data = choice.format === 'csv' || choice.format === 'geojson'
  const ways = slideWays.filter(way => way !== 'story' || hasStory)
  return (
    <form className="present-form" onSubmit={event => event.preventDefault()}>
      <FormatCards language={language} choice={choice} onFormat={format => set({ format })} />
      {own && <PresentOwn language={language} offer={own} chosen={choice.own} onOwn={own => set({ own })} />}
      <fieldset>
        <legend>{presentWord.picture[language]}</legend>
        {shaped && <Segments name={presentWord.ratio[language]} all={ratios} chosen={choice.ratio} say={one => ratioWord[one][language]} onChoose={ratio => set({ ratio })} />}
        <Segments name={presentWord.language[language]} all={languages} chosen={choice.language} say={one => <span lang={langTag[one]}>{languageName[one].full}</span>} onChoose={chosen => set({ language: chosen })} />
        {!data && <Segments name={presentWord.theme[language]} all={tones} chosen={choice.theme} say={one => toneWord[one][language]} onChoose={theme => set({ theme })} />}
        {isPaged(choice.format) && <Segments name={(choice.format === 'pdf' ? presentWord.pages : presentWord.slides)[language]} all={ways} chosen={choice.slides} say={one => slidesWord[one][language]} onChoose={slides => set({ slides })} />}
      </fieldset>
      <fieldset>
        {includesOf(choice.format).length > 0 && <legend>{presentWord.include[language]}</legend>}
        <div className="present-parts">{includesOf(choice.format).map(part => <Part key={part} part={part} language={language} choice={choice} onChoice={onChoice} />)}</div>
        {!data && <p className="present-credits">{presentWord.credits[language]}</p>}
      </fieldset>
    </form>
  )
}

function FormatCards({ language, choice, onFormat }: { language: Language; choice: Choice; onFormat: (format: Choice['format']) => void }) {
  const name = useId()
  return (
    <fieldset>
      <legend>{presentWord.format[language]}</legend>
      <div className="present-formats">
        {formats.map(format => (
          <label key={format} className={format === choice.format ? 'on' : undefined}>
            <input type="radio" name={name} value={format} checked={format === choice.format} onChange={() => onFormat(format)} aria-describedby={`${name}-${format}`} aria-label={formatWord[format].name[language]} />
            <b>{formatWord[format].name[language]}</b>
            <small id={`${name}-${format}`}>{formatWord[format].say[language]}</small>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type SegmentProps<T extends string> = { name: string; all: readonly T[]; chosen: T; say: (one: T) => ReactNode; onChoose: (one: T) => void }

function Segments<T extends string>({ name, all, chosen, say, onChoose }: SegmentProps<T>) {
  return (
    <div className="present-row">
      <span aria-hidden="true">{name}</span>
      <div className="seg" role="group" aria-label={name}>
        {all.map(one => <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>{say(one)}</button>)}
      </div>
    </div>
  )
}

function Part({ part, language, choice, onChoice }: { part: Include } & Pick<Props, 'language' | 'choice' | 'onChoice'>) {
  const on = choice.include.includes(part)
  const include = on ? choice.include.filter(one => one !== part) : [...choice.include, part]
  return <label className="present-part"><input type="checkbox" checked={on} onChange={() => onChoice({ ...choice, include })} />{includeWord[part][language]}</label>
}
