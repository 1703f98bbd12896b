import type { ComponentProps } from 'react'
import { arriving } from './look/arriving.ts'
import { words } from './look/words.ts'
import { StateLine } from './panels/state-line.tsx'
import type * as WithData from './with-data.tsx'

/** What shows the data comes beside the data, while the engine of the map is on its way: the first map waits for neither. */
const withData = arriving(() => import('./with-data.tsx'))

/** The list; until its code is here, the place where it will stand. */
export function OpenList(props: WithData.ListProps) {
  const code = withData.use()
  if (code && code !== 'failed') return <code.List {...props} />
  return <section className="list" aria-label={words.assets[props.language]} aria-busy={!code}>{code && <StateLine kind="tool-failed" language={props.language} onRetry={() => location.reload()} />}</section>
}

/** The filters of the rail, all at once, so that nothing is pushed away. */
export function OpenFilters(props: ComponentProps<typeof WithData.RailFilters>) {
  const code = withData.use()
  if (code === 'failed') return <StateLine kind="tool-failed" language={props.language} onRetry={() => location.reload()} />
  return code && <code.RailFilters {...props} />
}

/** The filters of a phone. */
export function OpenDrawer(props: ComponentProps<typeof WithData.FilterDrawer>) {
  const code = withData.use()
  return code && code !== 'failed' ? <code.FilterDrawer {...props} /> : null
}
