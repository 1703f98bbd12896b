import type { SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import type { SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Scene } from '@bay-atlas/data/scene/scene.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'
import type { Screen } from '../look/use-screen.ts'
import type { ToolMatter } from './tool-matter.ts'

/** What a hand does to the map while a tool listens to it. */
export type MapEvent = { type: 'click' | 'move' | 'double'; at: Point }

/** What every tool and page of the workbench is given, and what it can wish for. */
export type ToolProps = {
  screen: Screen
  /** In a frame, where nothing may be written beside what is read. */
  embedded: boolean
  matter: ToolMatter
  question: SceneQuestion
  /** Changes the scene of the address; `typing` makes no Back step, for what follows a hand. */
  onScene: (change: Partial<Scene>, typing?: boolean) => void
  onFilter: (filter: Filter, typing?: boolean) => void
  /** Opens the card of an asset; `onFind` also takes the map there. */
  onPick: (id: string) => void
  onFind: (id: string) => void
  /** The middle of what is seen of the map. */
  middle: Point
  /** While a listener is given, the map hands it clicks and moves instead of choosing marks; null gives the map back. */
  onListen: (listener: ((event: MapEvent) => void) | null) => void
  /** What is being drawn and not yet in the address. */
  onDraft: (draft: SceneFeature[]) => void
}
