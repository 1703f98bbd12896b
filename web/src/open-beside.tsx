import type { Language } from '@bay-atlas/data/language.ts'
import type * as Beside from './beside.tsx'
import { arriving } from './look/arriving.ts'
import { CrossButton } from './look/parts.tsx'
import { words } from './look/words.ts'
import { StateLine } from './panels/state-line.tsx'
import { StoryNote } from './panels/story-note.tsx'
import { rested } from './rested.ts'
import { laterDoor } from './state/queries.ts'

const beside = arriving(() => import('./beside.tsx'))

/** Fetches what opens beside the map when nothing else is to be done, so that it opens at once. */
export const besideSoon = () => rested().then(() => Promise.allSettled([beside.soon(), laterDoor()]))

type Closing = { language: Language; onClose: () => void }

/** In the place of a panel whose code is on its way, or cannot come. */
export function Waiting({ language, failed, onClose }: Closing & { failed: boolean }) {
  return (
    <article className="card" aria-busy={!failed}>
      <div className="card-scroll">
        <header className="card-head"><CrossButton label={words.close[language]} onClick={onClose} /></header>
        <StateLine kind={failed ? 'tool-failed' : 'loading'} language={language} onRetry={failed ? () => location.reload() : undefined} />
      </div>
    </article>
  )
}

/** The card of the chosen asset. */
export function OpenCard(props: Beside.CardProps) {
  const code = beside.use()
  return code && code !== 'failed' ? <code.Card {...props} /> : <Waiting {...props} failed={code === 'failed'} />
}

/** What the data are. */
export function OpenAbout(props: Beside.AboutProps) {
  const code = beside.use()
  return code && code !== 'failed' ? <code.About {...props} /> : <Waiting {...props} failed={code === 'failed'} />
}

/** The stories to choose from. */
export function OpenStories(props: Beside.StoriesProps) {
  const code = beside.use()
  return code && code !== 'failed' ? <code.Stories {...props} /> : <Waiting {...props} failed={code === 'failed'} />
}

/** The story that is told; a line says that it is on its way. */
export function OpenStory(props: Beside.StoryProps) {
  const code = beside.use()
  if (code && code !== 'failed') return <code.Story {...props} />
  return <StoryNote language={props.language} state={code ?? 'loading'} onRetry={() => location.reload()} onClose={props.telling.end} />
}
