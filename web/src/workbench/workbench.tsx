import { lazy, Suspense, useEffect, useMemo, type ComponentType } from 'react'
import { noDrawing, type SceneDrawing } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { palettes, type Tone } from '@bay-atlas/data/drawing/palette.ts'
import type { SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { isBoardPage, layersOf, type Panel } from '@bay-atlas/data/scene/scene.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import '../look/workbench.css'
import { CrossButton, TextButton } from '../look/parts.tsx'
import { stateWord, words } from '../look/words.ts'
import { ownCounted, workbenchWord } from '../look/words-workbench.ts'
import { StateLine } from '../panels/state-line.tsx'
import type { Page } from '../state/page.ts'
import type { Atlas } from '../state/use-atlas.ts'
import type { Camera } from '../state/use-camera.ts'
import type { ToolProps } from './tool-props.ts'
import { useMatter } from './use-matter.ts'
import { useSceneDrawing } from './use-scene-drawing.ts'

type Seen = { language: Language; theme: Tone; page: Page; atlas: Atlas; camera: Camera }

/** The question of the page, as scenes and boards understand it. */
function useQuestion({ language, theme, page: { scene, filter, id }, camera: { zoom, seen } }: Seen): SceneQuestion {
  return useMemo(() => ({ scene, filter, selected: id, language, palette: palettes[theme], zoom, seen }), [scene, filter, id, language, theme, zoom, seen])
}

/** Makes what the scene adds to the map, and shows nothing itself. */
export function SceneSource({ onDrawing, ...seen }: Seen & { onDrawing: (drawing: SceneDrawing) => void }) {
  const question = useQuestion(seen)
  // Coverage is held against official totals, which know the atlas alone.
  const { matter } = useMatter(seen.atlas, layersOf(seen.page.scene).includes('coverage'))
  const drawing = useSceneDrawing(matter, question)
  useEffect(() => onDrawing(drawing), [drawing, onDrawing])
  useEffect(() => () => onDrawing(noDrawing), [onDrawing])
  return null
}

// Each arrives when it is opened.
const rooms: Record<Panel, ComponentType<ToolProps>> = {
  network: lazy(() => import('./network-panel.tsx').then(({ NetworkPanel }) => ({ default: NetworkPanel }))),
  time: lazy(() => import('./time-panel.tsx').then(({ TimePanel }) => ({ default: TimePanel }))),
  analyse: lazy(() => import('./analyse-panel.tsx').then(({ AnalysePanel }) => ({ default: AnalysePanel }))),
  density: lazy(() => import('./density-panel.tsx').then(({ DensityPanel }) => ({ default: DensityPanel }))),
  bays: lazy(() => import('./bays-page.tsx').then(({ BaysPage }) => ({ default: BaysPage }))),
  cities: lazy(() => import('./cities-page.tsx').then(({ CitiesPage }) => ({ default: CitiesPage }))),
  coverage: lazy(() => import('./coverage-page.tsx').then(({ CoveragePage }) => ({ default: CoveragePage }))),
}

export type RoomProps = Seen & Omit<ToolProps, 'matter' | 'question'> & { panel: Panel; onClose: () => void; /** Closes the tool and leaves its layer on the map. */ onKeep?: () => void; onOpenCard: () => void }

/** The open tool or page, once its matter is there. */
export function Room({ panel, onClose, onKeep, onOpenCard, language, theme, page, atlas, camera, ...wishes }: RoomProps) {
  const question = useQuestion({ language, theme, page, atlas, camera })
  // Pages compare what the atlas counts with what was published; the reader's own rows are no part of that.
  const { matter, work, failed, again } = useMatter(atlas, isBoardPage(panel))
  const apart = atlas.ownTotal > 0 && (isBoardPage(panel) ? 'page' : panel === 'network' && 'links')
  const ownNote = apart && <p className="own-counted">{ownCounted[apart][language]}</p>
  const Inside = rooms[panel]
  const waiting = <StateLine kind="loading" language={language} />
  const inside = failed ? <StateLine kind="error" language={language} onRetry={again} /> : matter ? <Suspense fallback={waiting}><Inside {...wishes} matter={matter} question={question} /></Suspense> : waiting
  const atWork = work === 'works' && <AtWork language={language} />
  const broken = work === 'failed' && <StateLine kind="work-failed" language={language} onRetry={() => location.reload()} />
  const chosen = page.id ? atlas.byId.get(page.id) : undefined
  if (isBoardPage(panel)) return <div className="board-inside">{wishes.embedded && panel !== 'bays' && <h1>{panelWord[panel][language]}</h1>}{atWork}{broken}{ownNote}{inside}</div>
  if (wishes.embedded) return <section className="embed-tool" aria-label={panelWord[panel][language]}><h2 className="unseen">{panelWord[panel][language]}</h2>{atWork}{broken}{inside}</section>
  return (
    <section className="card tool" aria-label={panelWord[panel][language]}>
      <header className="tool-head"><h2 tabIndex={-1}>{panelWord[panel][language]}</h2>{atWork}<CrossButton label={workbenchWord.closeTool[language]} onClick={onClose} />
        {onKeep && <TextButton onClick={onKeep}>{workbenchWord.keep[language]}</TextButton>}
        {chosen && <p className="tool-chosen"><b>{chosen.name[language]}</b><TextButton onClick={onOpenCard}>{words.openCard[language]}</TextButton></p>}
      </header>
      <div className="tool-scroll" aria-busy={work === 'works'}>{broken}{ownNote}{inside}</div>
    </section>
  )
}

/** Said while an answer is under way, without moving what stands. */
const AtWork = ({ language }: { language: Language }) => <p className="tool-works" role="status"><i className="pulse" aria-hidden="true" />{stateWord.working[language]}</p>
