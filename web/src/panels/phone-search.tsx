import { useEffect, useRef, type ComponentProps } from 'react'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'
import { words } from '../look/words.ts'
import { PhoneMenu } from './phone-menu.tsx'
import { SearchBox } from './search-box.tsx'
import type { TopBar } from './top-bar.tsx'

type Props = ComponentProps<typeof SearchBox> & Pick<ComponentProps<typeof TopBar>, 'onLanguage' | 'onTheme' | 'onPresent'> & { theme: Tone }

/** The top of the phone: search, and language, theme and Present behind one button. */
export function PhoneSearch({ theme, onLanguage, onTheme, onPresent, ...search }: Props) {
  const { language } = search
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => followVisible(box.current), [])
  return (
    <div ref={box} className="phone-search">
      <SearchBox {...search} placeholder={words.searchPhone[language]} />
      <PhoneMenu language={language} theme={theme} onLanguage={onLanguage} onTheme={onTheme} onPresent={onPresent} />
    </div>
  )
}

/** Tells the style how much of the screen the keyboard leaves, so that it hides none of the suggestions. */
function followVisible(box: HTMLElement | null): (() => void) | undefined {
  const { visualViewport: visible } = window
  if (!box || !visible) return undefined
  const tell = () => box.style.setProperty('--visible', `${Math.floor(visible.height + visible.offsetTop)}px`)
  tell()
  visible.addEventListener('resize', tell)
  return () => visible.removeEventListener('resize', tell)
}
