import type { ReactNode } from 'react'
import type { Screen } from '../look/use-screen.ts'

type Props = {
  screen: Screen
  /** The ways past what comes first for the keyboard. */
  skip?: ReactNode
  map: ReactNode
  /** Rail on the left; a phone has none. */
  rail?: ReactNode
  chips?: ReactNode
  /** Language and theme; on a phone the search with both in it. */
  top?: ReactNode
  /** List, card or "about"; on a phone the bottom sheet. */
  side?: ReactNode
  /** Under the list of a wide screen, a button on a middle one. */
  legend?: ReactNode
  scale?: ReactNode
  attribution?: ReactNode
  /** State lines: offline, failed, no WebGL. */
  notice?: ReactNode
  /** The list stands in place of the map. */
  alone?: boolean
}

/** Where the panels stand around the map. The map is first for the eye; rail, chips, list come first for the keyboard. */
export function PageFrame({ screen, skip, map, rail, chips, top, side, legend, scale, attribution, notice, alone = false }: Props) {
  return (
    <div className={`page ${screen}${alone ? ' listing' : ''}`}>
      {skip}
      {rail}
      <header className="page-top">{screen === 'phone' ? <>{top}{chips}</> : <>{chips}{top}</>}</header>
      <main>
        <div className="page-side">{side}{screen === 'wide' && legend}</div>
        <div className="page-map">{map}</div>
        {notice && <div className="page-notice">{notice}</div>}
        <div className="page-foot">{screen === 'middle' && legend}{scale}{attribution}</div>
      </main>
    </div>
  )
}
