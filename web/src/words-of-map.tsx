import { useMemo } from 'react'
import { largestDonut, mapInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import { drawnOf } from '@bay-atlas/data/drawing/marks.ts'
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
  const whole = useAsked(held, 'whole', asked)
  const chosen = byId.get(id ?? '') ?? null
  const drawn = useMemo(() => (bare || !whole || !('rows' in whole) ? [] : drawnOf(chosen && !whole.matched.some(row => row.id === chosen.id) ? [...whole.matched, chosen] : whole.matched, zoom, wide, id)), [bare, whole, chosen, zoom, wide, id])
  const said = useMemo(() => (whole && 'rows' in whole ? mapInWords({ total, own: ownCounts?.total ?? 0, matched: whole.matched, seen, donut: largestDonut(drawn, seen), chosen, language }) : null), [whole, drawn, total, ownCounts, seen, chosen, language])
  if (whole && 'tooMany' in whole) return <StateLine kind="too-many" language={language} />
  return said ? <MapWordsText language={language} said={said} /> : <StateLine kind="loading" language={language} />
}
