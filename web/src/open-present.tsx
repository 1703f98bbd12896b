import { lazy, Suspense, useEffect, useRef, type ComponentProps } from 'react'
import { CrossButton } from './look/parts.tsx'
import { words } from './look/words.ts'
import { StateLine } from './panels/state-line.tsx'
import type Present from './present.tsx'

type Props = ComponentProps<typeof Present>

/** The panel arrives when it is first opened, so that the first map does not wait for it. */
const Arriving = lazy(() => import('./present.tsx').catch(() => ({ default: NotHere })))

/** Mount it to open the Present panel. */
export function OpenPresent(props: Props) {
  return <Suspense fallback={<div className="page-notice"><StateLine kind="loading" language={props.language} /></div>}><Arriving {...props} /></Suspense>
}

/** The network failed between the page and its panel. */
function NotHere({ language, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="present-missing" aria-label={words.present[language]} onClose={onClose}>
      <StateLine kind="present-failed" language={language} />
      <CrossButton label={words.close[language]} onClick={() => dialog.current?.close()} />
    </dialog>
  )
}
