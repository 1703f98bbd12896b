import { bayWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { bayNames, type BayName, type BaysView, type Lay } from '@bay-atlas/data/scene/bays-view.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { QuietButton } from '../look/parts.tsx'
import { baysPageWord, sayLaid, sayLayStep } from '../look/words-bays-page.ts'
import { layMoved, panned, zoomed, type Pane } from './bays-layout.ts'

type MoveProps = { view: BaysView; pane: Pane; language: Language; onGo: (view: BaysView | null) => void }

/** Nearer, farther, to the four sides, and back to all of each bay: for all maps at once. */
export function MoveButtons({ view, pane, language, onGo }: MoveProps) {
  const button = (name: Text, sign: string, view: BaysView | null) => <button key={name.en} type="button" aria-label={name[language]} title={name[language]} onClick={() => onGo(view)}>{sign}</button>
  return (
    <div className="bays-move" role="group" aria-label={baysPageWord.move[language]}>
      {button(baysPageWord.closer, '+', zoomed(view, 1))}
      {button(baysPageWord.farther, '−', zoomed(view, -1))}
      {button(baysPageWord.west, '←', panned(view, -1, 0, pane))}
      {button(baysPageWord.north, '↑', panned(view, 0, 1, pane))}
      {button(baysPageWord.south, '↓', panned(view, 0, -1, pane))}
      {button(baysPageWord.east, '→', panned(view, 1, 0, pane))}
      {button(baysPageWord.reset, '⤢', null)}
    </div>
  )
}

const bayIn = (value: string) => bayNames.find(bay => bay === value)
const otherThan = (bay: BayName) => bayNames.filter(one => one !== bay)

/** Which outline lies on which bay, by two lists; where it lies is said as it changes. */
export function LayControls({ lay, language, onLay }: { lay: Lay | null; language: Language; onLay: (lay: Lay | null) => void }) {
  const choose = (bay: BayName | undefined, onto: BayName | undefined) => {
    if (!bay) return onLay(null)
    const [first = 'gba'] = otherThan(bay)
    const target = onto && onto !== bay ? onto : first
    return onLay({ bay, onto: target, eastKm: lay?.eastKm ?? 0, northKm: lay?.northKm ?? 0 })
  }
  return (
    <fieldset className="bays-lay">
      <legend>{baysPageWord.lay[language]}</legend>
      <label>{baysPageWord.outlineOf[language]}
        <select value={lay?.bay ?? ''} onChange={({ target }) => choose(bayIn(target.value), lay?.onto)}>
          <option value="">{baysPageWord.none[language]}</option>
          {bayNames.map(bay => <option key={bay} value={bay}>{bayWord[bay][language]}</option>)}
        </select>
      </label>
      {lay && (
        <label>{baysPageWord.onto[language]}
          <select value={lay.onto} onChange={({ target }) => choose(lay.bay, bayIn(target.value))}>
            {otherThan(lay.bay).map(bay => <option key={bay} value={bay}>{bayWord[bay][language]}</option>)}
          </select>
        </label>
      )}
      {lay && <LaySteps lay={lay} language={language} onLay={onLay} />}
      {lay && <QuietButton onClick={() => onLay(null)}>{baysPageWord.remove[language]}</QuietButton>}
      <p className="unseen" aria-live="polite">{lay ? sayLaid(lay.bay, lay.onto, lay.eastKm, lay.northKm, language) : ''}</p>
    </fieldset>
  )
}

const laySides = [[baysPageWord.west, '←', -1, 0], [baysPageWord.north, '↑', 0, 1], [baysPageWord.south, '↓', 0, -1], [baysPageWord.east, '→', 1, 0]] as const
const layStepKm = 10

/** Moves the outline without dragging it. */
function LaySteps({ lay, language, onLay }: { lay: Lay; language: Language; onLay: (lay: Lay) => void }) {
  return (
    <div className="bays-move" role="group" aria-label={baysPageWord.moveLay[language]}>
      {laySides.map(([side, sign, east, north]) => {
        const name = sayLayStep(side, layStepKm, language)
        return <button key={sign} type="button" aria-label={name} title={name} onClick={() => onLay(layMoved(lay, east * layStepKm, north * layStepKm))}>{sign}</button>
      })}
    </div>
  )
}
