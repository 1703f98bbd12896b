import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { Icon } from '../look/icons.tsx'
import { words } from '../look/words.ts'

/** Where the sheet rests: 96 px, about half of the screen, or all but 56 px of it. */
export const sheetStops = ['peek', 'half', 'full'] as const
export type SheetStop = (typeof sheetStops)[number]

/** Height in pixels at each stop, for a screen of the given height; the map keeps this much free at its foot. */
export function sheetHeight(stop: SheetStop, screen: number): number {
  return { peek: 96, half: Math.min(412, Math.round(screen * 0.5)), full: screen - 56 }[stop]
}

type Props = {
  language: Language
  title: string
  meta?: ReactNode
  children: ReactNode
  stop: SheetStop
  onStop: (stop: SheetStop) => void
  /** The content has a head of its own, as a card does: the title is only spoken. */
  plain?: boolean
}

/** The phone's bottom sheet. The whole head drags; its two buttons and the arrow keys do the same. */
export function Sheet({ language, title, meta, children, stop, onStop, plain = false }: Props) {
  const { height, grip } = useDrag(stop, onStop)
  const index = sheetStops.indexOf(stop)
  const go = (by: number) => onStop(sheetStops[Math.min(2, Math.max(0, index + by))] ?? stop)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    go(by)
  }
  return (
    <section className={`sheet ${stop}${height === null ? '' : ' dragging'}`} style={height === null ? undefined : { height }} aria-label={title}>
      <header className={plain ? 'sheet-head plain' : 'sheet-head'} {...grip} onKeyDown={onKeyDown}>
        <i className="sheet-handle" aria-hidden="true" />
        {!plain && <><h2>{title}</h2><span className="sheet-meta">{meta}</span></>}
        <span className="sheet-steps">
          <button type="button" aria-label={words.larger[language]} disabled={index === 2} onClick={() => go(1)}><Icon name="chevron" size={14} /></button>
          <button type="button" aria-label={words.smaller[language]} disabled={index === 0} onClick={() => go(-1)}><Icon name="chevron" size={14} /></button>
        </span>
      </header>
      <div className="sheet-body" inert={stop === 'peek' && height === null}>{children}</div>
    </section>
  )
}

/** Follows the finger; on letting go it rests at the nearest stop, or the next one in the direction of a flick. */
function useDrag(stop: SheetStop, onStop: (stop: SheetStop) => void) {
  const drag = useRef<{ y: number; height: number; lastY: number; lastTime: number; speed: number } | null>(null)
  const [height, setHeight] = useState<number | null>(null)
  const grip = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.target instanceof Element && event.target.closest('button')) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { y: event.clientY, height: sheetHeight(stop, innerHeight), lastY: event.clientY, lastTime: event.timeStamp, speed: 0 }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current
      if (!now) return
      now.speed = (now.lastY - event.clientY) / Math.max(1, event.timeStamp - now.lastTime)
      now.lastY = event.clientY
      now.lastTime = event.timeStamp
      setHeight(Math.min(innerHeight - 56, Math.max(72, now.height + now.y - event.clientY)))
    },
    onPointerUp: () => {
      if (drag.current && height !== null) onStop(restingStop(height + drag.current.speed * 180))
      drag.current = null
      setHeight(null)
    },
    onPointerCancel: () => { drag.current = null; setHeight(null) },
  }
  return { height, grip }
}

const away = (stop: SheetStop, height: number) => Math.abs(sheetHeight(stop, innerHeight) - height)
const restingStop = (height: number) => sheetStops.reduce((best, stop) => (away(stop, height) < away(best, height) ? stop : best))
