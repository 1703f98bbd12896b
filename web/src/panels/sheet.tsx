import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { Icon } from '../look/icons.tsx'
import { words } from '../look/words.ts'
import { stopsOf, type SheetStop } from './sheet-stops.ts'
import { useSheetDrag } from './use-sheet-drag.ts'

type Props = {
  language: Language
  title: string
  meta?: ReactNode
  /** A button at the head, in reach of the thumb. */
  action?: ReactNode
  children: ReactNode
  stop: SheetStop
  onStop: (stop: SheetStop) => void
  /** The content has a head of its own, as a card does: the title is only spoken. */
  plain?: boolean
  /** The phone lies on its side: a column beside the map, open or folded. */
  lying?: boolean
}

/** The phone's bottom sheet. The whole head drags, and a tap on it goes round the heights; its two buttons and the arrow keys do the same. */
export function Sheet({ language, title, meta, action, children, stop, onStop, plain = false, lying = false }: Props) {
  const { sheet, body, height, grip, dragged } = useSheetDrag(stop, lying, onStop)
  const stops = stopsOf(lying)
  const last = stops.length - 1
  const index = stop === 'half' && lying ? last : stops.indexOf(stop)
  const go = (by: number) => onStop(stops[Math.min(last, Math.max(0, index + by))] ?? stop)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    go(by)
  }
  const tap = ({ target }: MouseEvent) => {
    const onHead = target instanceof Element && !target.closest('button') && (index === 0 || target.closest('.sheet-head'))
    if (onHead && !dragged.current) onStop(stops[(index + 1) % stops.length] ?? stop)
  }
  return (
    <section ref={sheet} className={`sheet ${stops[index] ?? stop}${height === null ? '' : ' dragging'}`} style={height === null ? undefined : { height }} aria-label={title} onPointerDownCapture={() => { dragged.current = false }} onClick={tap}>
      <header className={plain ? 'sheet-head plain' : 'sheet-head'} {...grip} onKeyDown={onKeyDown}>
        <i className="sheet-handle" aria-hidden="true" />
        {!plain && <><h2>{title}</h2><span className="sheet-meta">{meta}</span></>}
        {action}
        <span className="sheet-steps">
          <button type="button" aria-label={words.larger[language]} disabled={index === last} onClick={() => go(1)}><Icon name="chevron" size={14} /></button>
          <button type="button" aria-label={words.smaller[language]} disabled={index === 0} onClick={() => go(-1)}><Icon name="chevron" size={14} /></button>
        </span>
      </header>
      <div ref={body} className="sheet-body" inert={index === 0 && height === null}>{children}</div>
    </section>
  )
}
