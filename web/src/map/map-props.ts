import type { KeyboardEvent } from 'react'
import type { FeatureCollection } from 'geojson'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { View } from '@bay-atlas/data/view.ts'
import type { Move } from '../state/use-camera.ts'
import type { Flight } from './flight.ts'
import type { Gestures, Inset } from './live-map.ts'
import type { Emphasis } from './mark-art.ts'
import type { LiveSource } from './theme-layers.ts'
import type { KeyedMap } from './use-compass.ts'

/** How the map is: drawn; its files did not arrive; the browser cannot draw it; only its marks did not arrive; the graphics context was lost, or given back. */
export type MapState = 'drawn' | 'no-files' | 'no-webgl' | 'no-marks' | 'lost' | 'back'

/** Who takes what a hand does to the map; a holder, so that the very next click after a tool has begun is the tool's. */
export type Taker = { readonly current: ((event: { type: 'click' | 'move' | 'double'; at: [number, number] }) => void) | null }

export type MapProps = {
  language: Language
  palette: Palette
  view: View | null
  home: Bbox
  inset: Inset
  gestures: Gestures
  /** In a frame: marks in the map's own graphics context. */
  oneContext: boolean
  locale: Record<string, string>
  label: string
  /** How the keys work, said after the label. */
  keys: string
  marks: Mark[]
  emphasisOf: (mark: Mark) => Emphasis
  collections: Record<LiveSource, FeatureCollection>
  flight: Flight | null
  onMove: (move: Move) => void
  onPick: (mark: Mark | null, at: [number, number]) => void
  onHover: (mark: Mark | null, at: [number, number]) => void
  /** A tool draws on the map: clicks and moves are its own, in WGS-84 degrees. */
  draws: boolean
  taker: Taker
  /** A key on the map; true when it is taken, else it is MapLibre's. */
  onKey: (event: KeyboardEvent) => boolean
  onKeyed: (map: KeyedMap | null) => void
  /** Something else stands in for it. */
  hidden: boolean
  onState: (state: MapState) => void
  /** The picture of the map can be had from now on, or (null) no longer. */
  onPicture?: (snapshot: (() => string) | null) => void
}
