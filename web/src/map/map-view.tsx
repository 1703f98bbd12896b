import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { Leaders } from './leaders.tsx'
import type { LiveMap } from './live-map.ts'
import type { MapProps } from './map-props.ts'
import { liveSources } from './theme-layers.ts'
import { useLiveMap } from './use-live-map.ts'

/** The map as a component: values go in, the camera and the marks pointed at come out. */
export function MapView(props: MapProps) {
  const { label, keys, marks } = props
  const keysId = useId()
  const box = useRef<HTMLDivElement>(null)
  const live = useLiveMap(box, props)
  useValues(live, props)
  useFlight(live, props)
  useEffect(() => {
    // A screen reader hands its keys only to what is an application.
    const said = { role: 'application', 'aria-label': label, 'aria-describedby': keysId }
    for (const [name, value] of Object.entries(said)) live?.map.getCanvas().setAttribute(name, value)
  }, [live, label, keysId])

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

/** What changes after the map was made goes into it. */
function useValues(live: LiveMap | null, { palette, language, draws, marks, emphasisOf, collections, locale, inset }: MapProps): void {
  useEffect(() => live?.look(palette, language), [live, palette, language])
  useEffect(() => live?.hint(locale), [live, locale])
  useEffect(() => live?.uncovered(), [live, inset])
  useEffect(() => live?.drawing(draws), [live, draws])
  useEffect(() => live?.draw({ marks, emphasisOf, palette, language }), [live, marks, emphasisOf, palette, language])
  useEffect(() => {
    for (const source of liveSources) live?.data(source, collections[source])
  }, [live, collections])
}

/** Carries out a wish to be elsewhere. */
function useFlight(live: LiveMap | null, { flight, inset }: MapProps): void {
  // A wish that was carried out before this map was made is none of its own.
  const past = useRef(flight)
  useEffect(() => {
    if (!live || !flight || flight === past.current) return
    const { to, smooth } = flight
    const duration = smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 600 : 0
    if ('bounds' in to) live.map.fitBounds(to.bounds, { padding: inset, maxZoom: to.maxZoom, duration })
    else if ('by' in to) live.map.zoomTo(live.map.getZoom() + to.by, { duration: duration / 2 })
    else live.map.easeTo({ center: [to.view.longitude, to.view.latitude], zoom: to.view.zoom, bearing: to.view.bearing, pitch: to.view.pitch, duration })
  }, [live, flight])
}
