import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { firstPictureStands } from '../state/first-picture.ts'
import { readBasemap, type Basemap } from './basemap.ts'
import { markAt } from './hit.ts'
import { keyedMap } from './keyed-map.ts'
import type { Events, LiveMap } from './live-map.ts'
import type { MapProps, MapState } from './map-props.ts'
import { wakeGraphics } from './wake-graphics.ts'

type Engine = typeof import('./live-map.ts')
type Point = Parameters<Events['onPoint']>

/** Makes the live map in the box, once, and takes it away with the component; null until it stands. The engine arrives beside the built-in map, after the frame of the page has been drawn. */
export function useLiveMap(box: RefObject<HTMLDivElement | null>, props: MapProps): LiveMap | null {
  const [live, setLive] = useState<LiveMap | null>(null)
  const talk = useTalk(props)
  const stand = useEffectEvent((engine: Engine, basemap: Basemap, container: HTMLElement) => {
    const self: LiveMap = engine.createLiveMap({ ...props, container, basemap, inset: talk.covered, events: eventsOf(talk, () => self) })
    setLive(self)
    props.onKeyed(keyedMap(self, talk.covered, props.gestures === 'none'))
    return self
  })
  const leave = useEffectEvent(() => {
    talk.pictured(null)
    setLive(null)
    props.onKeyed(null)
  })
  const failed = useEffectEvent((state: MapState, fault: unknown) => {
    firstPictureStands()
    talk.told(state, fault)
  })

  useEffect(() => {
    const container = box.current
    if (!container) return
    let self: LiveMap | null = null
    let left = false
    const start = ([engine, basemap]: [Engine, Basemap, void]) => {
      if (left) return
      try {
        self = stand(engine, basemap, container)
      } catch (fault) {
        container.replaceChildren()
        failed('no-webgl', fault)
      }
    }
    Promise.all([import('./live-map.ts'), readBasemap(), wakeGraphics()]).then(start, (fault: unknown) => failed('no-files', fault))
    return () => {
      left = true
      leave()
      self?.remove()
    }
    // The map is made once; what changes later goes in by the effects of the view.
  }, [])
  return live
}

/** What the map says to the page, and asks of it, as the page is at that moment. */
function useTalk(props: MapProps) {
  return {
    point: useEffectEvent((target: LiveMap, ...at: Point) => pointAt(props, target, ...at)),
    covered: useEffectEvent(() => props.inset),
    moved: useEffectEvent((...[view, seen, settled, byReader]: Parameters<Events['onMove']>) => props.onMove({ view, seen, settled, byReader })),
    pictured: useEffectEvent((snapshot: (() => string) | null) => props.onPicture?.(snapshot)),
    told: useEffectEvent((state: MapState, fault?: unknown) => {
      // The reader gets a sentence; the cause is for whoever looks into the console.
      if (fault !== undefined) console.error(fault)
      props.onState(state)
    }),
  }
}

const eventsOf = ({ moved, point, told, pictured }: ReturnType<typeof useTalk>, self: () => LiveMap): Events => ({
  onMove: (...move) => moved(...move),
  onPoint: (...at) => point(self(), ...at),
  onLost: lost => told(lost ? 'lost' : 'back'),
  onDrawn: () => told('drawn'),
  onMarked: () => {
    firstPictureStands()
    pictured(self().snapshot)
  },
  onNoMarks: fault => {
    firstPictureStands()
    told('no-marks', fault)
    pictured(self().snapshot)
  },
})

/** What a hand does to the map: the tool's that draws on it, else the mark's under it. */
function pointAt({ taker, marks, onPick, onHover }: MapProps, { map }: LiveMap, event: Point[0], at: Point[1], byTouch: boolean): void {
  const canvas = map.getCanvas()
  const take = taker.current
  if (take) {
    const { lng, lat } = map.unproject(at)
    canvas.style.cursor = 'crosshair'
    return take({ type: event === 'hover' ? 'move' : event, at: [lng, lat] })
  }
  if (event === 'double') return
  const project = (position: [number, number]): [number, number] => {
    const { x, y } = map.project(position)
    return [x, y]
  }
  // What is led about points at nothing; looking for it would cost every move.
  const mark = event === 'hover' && map.isMoving() ? null : markAt(marks, project, at, byTouch)
  canvas.style.cursor = mark ? 'pointer' : ''
  if (event === 'click') onPick(mark, at)
  else onHover(mark, at)
}
