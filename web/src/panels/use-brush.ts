import { useRef, type PointerEvent } from 'react'
import { pressedRange, type Bin } from './founded.ts'

type Range = [number, number]
type Asked = { bins: Bin[]; range: Range; isChosen: boolean; onDraft: (range: Range) => void; onCommit: () => void }

/**
 * Choosing bins with a pointer: a drag over them, one press for one bin and a second for a range out to it, or a drag of an end.
 * What is pressed and not a bin is marked with `data-end`, `from` or `to`.
 */
export function useBrush({ bins, range, isChosen, onDraft, onCommit }: Asked) {
  /** The bin that stays while the pointer moves, and the one it was put down on. */
  const hold = useRef<{ fixed: number; from: number } | null>(null)
  const binAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = width > 0 ? (event.clientX - left) / width : 0
    return Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)))
  }
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture?.(event.pointerId)
    const at = binAt(event)
    const end = event.target instanceof HTMLElement ? event.target.dataset.end : undefined
    hold.current = { fixed: end === 'from' ? range[1] : end === 'to' ? range[0] : at, from: at }
    if (!end) onDraft(pressedRange(at, range, isChosen))
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const at = binAt(event)
    if (!hold.current || at === hold.current.from) return
    hold.current.from = -1
    onDraft([hold.current.fixed, at])
  }
  const finish = () => {
    hold.current = null
    onCommit()
  }
  return { onPointerDown: begin, onPointerMove: move, onPointerUp: finish, onPointerCancel: finish }
}
