import { OpenAbout, OpenCard, OpenStories } from './open-beside.tsx'
import { OpenOwn, OpenOwnCard } from './open-own.tsx'
import { OpenList } from './open-with-data.tsx'
import type { RoomProps } from './room-props.ts'
import { isOwnId } from './state/own.ts'

/** What is read in place of the list: about the data, the stories to choose from, or the reader's own data. */
export type Reading = 'about' | 'stories' | 'own' | null

type Props = RoomProps & {
  reading: Reading
  /** The last card that was open: the list is left and found at its row. */
  from: string | null
  onClose: () => void
  onPick: (id: string) => void
  onFind: (id: string) => void
}

/** Beside the map: what is read, else the open card, else the list of what is in view. Alone, the list stays beside what is opened. */
export function BesideMap(room: Props) {
  const { screen, page } = room
  const opened = openedOf(room)
  if (page.alone && screen !== 'phone') return <><OpenList {...room} />{opened}</>
  return opened ?? <OpenList {...room} />
}

function openedOf({ reading, onClose, onPick, onFind, ...room }: Props) {
  const { language, page: { id }, atlas, telling, sceneRoom } = room
  if (reading === 'stories') return <OpenStories language={language} telling={telling} onClose={onClose} />
  if (reading === 'about') return <OpenAbout language={language} atlas={atlas} onClose={onClose} />
  if (reading === 'own') return <OpenOwn language={language} theme={room.theme === 'print' ? 'light' : room.theme} atlas={atlas} shown={room.page.own} onOwn={room.wishes.onOwn} onDraft={sceneRoom.onDraft} onSee={room.wishes.onSee} onPick={onPick} onRemoved={room.wishes.onOwnRemoved} onClose={onClose} />
  if (sceneRoom.shown) return sceneRoom.room
  if (id !== null && isOwnId(id)) return <OpenOwnCard language={language} id={id} onOpen={onFind} onClose={room.wishes.onClose} />
  return id === null ? null : <OpenCard language={language} id={id} atlas={atlas} onOpen={onFind} onClose={room.wishes.onClose} onCopyLink={room.wishes.onCopyLink} />
}
