import { langTag, languages, type Language } from '@bay-atlas/data/language.ts'
import { Icon } from '../look/icons.tsx'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'
import { languageName, words } from '../look/words.ts'

type Props = { language: Language; theme: Tone; onLanguage: (language: Language) => void; onTheme: (theme: Tone) => void; onPresent?: () => void }

/** Language, each by its own name in its own script; light or dark; and the way to the Present panel, the one filled button of the page. */
export function TopBar({ language, theme, onLanguage, onTheme, onPresent }: Props) {
  return (
    <div className="top-bar">
      <div className="seg" role="group" aria-label={words.language[language]}>
        {languages.map(one => <button key={one} type="button" lang={langTag[one]} aria-pressed={one === language} onClick={() => onLanguage(one)}>{languageName[one].full}</button>)}
      </div>
      <div className="seg" role="group" aria-label={words.theme[language]}>
        <button type="button" aria-label={words.light[language]} title={words.light[language]} aria-pressed={theme === 'light'} onClick={() => onTheme('light')}><Icon name="sun" size={16} /></button>
        <button type="button" aria-label={words.dark[language]} title={words.dark[language]} aria-pressed={theme === 'dark'} onClick={() => onTheme('dark')}><Icon name="moon" size={16} /></button>
      </div>
      {onPresent && <button type="button" className="btn" onClick={onPresent}>{words.present[language]}</button>}
    </div>
  )
}
