import { useState, type ReactNode } from 'react'
import { noDrawing } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { isBoardPage, layersOf, type Scene } from '@bay-atlas/data/scene/scene.ts'
import { Embedded } from '../embedded.tsx'
import { parseEmbed } from '../embed/embed-options.ts'
import { posterAddress } from '../embed/poster-address.ts'
import { FullPage } from '../full-page.tsx'
import { home } from '../map/flight.ts'
import { OpenRoom, OpenScene } from '../open-workbench.tsx'
import { parsePage, type Page } from '../state/page.ts'
import { useAtlas } from '../state/use-atlas.ts'
import { pageOfStep, useStories, type Telling } from '../state/use-story.ts'
import type { SheetStop } from '../panels/sheet-stops.ts'
import type { RoomProps } from '../room-props.ts'
import type { SceneRoom } from '../use-scene-room.tsx'
import { nothing, type Given } from './case.ts'

type Props = Given & {
  /** The query of the address whose page this is. */
  address: string
  notice?: ReactNode
  /** Instead of the plate that stands for the map. */
  map?: ReactNode
}

const insets = { wide: { left: 292, right: 348, top: 64, bottom: 40 }, middle: { left: 264, right: 312, top: 64, bottom: 40 }, phone: { left: 12, right: 12, top: 116, bottom: 420 }, frame: { left: 272, right: 16, top: 16, bottom: 32 } }
const camera = { zoom: 9, seen: home, metresPerPixel: 170 }

/** The whole page at an address: every panel is real, the map is its plate. */
export function PageCase(props: Props) {
  const room = useRoom(props, false)
  return <>{room.sceneRoom.source}<FullPage {...room} /></>
}

/** The frame at an address. */
export function FrameCase(props: Props) {
  const room = useRoom(props, true)
  return <>{room.sceneRoom.source}<Embedded {...room} options={parseEmbed(props.address)} inset={insets.frame} snapshot={null} /></>
}

/** What `app.tsx` gathers, with an address that only this case knows. */
function useRoom({ language, theme, screen, address, notice, map }: Props, embedded: boolean): RoomProps {
  const [page, setPage] = useState(() => parsePage(address))
  const go = (change: Partial<Page>) => setPage(before => ({ ...before, ...change }))
  const [stop, setStop] = useState<SheetStop>('half')
  const atlas = useAtlas(page)
  const telling = useTelling(page, go)
  const pick = (id: string | null) => go({ id })
  const wishes = { onFilter: (filter: Page['filter']) => go({ filter }), onPick: pick, onFind: pick, onClose: () => pick(null), onHome: nothing, onZoom: nothing, onLanguage: nothing, onTheme: nothing, onCopyLink: async () => false, onSort: (sort: Page['sort']) => go({ sort }), onAlone: (alone: boolean) => go({ alone }), onSee: nothing, onOwn: (own: Page['own']) => go({ own }), onOwnRemoved: nothing }
  const seen = { language, theme, page, atlas, camera }
  const sceneRoom = useCaseRoom({ ...seen, screen, embedded, ...wishes }, go)
  const plate = <img className="gallery-plate" alt="" src={posterAddress({ page, language, theme, box: { width: innerWidth, height: innerHeight }, home, inset: insets[screen] })} />
  return { ...seen, screen, map: map ?? (embedded ? null : plate), notice, sceneRoom, telling, sheet: { stop, onStop: setStop }, wishes }
}

function useTelling(page: Page, go: (change: Partial<Page>) => void): Telling {
  const { stories, failed, again } = useStories(page.story !== null)
  const { slug, step: at } = page.story ?? { slug: '', step: 1 }
  const story = stories?.find(one => one.slug === slug && at <= one.steps.length) ?? null
  const state = !page.story ? 'none' : story ? 'ready' : failed ? 'failed' : stories ? 'gone' : 'loading'
  return { story, at, state, again, go: to => go((story && pageOfStep(story, to)) ?? {}), begin: first => go(pageOfStep(first, 1) ?? {}), end: () => go({ story: null }) }
}

type Seen = Pick<RoomProps, 'language' | 'theme' | 'page' | 'atlas' | 'camera' | 'screen'> & RoomProps['wishes'] & { embedded: boolean }

function useCaseRoom({ embedded, screen, onFilter, onPick, onFind, ...asked }: Seen, go: (change: Partial<Page>) => void): SceneRoom {
  const { language, theme, page, atlas, camera } = asked
  const seen = { language, theme, page, atlas, camera }
  const { scene, id } = page
  const [drawing, setDrawing] = useState(noDrawing)
  const onScene = (change: Partial<Scene>) => go({ scene: { ...scene, ...change } })
  const layers = layersOf(scene)
  const leave = () => onScene({ panel: null })
  const wishes = { screen, embedded, middle: [113.7, 22.7] as [number, number], onScene, onFilter, onPick, onFind, onListen: nothing, onDraft: nothing }
  return {
    onMap: { scene: drawing, draft: [], draws: false, taker: { current: null }, bare: layers.some(layer => layer !== 'links'), linked: layers.includes('links') },
    source: layers.length > 0 || scene.shape ? <OpenScene {...seen} onDrawing={setDrawing} /> : null,
    key: drawing.key,
    onScene,
    onDraft: nothing,
    leave,
    clear: scene.panel === null && layers.length > 0 ? () => onScene({ layers: [] }) : undefined,
    board: isBoardPage(scene.panel) ? scene.panel : null,
    shown: scene.panel !== null && (id === null || isBoardPage(scene.panel)),
    room: scene.panel && <OpenRoom key={scene.panel} {...seen} {...wishes} panel={scene.panel} onClose={leave} onOpenCard={nothing} />,
  }
}
