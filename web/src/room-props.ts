import type { ReactNode } from 'react'
import type { Bbox, Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import type { Screen } from './look/use-screen.ts'
import type { SheetStop } from './panels/sheet-stops.ts'
import type { OwnShown, Page, Theme } from './state/page.ts'
import type { Atlas } from './state/use-atlas.ts'
import type { Camera } from './state/use-camera.ts'
import type { Telling } from './state/use-story.ts'
import type { SceneRoom } from './use-scene-room.tsx'

/** What page and frame are given: what is asked, what there is, and the wishes of their panels. */
export type RoomProps = {
  language: Language
  theme: Theme
  screen: Screen
  page: Page
  atlas: Atlas
  camera: Camera
  map: ReactNode
  notice: ReactNode
  /** What the scene of the address adds: the open tool or page, and the key of what lies on the map. */
  sceneRoom: SceneRoom
  /** The story that the address names. */
  telling: Telling
  /** How far the phone's sheet is open. */
  sheet: { stop: SheetStop; onStop: (stop: SheetStop) => void }
  wishes: {
    onFilter: (filter: Filter, typing?: boolean) => void
    /** Choose an asset; `onFind` also takes the map there. */
    onPick: (id: string) => void
    onFind: (id: string) => void
    onClose: () => void
    onHome: () => void
    onZoom: (by: 1 | -1) => void
    onLanguage: (language: Language) => void
    onTheme: (theme: Theme) => void
    onCopyLink: () => Promise<boolean>
    onSort: (sort: ListSort) => void
    /** The list alone, or beside the map. */
    onAlone: (alone: boolean) => void
    /** Shows a box of the map, in WGS-84 degrees. */
    onSee: (bounds: Bbox, maxZoom: number) => void
    /** Own rows alone, hidden, or among the others. */
    onOwn: (own: OwnShown | null) => void
    /** Nothing in the address names an own row any more. */
    onOwnRemoved: () => void
  }
}
