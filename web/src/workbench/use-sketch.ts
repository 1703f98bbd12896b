import { useEffect, useEffectEvent, useState } from 'react'
import type { Point, Shape } from '@bay-atlas/data/scene/shape.ts'
import { draftOf, isDone, isEnough, shapeOf, withoutLast, withPoint, type Form, type Sizes, type Sketch } from './sketch.ts'
import type { MapEvent, ToolProps } from './tool-props.ts'

type Asked = Pick<ToolProps, 'question' | 'onListen' | 'onDraft'> & { sizes: Sizes; onShape: (shape: Shape) => void }

const isField = (target: EventTarget | null) => target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
const isButton = (target: EventTarget | null) => target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement || target instanceof HTMLSelectElement

/**
 * Drawing by hand and by keyboard. While something is drawn the map hands over its clicks; Enter or a double click ends it,
 * Backspace takes the last point back, Escape gives it up.
 */
export function useSketch({ question: { zoom, palette, language }, sizes, onListen, onDraft, onShape }: Asked) {
  const [sketch, setSketch] = useState<Sketch | null>(null)
  const [hover, setHover] = useState<Point | null>(null)
  const stop = () => { setSketch(null); setHover(null) }
  const finish = (ended: Sketch | null) => {
    const shape = ended && shapeOf(ended, sizes)
    if (!shape) return
    onShape(shape)
    stop()
  }
  const add = (at: Point) => {
    if (!sketch) return
    const next = withPoint(sketch, at, zoom)
    if (isDone(next)) finish(next)
    else setSketch(next)
  }
  const undo = () => setSketch(sketch && withoutLast(sketch))

  const hear = ({ type, at }: MapEvent) => {
    if (type === 'move') setHover(at)
    else if (type === 'click') add(at)
    else finish(sketch)
  }
  const press = (event: KeyboardEvent) => {
    const does: Record<string, (() => void) | false> = { Escape: stop, Enter: !isButton(event.target) && (() => finish(sketch)), Backspace: !isField(event.target) && undo }
    const wish = does[event.key]
    if (!wish) return
    event.preventDefault()
    event.stopPropagation()
    wish()
  }
  useHands(sketch !== null, onListen, hear, press)
  useDraft({ sketch, hover, sizes, palette, language, onDraft })

  return {
    sketch,
    start: (form: Form) => { setHover(null); setSketch({ form, points: [] }) },
    add, undo, stop,
    finish: sketch && isEnough(sketch) ? () => finish(sketch) : null,
  }
}

/** While something is drawn, the clicks of the map and the keys come here. */
function useHands(draws: boolean, onListen: Asked['onListen'], onMap: (event: MapEvent) => void, onKeys: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent(onMap)
  const press = useEffectEvent(onKeys)
  useEffect(() => {
    if (!draws) return
    const onKey = (event: KeyboardEvent) => press(event)
    onListen(event => hear(event))
    window.addEventListener('keydown', onKey, true)
    return () => {
      onListen(null)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [draws, onListen])
}

type Drawn = Pick<Asked, 'sizes' | 'onDraft'> & Pick<Asked['question'], 'palette' | 'language'> & { sketch: Sketch | null; hover: Point | null }

/** Keeps what is being drawn on the map, and takes it away at the end. */
function useDraft({ sketch, hover, sizes: { radiusM, widthM }, palette, language, onDraft }: Drawn): void {
  useEffect(() => {
    if (!sketch) return
    onDraft(draftOf(sketch, hover, { radiusM, widthM }, palette, language))
    return () => onDraft([])
  }, [sketch, hover, radiusM, widthM, palette, language, onDraft])
}
