import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react'
import { restingStop, sheetHeight, type SheetStop } from './sheet-stops.ts'

type Drag = { from: number; height: number; /** The height by now; state may be a frame behind when the hand lets go. */ at: number | null; path: { y: number; time: number }[] }

/** A hand that trembles does not drag. */
const still = 6
/** Only the last moments before letting go are the speed of the hand, in milliseconds. */
const lately = 90

/**
 * The height of the sheet under a finger or a mouse; null while it rests. `grip` goes to the head, which drags as a whole; the content is followed by itself:
 * it scrolls, and pulled down at its top, or when there is nothing to scroll, it takes the sheet along. `dragged` says of a click that it ended a drag.
 */
export function useSheetDrag(stop: SheetStop, lying: boolean, onStop: (stop: SheetStop) => void) {
  const sheet = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const dragged = useRef(false)
  const [height, setHeight] = useState<number | null>(null)

  const begin = (y: number) => {
    dragged.current = false
    drag.current = { from: y, height: sheet.current?.offsetHeight || sheetHeight(stop, innerHeight, lying), at: null, path: [] }
  }
  const follow = (y: number, time: number) => {
    const now = drag.current
    if (!now || (!dragged.current && Math.abs(y - now.from) < still)) return
    dragged.current = true
    now.path = [...now.path.filter(step => time - step.time < lately), { y, time }]
    const [low, high] = [sheetHeight('peek', innerHeight, lying), sheetHeight('full', innerHeight, lying)]
    now.at = Math.min(high, Math.max(low - 16, now.height + now.from - y))
    setHeight(now.at)
  }
  const letGo = (time: number) => {
    const now = drag.current
    if (now && now.at !== null) onStop(restingStop(now.at, speedOf(now.path, time), innerHeight, lying))
    drag.current = null
    setHeight(null)
  }
  const giveUp = () => {
    drag.current = null
    setHeight(null)
  }
  useContentDrag(sheet, body, { begin, follow, letGo, giveUp, folded: stop === 'peek' })

  const grip = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.isPrimary === false || (event.target instanceof Element && event.target.closest('button'))) return
      event.currentTarget.setPointerCapture(event.pointerId)
      begin(event.clientY)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => event.isPrimary !== false && follow(event.clientY, event.timeStamp),
    onPointerUp: (event: PointerEvent<HTMLElement>) => event.isPrimary !== false && letGo(event.timeStamp),
    onPointerCancel: giveUp,
  }
  return { sheet, body, height, grip, dragged }
}

/** Pixels per millisecond, upwards positive; a hand that rested before it let go has none. */
function speedOf(path: Drag['path'], now: number): number {
  const recent = path.filter(({ time }) => now - time < lately)
  const [first, last] = [recent[0], recent.at(-1)]
  return first && last && last.time > first.time ? (first.y - last.y) / (last.time - first.time) : 0
}

type Hand = { begin: (y: number) => void; follow: (y: number, time: number) => void; letGo: (time: number) => void; giveUp: () => void; /** The content is out of reach, so a finger on it means the sheet. */ folded: boolean }

/** Touch on the content. React listens passively to touch, but a pull that moves the sheet must not scroll as well. */
function useContentDrag(sheet: { current: HTMLElement | null }, body: { current: HTMLElement | null }, { begin, follow, letGo, giveUp, folded }: Hand): void {
  const from = useRef<{ x: number; y: number } | null>(null)
  const pulls = useRef(false)
  const end = (time: number) => {
    if (pulls.current) letGo(time)
    pulls.current = false
    from.current = null
  }
  const touched = useEffectEvent((event: TouchEvent) => {
    const [finger] = event.touches
    const inHead = event.target instanceof Element && event.target.closest('.sheet-head')
    if (event.type === 'touchstart') from.current = finger && event.touches.length === 1 && !inHead ? { x: finger.clientX, y: finger.clientY } : null
    else if (event.type === 'touchend') end(event.timeStamp)
    else if (event.type === 'touchcancel') {
      if (pulls.current) giveUp()
      pulls.current = false
      from.current = null
    }
    else if (finger && from.current) {
      if (!pulls.current) {
        pulls.current = event.cancelable && isPull(finger.clientX - from.current.x, finger.clientY - from.current.y, body.current, folded)
        if (pulls.current) begin(from.current.y)
        else from.current = null
      }
      if (!pulls.current) return
      event.preventDefault()
      follow(finger.clientY, event.timeStamp)
    }
  })
  useEffect(() => {
    const element = sheet.current
    const hear = (event: TouchEvent) => touched(event)
    const kinds = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const
    for (const kind of kinds) element?.addEventListener(kind, hear, { passive: kind !== 'touchmove' })
    return () => { for (const kind of kinds) element?.removeEventListener(kind, hear) }
  }, [sheet])
}

/** Does the first movement of a finger mean the sheet rather than its content? */
function isPull(dx: number, dy: number, body: HTMLElement | null, folded: boolean): boolean {
  if (Math.abs(dx) > Math.abs(dy) || !body) return false
  if (folded || body.scrollHeight <= body.clientHeight) return true
  return dy > 0 && body.scrollTop <= 0
}
