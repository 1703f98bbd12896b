import { useMemo } from 'react'
import { alikeInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { MapWordsText } from './panels/map-words-text.tsx'
import { StateLine } from './panels/state-line.tsx'
import { useAsked } from './state/desk/use-asked.ts'
import type { Atlas } from './state/use-atlas.ts'

/** `seen` is what no panel covers, WGS-84 degrees; what the map draws follows from it and the zoom. `bare`: fills stand on the map instead of marks. */
type Props = { language: Language; atlas: Atlas; id: string | null; seen: Bbox; zoom: number; wide: boolean; bare: boolean }

/** The map in words, made of what the desk says of it. */
export function WordsOfMap({ language, atlas: { held, asked, byId, total, ownCounts }, id, seen, zoom, wide, bare }: Props) {
  const told = useAsked(held, 'words', useMemo(() => ({ ...asked, zoom, seen, wide, selected: id, only: null, bare }), [asked, zoom, seen, wide, id, bare]))
  const chosen = byId.get(id ?? '') ?? null
  const said = useMemo(() => (told ? alikeInWords({ ...told, total, own: ownCounts?.total ?? 0, seen, chosen, language }) : null), [told, total, ownCounts, seen, chosen, language])
  return said ? <MapWordsText language={language} said={said} /> : <StateLine kind="loading" language={language} />
}
