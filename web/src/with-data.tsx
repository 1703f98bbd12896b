import { useMemo } from 'react'
import { listSorts } from '@bay-atlas/data/columns/list-heads.ts'
import { AssetList } from './panels/asset-list.tsx'
import { ListTools } from './panels/list-tools.tsx'
import { NoList } from './panels/no-list.tsx'
import type { RoomProps } from './room-props.ts'
import type { ListPage } from './state/desk/questions.ts'
import { formatPage } from './state/page.ts'
import { useList } from './use-list.ts'

export { FilterDrawer } from './panels/filter-drawer.tsx'
export { RailFilters } from './panels/filters.tsx'

export type ListProps = Pick<RoomProps, 'language' | 'screen' | 'page' | 'atlas' | 'camera' | 'wishes'> & {
  /** The last card that was open: the list is left and found at its row. */
  from: string | null
  onPick: (id: string) => void
  onFind: (id: string) => void
}

/** The list of what is in view, in the order of the address. */
export function List({ language, screen, page, atlas, camera, wishes, from, onPick, onFind }: ListProps) {
  const { id, filter, sort, alone } = page
  const { page: listed, loading, onReach } = useList(page, atlas, camera, language, from)
  const { rows, headOf, noteOf } = useMemo(() => shownOf(listed), [listed])
  if (atlas.error && !atlas.held) return <NoList language={language} />
  const tools = <ListTools language={language} sort={sort ?? listSorts[0]} onSort={wishes.onSort} alone={alone} href={`/${formatPage({ ...page, alone: !alone })}`} onAlone={wishes.onAlone} />
  return <AssetList language={language} rows={rows} headOf={headOf} noteOf={noteOf} count={listed.count} heads={listed.heads} onReach={onReach} from={from} matched={atlas.matched} selected={id} onPick={onPick} onFly={onFind} loading={loading} filter={filter} onFilter={wishes.onFilter} onShowAll={wishes.onHome} bare={screen === 'phone'} alone={alone} tools={tools} />
}

/** The rows, and what their order says of each. */
function shownOf({ rows }: ListPage) {
  const byId = new Map(rows.map(one => [one.row.id, one]))
  return { rows: rows.map(({ row }) => row), headOf: ({ id }: { id: string }) => byId.get(id)?.head ?? '', noteOf: ({ id }: { id: string }) => byId.get(id)?.note ?? '' }
}
