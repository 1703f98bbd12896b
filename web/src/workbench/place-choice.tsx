import { useId, type ReactNode } from 'react'
import type { Matter } from '@bay-atlas/data/boards/matter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Shape } from '@bay-atlas/data/scene/shape.ts'
import { cities, cityWord } from '@bay-atlas/data/vocabulary.ts'
import { analyseWord } from '../look/words-analyse.ts'

type Props = { language: Language; matter: Pick<Matter, 'districts' | 'areas'>; shape: Shape | null; onShape: (shape: Shape | null) => void }

/** Takes a city, a district or an outline for the ground. Outlines that are only lines enclose none. */
export function PlaceChoice({ language, matter, shape, onShape }: Props) {
  const { districts, areas } = matter
  const chosen = (type: Shape['type']) => (shape?.type === type ? (shape.type === 'city' ? shape.city : shape.type === 'district' || shape.type === 'area' ? shape.id : '') : '')
  const cityOf = (id: string) => cities.find(city => city === id)
  return (
    <fieldset className="analyse-take">
      <legend>{analyseWord.take[language]}</legend>
      <Choice label={analyseWord.city[language]} none={analyseWord.nothing[language]} value={chosen('city')} onChoose={id => { const city = cityOf(id); onShape(city ? { type: 'city', city } : null) }}>
        {cities.map(city => <option key={city} value={city}>{cityWord[city][language]}</option>)}
      </Choice>
      <Choice label={analyseWord.district[language]} none={analyseWord.nothing[language]} value={chosen('district')} onChoose={id => onShape(id ? { type: 'district', id } : null)}>
        {cities.map(city => {
          const own = districts.filter(({ properties }) => properties.city === city)
          return own.length > 0 && <optgroup key={city} label={cityWord[city][language]}>{own.map(({ properties: { id, name } }) => <option key={id} value={id}>{name[language]}</option>)}</optgroup>
        })}
      </Choice>
      <Choice label={analyseWord.area[language]} none={analyseWord.nothing[language]} value={chosen('area')} onChoose={id => onShape(id ? { type: 'area', id } : null)}>
        {areas.filter(({ geometry }) => geometry.type !== 'LineString').map(({ id, name }) => <option key={id} value={id}>{name[language]}</option>)}
      </Choice>
    </fieldset>
  )
}

type ChoiceProps = { label: string; none: string; value: string; onChoose: (value: string) => void; children: ReactNode }

function Choice({ label, none, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChoose(event.target.value)}><option value="">{none}</option>{children}</select>
    </p>
  )
}
