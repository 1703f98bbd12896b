import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { FeatureCollection } from 'geojson'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { View } from '@bay-atlas/data/view.ts'
import type { Move } from '../state/use-camera.ts'
import { readBasemap, type Basemap } from './basemap.ts'
import type { Flight } from './flight.ts'
import { markAt } from './hit.ts'
import { keyedMap } from './keyed-map.ts'
import { Leaders } from './leaders.tsx'
import { createLiveMap, type Gestures, type Inset, type LiveMap } from './live-map.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Emphasis } from './mark-art.ts'
import { liveSources, type LiveSource } from './theme-layers.ts'
import type { KeyedMap } from './use-compass.ts'

/** How the map is: drawn; its files did not arrive; the browser cannot draw it; only its marks did not arrive; the graphics context was lost, or given back. */
export type MapState = 'drawn' | 'no-files' | 'no-webgl' | 'no-marks' | 'lost' | 'back'

/** Who takes what a hand does to the map; a holder, so that the very next click after a tool has begun is the tool's. */
export type Taker = { readonly current: ((event: { type: 'click' | 'move' | 'double'; at: [number, number] }) => void) | null }

type Props = {
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

/** The map as a component: values go in, the camera and the marks pointed at come out. */
export function MapView(props: Props) {
  const { language, palette, marks, emphasisOf, collections, flight, label, keys } = props
  const keysId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState<LiveMap | null>(null)
  // A wish that was carried out before this map was made is none of its own.
  const past = useRef(flight)

  const point = useEffectEvent((event: 'click' | 'hover' | 'double', at: [number, number], byTouch: boolean, target: LiveMap) => {
    const take = props.taker.current
    if (take) {
      const { lng, lat } = target.map.unproject(at)
      target.map.getCanvas().style.cursor = 'crosshair'
      take({ type: event === 'hover' ? 'move' : event, at: [lng, lat] })
      return
    }
    if (event === 'double') return
    const project = (position: [number, number]): [number, number] => {
      const { x, y } = target.map.project(position)
      return [x, y]
    }
    const mark = markAt(props.marks, project, at, byTouch)
    target.map.getCanvas().style.cursor = mark ? 'pointer' : ''
    if (event === 'click') props.onPick(mark, at)
    else props.onHover(mark, at)
  })
  const covered = useEffectEvent(() => props.inset)
  const moved = useEffectEvent((move: Move) => props.onMove(move))
  const pictured = useEffectEvent((snapshot: (() => string) | null) => props.onPicture?.(snapshot))
  const told = useEffectEvent((state: MapState, fault?: unknown) => {
    // The reader gets a sentence; the cause is for whoever looks into the console.
    if (fault !== undefined) console.error(fault)
    props.onState(state)
  })

  useEffect(() => {
    const container = box.current
    if (!container) return
    let made: LiveMap | null = null
    let gone = false
    const start = (basemap: Basemap) => {
      if (gone) return
      const { palette, language, view, home, gestures, oneContext, locale } = props
      try {
        const self = createLiveMap({
          container, basemap, palette, language, view, home, inset: covered, gestures, oneContext, locale,
          events: {
            onMove: (view, seen, settled, byReader) => moved({ view, seen, settled, byReader }),
            onPoint: (event, at, byTouch) => point(event, at, byTouch, self),
            onLost: lost => told(lost ? 'lost' : 'back'),
            onDrawn: () => told('drawn'),
            onMarked: () => pictured(self.snapshot),
            onNoMarks: fault => {
              told('no-marks', fault)
              pictured(self.snapshot)
            },
          },
        })
        made = self
        setLive(self)
        props.onKeyed(keyedMap(self.map, covered, gestures === 'none'))
      } catch (fault) {
        container.replaceChildren()
        told('no-webgl', fault)
      }
    }
    readBasemap().then(start, (fault: unknown) => told('no-files', fault))
    return () => {
      gone = true
      pictured(null)
      made?.remove()
      setLive(null)
      props.onKeyed(null)
    }
    // The map is made once; what changes later goes in by the effects below.
  }, [])

  useEffect(() => live?.look(palette, language), [live, palette, language])
  useEffect(() => {
    // A screen reader hands its keys only to what is an application.
    const said = { role: 'application', 'aria-label': label, 'aria-describedby': keysId }
    for (const [name, value] of Object.entries(said)) live?.map.getCanvas().setAttribute(name, value)
  }, [live, label, keysId])
  useEffect(() => live?.drawing(props.draws), [live, props.draws])
  useEffect(() => live?.draw({ marks, emphasisOf, palette }), [live, marks, emphasisOf, palette])
  useEffect(() => {
    for (const source of liveSources) live?.data(source, collections[source])
  }, [live, collections])
  useEffect(() => {
    if (!live || !flight || flight === past.current) return
    const { to, smooth } = flight
    const duration = smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 600 : 0
    if ('bounds' in to) live.map.fitBounds(to.bounds, { padding: props.inset, maxZoom: to.maxZoom, duration })
    else if ('by' in to) live.map.zoomTo(live.map.getZoom() + to.by, { duration: duration / 2 })
    else live.map.easeTo({ center: [to.view.longitude, to.view.latitude], zoom: to.view.zoom, bearing: to.view.bearing, pitch: to.view.pitch, duration })
  }, [live, flight])

  // Before MapLibre's own listener, which would move the map.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== live?.map.getCanvas() || !props.onKey(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="map" role="region" aria-label={label} inert={props.hidden} onKeyDownCapture={onKeyDown}>
      <div ref={box} className="map-canvas" />
      <p id={keysId} hidden>{keys}</p>
      {live && <Leaders map={live.map} marks={marks} />}
    </div>
  )
}
