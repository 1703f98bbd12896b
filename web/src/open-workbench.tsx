import { lazy, Suspense, type ComponentProps } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { isBoardPage } from '@bay-atlas/data/scene/scene.ts'
import { StateLine } from './panels/state-line.tsx'
import type * as Workbench from './workbench/workbench.tsx'

const load = () => import('./workbench/workbench.tsx')
const Source = lazy(() => load().then(({ SceneSource }) => ({ default: SceneSource })).catch(() => ({ default: () => null })))
const Room = lazy(() => load().then(({ Room }) => ({ default: Room })).catch(() => ({ default: NotHere })))

/** What the scene adds to the map; the code for it arrives when a scene is first asked for. */
export const OpenScene = (props: ComponentProps<typeof Workbench.SceneSource>) => <Suspense><Source {...props} /></Suspense>

/** A tool beside the map, or a page in its place. */
export const OpenRoom = (props: ComponentProps<typeof Workbench.Room>) => <Suspense fallback={<OnItsWay {...props} />}><Room {...props} /></Suspense>

/** A tool has its room beside the map before its code is there, so that nothing moves when it comes. */
function OnItsWay({ language, panel, embedded }: ComponentProps<typeof Workbench.Room>) {
  const line = <StateLine kind="loading" language={language} />
  return embedded || isBoardPage(panel) ? line : <section className="card tool" aria-busy="true"><div className="card-scroll">{line}</div></section>
}

/** The network failed between the page and its tools. */
const NotHere = ({ language }: { language: Language }) => <StateLine kind="tool-failed" language={language} onRetry={() => location.reload()} />
