import { lazy, Suspense, type ReactNode } from 'react'
import { arriving } from './look/arriving.ts'
import type { OwnCardProps } from './own/own-card.tsx'
import type { OwnProps } from './own/own-panel.tsx'
import type { ownRoom } from './own/own-room.ts'
import { Waiting } from './open-beside.tsx'
import { rested } from './rested.ts'

const load = () => import('./own/own-room.ts').then(({ ownRoom }) => ownRoom)
const room = arriving<typeof ownRoom>(load)
// A page takes a dropped file once its first map stands.
const Drop = lazy(async () => {
  await rested()
  return load().then(({ OwnDrop }) => ({ default: OwnDrop }), () => ({ default: (): ReactNode => null }))
})

/** The panel of the reader's own data. */
export function OpenOwn(props: OwnProps) {
  const code = room.use()
  return code && code !== 'failed' ? <code.OwnPanel {...props} /> : <Waiting {...props} failed={code === 'failed'} />
}

/** The card of an own row. */
export function OpenOwnCard(props: OwnCardProps) {
  const code = room.use()
  return code && code !== 'failed' ? <code.OwnCard {...props} /> : <Waiting {...props} failed={code === 'failed'} />
}

/** Takes a file that is dropped anywhere. */
export const OwnDropPlace = (props: Parameters<typeof ownRoom.OwnDrop>[0]) => <Suspense><Drop {...props} /></Suspense>
