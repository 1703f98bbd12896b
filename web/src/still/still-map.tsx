import { useId, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { posterAddress } from '../embed/poster-address.ts'
import type { Flight } from '../map/flight.ts'
import type { Taker } from '../map/map-props.ts'
import { markAt } from '../map/hit.ts'
import type { Gestures, Inset } from '../map/live-map.ts'
import type { KeyedMap } from '../map/use-compass.ts'
import type { View } from '@bay-atlas/data/view.ts'
import { StateLine } from '../panels/state-line.tsx'
import type { Page, Theme } from '../state/page.ts'
import type { Move } from '../state/use-camera.ts'
import { offsetOf, planOf, shifted, zoomedAt } from './still-camera.ts'
import { useHand } from './use-hand.ts'
import { useOwnShown } from './use-own-shown.ts'
import { usePlate } from './use-plate.ts'
import { useSheet } from './use-sheet.ts'
import { useSize } from './use-size.ts'
import { useStillCamera } from './use-still-camera.ts'
import { useStillCompass } from './use-still-compass.ts'
import '../look/still.css'

type Props = {
  language: Language
  theme: Theme
  page: Page
  home: Bbox
  inset: Inset
  gestures: Gestures
  label: string
  /** How the keys work, said after the label. */
  keys: string
  /** A key on the map; true when the compass took it. */
  onKey: (event: globalThis.KeyboardEvent) => boolean
  onKeyed: (map: KeyedMap) => void
  marks: Mark[]
  flight: Flight | null
  onMove: (move: Move) => void
  onPick: (id: string) => void
  /** A mark that is not one asset alone was pointed at, at these pixels. */
  onOpen: (mark: Mark | null, at: Point) => void
  taker: Taker
  onPicture?: (snapshot: (() => string) | null) => void
}

const steps: Record<string, Point> = { ArrowLeft: [120, 0], ArrowRight: [-120, 0], ArrowUp: [0, 120], ArrowDown: [0, -120] }
const zooms: Record<string, number> = { '+': 1, '=': 1, '-': -1 }

/** The plate of the view in place of the map, where no engine can run: it follows the address as the map does, and its marks can be chosen. */
export function StillMap({ language, theme, page, home, inset, gestures, label, keys, onKey, onKeyed, marks, flight, onMove, onPick, onOpen, taker, onPicture }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const { view, place } = useStillCamera({ start: page.view, home, inset, size, flight, onMove })
  const address = view && size && posterAddress({ page: { ...page, view }, language, theme, box: size, home, inset })
  const own = useOwnShown(marks, page.own, theme, size?.width ?? 0)
  const { plate, failed, again } = usePlate(address && view ? { address, view } : null, page.id, language, own)
  useSheet(box, sheet, plate, onPicture)
  useStillCompass({ view, size, inset, held: gestures === 'none', place, focus: () => box.current?.focus(), onKeyed })
  const keysId = useId()
  // The camera when the fingers came down, and now: what is drawn may be a movement behind.
  const pinched = useRef<{ from: View; to: View } | null>(null)
  const hand = useHand(box, gestures, {
    onShift: by => view && place(shifted(view, by), true, false),
    onZoom: (by, at) => view && size && place(zoomedAt(view, by, at, size), true),
    onRest: () => {
      const at = pinched.current?.to ?? view
      pinched.current = null
      if (at) place(at, true)
    },
    onPinch: (from, to, by) => {
      const start = pinched.current?.from ?? view
      if (!start || !size) return
      pinched.current = { from: start, to: shifted(zoomedAt(start, by, from, size), [to[0] - from[0], to[1] - from[1]]) }
      place(pinched.current.to, true, false)
    },
  })
  const choose = (target: EventTarget, at: Point, byTouch: boolean) => {
    if (!view || !size) return
    const { project, unproject } = planOf(view, size)
    if (taker.current) return taker.current({ type: 'click', at: unproject(at) })
    const asset = target instanceof Element && target.closest('[data-asset]')?.getAttribute('data-asset')
    if (asset) return onPick(asset)
    const mark = markAt(marks, project, at, byTouch)
    if (mark) return onOpen(mark, at)
    if (target instanceof Element && target.closest('[data-donut]')) place(zoomedAt(view, 1.5, at, size), true)
    else onOpen(null, at)
  }
  const click = (event: MouseEvent<HTMLElement>) => {
    if (hand.dragged.current) return event.preventDefault()
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { left, top } = event.currentTarget.getBoundingClientRect()
    choose(event.target, [event.clientX - left, event.clientY - top], 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch')
  }
  const nearer = ({ target, clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    if (gestures === 'none' || taker.current || !view || !size || (target instanceof Element && target.closest('[data-asset], [data-donut]'))) return
    const { left, top } = currentTarget.getBoundingClientRect()
    place(zoomedAt(view, 1, [clientX - left, clientY - top], size), true)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!view || !size || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = event.target instanceof Element && (event.key === 'Enter' || event.key === ' ') ? event.target.closest('[data-asset]:not([aria-current]), [data-donut]') : null
    const [step, by] = [steps[event.key], zooms[event.key]]
    if (!chosen && onKey(event.nativeEvent)) return event.preventDefault()
    if (chosen) choose(chosen, middleOf(chosen, event.currentTarget), false)
    else if (gestures === 'none') return
    else if (step) place(shifted(view, step), true)
    else if (by) place(zoomedAt(view, by, [size.width / 2, size.height / 2], size), true)
    else return
    event.preventDefault()
  }
  const lies = plate && view && offsetOf(plate.view, view)
  return (
    <>
      <div ref={box} className={`still-map ${gestures}`} role="region" aria-label={label} aria-describedby={keysId} aria-busy={!plate} tabIndex={0} onClick={click} onDoubleClick={nearer} onKeyDown={press} onPointerDown={hand.onPointerDown} onPointerMove={hand.onPointerMove} onPointerUp={hand.onPointerUp} onPointerCancel={hand.onPointerCancel}>
        <div ref={sheet} className="still-sheet" style={lies ? { transform: `translate(${lies.x}px, ${lies.y}px) scale(${lies.scale})` } : undefined} />
      </div>
      <p id={keysId} hidden>{keys}</p>
      {failed && <div className="still-failed"><StateLine kind="map-failed" language={language} onRetry={again} /></div>}
    </>
  )
}

/** The middle of an element, in pixels of the box. */
function middleOf(element: Element, box: Element): Point {
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()]
  return [inner.left + inner.width / 2 - outer.left, inner.top + inner.height / 2 - outer.top]
}
