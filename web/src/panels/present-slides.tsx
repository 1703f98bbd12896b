import type { Language } from '@bay-atlas/data/language.ts'
import type { Slide } from '../look/present-choice.ts'
import { sayMoreSlides } from '../look/words-present.ts'

const most = 5

/** The slides or pages that the file will have, as far as there is room for them. */
export function PresentSlides({ language, name, slides }: { language: Language; name: string; slides: readonly Slide[] }) {
  const chosen = slides.filter(slide => !slide.off)
  const shown = slides.length > most ? slides.slice(0, most - 1) : slides
  const rest = slides.slice(shown.length)
  const more = rest.filter(slide => !slide.off).length
  return (
    <ol className="present-slides" aria-label={`${name} ${chosen.length}`}>
      {shown.map((slide, index) => (
        <li key={index} className={slide.off ? 'off' : slide.shown ? 'shown' : undefined} aria-current={slide.shown || undefined}>
          <div className={`slide-picture of-${slide.look}`} aria-hidden="true">{slide.look === 'table' && [88, 64, 76, 40].map(width => <i key={width} style={{ width: `${width}%` }} />)}</div>
          <span><b>{index + 1}</b>{slide.label}</span>
        </li>
      ))}
      {more > 0 && <li className="more"><span>{sayMoreSlides(more, language)}</span></li>}
    </ol>
  )
}
