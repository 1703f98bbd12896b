import { listSorts } from './look/list-sort.ts'
import { OpenAbout, OpenCard, OpenStories } from './open-beside.tsx'
import { AssetList } from './panels/asset-list.tsx'
import { ListTools } from './panels/list-tools.tsx'
import { NoList } from './panels/no-list.tsx'
import type { RoomProps } from './room-props.ts'
import type { ListOrder } from './state/list-order.ts'
import { formatPage } from './state/page.ts'

/** What is read in place of the list: about the data, or the stories to choose from. */
export type Reading = 'about' | 'stories' | null

type Props = RoomProps & {
  reading: Reading
  list: ListOrder
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
  if (page.alone && screen !== 'phone') return <><List {...room} />{opened}</>
  return opened ?? <List {...room} />
}

function openedOf({ reading, list, onClose, onPick, onFind, ...room }: Props) {
  const { language, page: { id }, atlas, telling, sceneRoom } = room
  if (reading === 'stories') return <OpenStories language={language} telling={telling} onClose={onClose} />
  if (reading === 'about') return <OpenAbout language={language} atlas={atlas} onClose={onClose} />
  if (sceneRoom.shown) return sceneRoom.room
  return id === null ? null : <OpenCard language={language} id={id} atlas={atlas} onOpen={onFind} onClose={room.wishes.onClose} onCopyLink={room.wishes.onCopyLink} />
}

function List({ language, screen, page, atlas, wishes, list, from, onPick, onFind }: Props) {
  const { id, filter, sort, alone } = page
  if (atlas.error && !atlas.rows.length) return <NoList language={language} />
  const tools = <ListTools language={language} sort={sort ?? listSorts[0]} onSort={wishes.onSort} alone={alone} href={`/${formatPage({ ...page, alone: !alone })}`} onAlone={wishes.onAlone} />
  return <AssetList language={language} {...list} from={from} matched={atlas.matched.length} selected={id} onPick={onPick} onFly={onFind} loading={atlas.isPending} filter={filter} onFilter={wishes.onFilter} onShowAll={wishes.onHome} bare={screen === 'phone'} alone={alone} tools={tools} />
}
