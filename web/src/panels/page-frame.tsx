import type { ReactNode } from 'react'
import type { Screen } from '../look/use-screen.ts'

type Props = {
  screen: Screen
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
}

/** Where the panels stand around the map. The map is first for the eye; rail, chips, list come first for the keyboard. */
export function PageFrame({ screen, map, rail, chips, top, side, legend, scale, attribution, notice }: Props) {
  return (
    <div className={`page ${screen}`}>
      {rail}
      <div className="page-top">{screen === 'phone' ? <>{top}{chips}</> : <>{chips}{top}</>}</div>
      <div className="page-side">{side}{screen === 'wide' && legend}</div>
      <main className="page-map">{map}</main>
      {notice && <div className="page-notice">{notice}</div>}
      <div className="page-foot">{screen === 'middle' && legend}{scale}{attribution}</div>
    </div>
  )
}
