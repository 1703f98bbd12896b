import type { MouseEvent } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { listSorts, type ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import { listWord, sortWord } from '../look/list-sort.ts'
import { words } from '../look/words.ts'

type Props = {
  language: Language
  sort: ListSort
  onSort: (sort: ListSort) => void
  alone: boolean
  /** The address of the other of the two: the list alone, or beside the map. */
  href: string
  onAlone: (alone: boolean) => void
}

/** In which order the list stands, and the way to read it alone or back to the map. */
export function ListTools({ language, sort, onSort, alone, href, onAlone }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onAlone(!alone)
  }
  return (
    <>
      <select aria-label={listWord.sort[language]} value={sort} onChange={event => { const next = listSorts.find(each => each === event.target.value); if (next) onSort(next) }}>
        {listSorts.map(each => <option key={each} value={each}>{sortWord[each][language]}</option>)}
      </select>
      <a href={href} onClick={follow}>{(alone ? words.backToMap : listWord.alone)[language]}</a>
    </>
  )
}
