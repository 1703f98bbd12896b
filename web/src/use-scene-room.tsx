import { useCallback, useRef, useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { noDrawing, type SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import { isBoardPage, layersOf, type Scene } from '@bay-atlas/data/scene/scene.ts'
import type { Screen } from './look/use-screen.ts'
import { OpenRoom, OpenScene } from './open-workbench.tsx'
import type { Page } from './state/page.ts'
import { goTo } from './state/use-page.ts'
import type { Atlas } from './state/use-atlas.ts'
import type { Camera } from './state/use-camera.ts'
import type { MapEvent } from './workbench/tool-props.ts'

type Asked = {
  language: Language
  theme: Tone
  screen: Screen
  embedded: boolean
  page: Page
  atlas: Atlas
  camera: Camera
  /** A frame makes no Back steps. */
  step: 'push' | 'replace'
  onFilter: (filter: Filter, typing?: boolean) => void
  onPick: (id: string) => void
  onFind: (id: string) => void
}

const nothing: SceneFeature[] = []

/** What the scene of the address puts on the map, and the tool or page it opens. */
export function useSceneRoom({ step, onFilter, onPick, onFind, screen, embedded, ...seen }: Asked) {
  const { scene, id } = seen.page
  const [opened, setOpened] = useState<string | null>(null)
  const [drawing, setDrawing] = useState(noDrawing)
  const [draft, setDraft] = useState(nothing)
  const [draws, setDraws] = useState(false)
  const taker = useRef<((event: MapEvent) => void) | null>(null)
  const onListen = useCallback((next: ((event: MapEvent) => void) | null) => {
    taker.current = next
    setDraws(next !== null)
  }, [])
  const onScene = (change: Partial<Scene>, typing = false) => goTo({ scene: { ...scene, ...change } }, typing ? 'replace' : step)
  const layers = layersOf(scene)
  const [west, south, east, north] = seen.camera.seen
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2]
  const wishes = { screen, embedded, middle, onScene, onFilter, onPick, onFind, onListen, onDraft: setDraft }
  const leave = () => onScene({ panel: null, layers: scene.layers.filter(layer => layer === 'coverage') })
  const keep = () => onScene({ panel: null, layers })
  // These two speak about the chosen asset; elsewhere its card takes the tool's place until it is closed.
  const keeps = scene.panel === 'network' || scene.panel === 'analyse'
  return {
    /** Fills over the whole map speak instead of the marks. */
    onMap: { scene: drawing, draft, draws, taker, bare: layers.some(layer => layer !== 'links'), linked: layers.includes('links') },
    source: layers.length > 0 || scene.shape || scene.panel === 'analyse' ? <OpenScene {...seen} onDrawing={setDrawing} /> : null,
    key: drawing.key,
    onScene,
    onDraft: setDraft,
    leave,
    /** Takes layers away that no tool stands beside. */
    clear: scene.panel === null && (layers.length > 0 || scene.shape) ? () => onScene({ layers: [], shape: null }) : undefined,
    /** The page that stands in place of the map. */
    board: isBoardPage(scene.panel) ? scene.panel : null,
    /** The tool is seen; an opened card covers it. */
    shown: scene.panel !== null && (id === null || isBoardPage(scene.panel) || (keeps && opened !== id)),
    room: scene.panel && <OpenRoom key={scene.panel} {...seen} {...wishes} panel={scene.panel} onClose={leave} onKeep={layers.length > 0 ? keep : undefined} onOpenCard={() => setOpened(id)} />,
  }
}
export type SceneRoom = ReturnType<typeof useSceneRoom>
