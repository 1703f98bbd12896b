import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { BayGrounds } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { bayPlaces } from '@bay-atlas/data/boards/bay-places.ts'
import { bayWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { BayName, BaysView, Lay } from '@bay-atlas/data/scene/bays-view.ts'
import { usePrinting } from '../look/use-printing.ts'
import { baysPageWord, sayHandle, sayTake } from '../look/words-bays-page.ts'
import type { BaysPicture } from './bays-deck.ts'
import { handleAt, layMoved, panned, projectIn, zoomed, type Pane, type PaneLayout } from './bays-layout.ts'
import { BaysStill } from './bays-still.tsx'
import { useBaysDeck } from './use-bays-deck.ts'
import { useLayDrag } from './use-lay-drag.ts'

export type PanesProps = {
  language: Language
  palette: Palette
  /** Null while the built-in map is on its way. */
  grounds: BayGrounds | null
  layout: PaneLayout
  view: BaysView
  lay: Lay | null
  onFollow: (view: BaysView) => void
  onGo: (view: BaysView) => void
  onLay: (lay: Lay) => void
}

const arrows: Record<string, [east: number, north: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }

/** Four maps at one scale: dragged, zoomed or moved by keys together, with an outline that can be laid from one on another. */
export function BaysPanes({ language, palette, grounds, layout, view, lay, onFollow, onGo, onLay }: PanesProps) {
  const [box, host] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const [wheel, setWheel] = useState(false)
  const { held, grip, isDrag } = useLayDrag({ box, layout, view, onLay })
  const shown = held ?? lay
  const { panes } = layout
  const { metresPerPixel, eastKm, northKm } = view
  const picture = useMemo<BaysPicture | null>(() => grounds && { panes, view: { metresPerPixel, eastKm, northKm }, grounds, lay: shown, palette, wheel }, [panes, metresPerPixel, eastKm, northKm, grounds, shown, palette, wheel])
  const { live } = useBaysDeck(host, picture, onFollow)
  const printing = usePrinting()
  const onKeyDown = (event: KeyboardEvent) => {
    const [arrow, pane] = [arrows[event.key], panes[0]]
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
    if (isOnButton || event.ctrlKey || event.metaKey || event.altKey || !pane) return
    if (arrow) onGo(panned(view, ...arrow, pane))
    else if (event.key === '+' || event.key === '=') onGo(zoomed(view, 1))
    else if (event.key === '-') onGo(zoomed(view, -1))
    else return
    event.preventDefault()
  }
  // The wheel scrolls the page until a map is clicked, and again once the pointer has left.
  const onPointerDown = ({ target }: PointerEvent) => {
    setWheel(true)
    if (!(target instanceof Element && target.closest('button'))) box.current?.focus({ preventScroll: true, focusVisible: false })
  }
  const take = (bay: BayName) => { if (!isDrag.current) onLay({ bay, onto: bay === 'gba' ? 'tokyo' : 'gba', eastKm: 0, northKm: 0 }) }
  return (
    <div ref={box} className="bays-panes" style={{ height: layout.height }} role="group" aria-label={baysPageWord.maps[language]} aria-describedby="bays-hint" tabIndex={0} onKeyDown={onKeyDown} onPointerDown={onPointerDown} onPointerLeave={() => setWheel(false)} onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) setWheel(false) }}>
      {panes.map(pane => <div key={pane.bay} className="bays-pane" style={{ left: pane.x, top: pane.y, width: pane.width, height: pane.height }} />)}
      {grounds && (!live || printing) && <BaysStill panes={panes} view={view} grounds={grounds} lay={shown} />}
      <div ref={host} className="bays-canvas" aria-hidden="true" />
      {panes.map(pane => <Names key={pane.bay} pane={pane} view={view} language={language} />)}
      {panes.map(pane => (
        <div key={pane.bay} className="bays-caption" style={{ left: pane.x, top: pane.y - layout.caption, width: pane.width, height: layout.caption }}>
          <h2>{bayWord[pane.bay][language]}</h2>
          {language !== 'en' && layout.columns === 4 && <small lang="en">{bayWord[pane.bay].en}</small>}
          <button type="button" className="bays-take" title={sayTake(pane.bay, language)} aria-label={sayTake(pane.bay, language)} onClick={() => take(pane.bay)} {...grip(pane.bay)}><TakeIcon /></button>
        </div>
      ))}
      {shown && <Handle lay={shown} layout={layout} view={view} language={language} grip={grip(shown.bay)} onLay={onLay} />}
    </div>
  )
}

/** The cities of a bay, kept inside its pane. */
function Names({ pane, view, language }: { pane: Pane; view: BaysView; language: Language }) {
  const project = projectIn({ ...pane, x: 0, y: 0 }, view)
  return (
    <div className="bays-names" style={{ left: pane.x, top: pane.y, width: pane.width, height: pane.height }}>
      {bayPlaces[pane.bay].map(({ name, position, side }) => {
        const [x, y] = project(position)
        return <span key={name.en} className={`bays-name ${side}`} style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}><b>{name[language]}</b></span>
      })}
    </div>
  )
}

type HandleProps = { lay: Lay; layout: PaneLayout; view: BaysView; language: Language; grip: object; onLay: (lay: Lay) => void }

/** The middle of a laid outline: dragged by a pointer, moved by arrow keys. */
function Handle({ lay, layout, view, language, grip, onLay }: HandleProps) {
  const at = handleAt(lay, layout, view)
  const pane = layout.panes.find(({ bay }) => bay === lay.onto)
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (!arrow) return
    event.preventDefault()
    event.stopPropagation()
    const step = event.shiftKey ? 25 : 5
    onLay(layMoved(lay, arrow[0] * step, arrow[1] * step))
  }, [lay, onLay])
  if (!at || !pane) return null
  // Wherever the maps were moved to, the handle stays in its pane and can be taken hold of.
  const [left, top] = [Math.min(Math.max(at[0], pane.x + 16), pane.x + pane.width - 16), Math.min(Math.max(at[1], pane.y + 16), pane.y + pane.height - 16)]
  return <button type="button" className="bays-handle" style={{ left, top }} aria-label={sayHandle(lay.bay, lay.onto, language)} aria-description={baysPageWord.handleHelp[language]} title={baysPageWord.handleHelp[language]} onKeyDown={onKeyDown} {...grip}><MoveIcon /></button>
}

const TakeIcon = () => <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true"><path d="M1.5 4.5L5 1.5l4.5 1 1 4.5-3.5 3.5-4.5-1z" strokeDasharray="2 1.5" /><path d="M8.5 12.5h6M12 10l2.5 2.5L12 15" /></svg>
const MoveIcon = () => <svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="M8 1v14M1 8h14M6 3l2-2 2 2M6 13l2 2 2-2M3 6L1 8l2 2M13 6l2 2-2 2" /></svg>
