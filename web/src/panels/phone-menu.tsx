import { useId, useState, type ComponentProps } from 'react'
import { languageName, words } from '../look/words.ts'
import { TopBar } from './top-bar.tsx'

/** Language, theme and the way to the Present panel behind one button, where there is no room for them. */
export function PhoneMenu(bar: ComponentProps<typeof TopBar>) {
  const { language } = bar
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="phone-settings" onKeyDown={event => event.key === 'Escape' && setOpen(false)}>
      <button type="button" className="phone-button" aria-label={`${languageName[language].short} ${words.settings[language]}`} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{languageName[language].short}</button>
      <div id={id} className="phone-menu" hidden={!open}><TopBar {...bar} /></div>
    </div>
  )
}
