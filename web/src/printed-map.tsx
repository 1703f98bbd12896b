import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { posterAddress, viewOf } from './embed/poster-address.ts'
import { useOwnData } from './state/own.ts'
import type { Page } from './state/page.ts'
import type { OwnMarks } from './still/own-marks.ts'
import { plateSvg } from './still/plate-svg.ts'

type Props = { language: Language; page: Page; seen: Bbox; /** The rows whose marks the map shows. */ rows: Row[] }

/** The map on paper, A4 across its width, in CSS pixels; as high as print.css lets it be. */
const sheet = { width: 1080, height: 860 }
const edge = { left: 8, right: 8, top: 8, bottom: 8 }

/** The plate of what is seen, in the inks of paper. A drawn canvas is as dark as the screen, as coarse, and may leave a hole. */
export function PrintedMap({ language, page, seen, rows }: Props): ReactNode {
  const paper = useRef<HTMLDivElement>(null)
  const hasOwn = useOwnData() !== null && page.own !== 'hide'
  const before = useEffectEvent(() => {
    const view = viewOf(seen, sheet, edge)
    const address = posterAddress({ page: { ...page, view }, language, theme: 'print', box: sheet, home: seen, inset: edge }).replace('show=none', 'show=scale')
    // The reader's own rows are drawn here: the server is told nothing of them.
    const plate = plateNow(address, page.id, language, hasOwn ? { marks: marksFor(rows, view.zoom, true, page.id), view, width: sheet.width, palette: palettes.print, language, selected: page.id } : null)
    paper.current?.replaceChildren(...(plate ? [plate] : []))
  })
  useEffect(() => {
    const after = () => paper.current?.replaceChildren()
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return <div ref={paper} className="printed-map" aria-hidden="true" />
}

/** The browser lays the paper out as soon as `beforeprint` is over, so this is the one request that may hold the page up. Null without a network: then the canvas is printed. */
function plateNow(address: string, selected: string | null, language: Language, own: OwnMarks | null): SVGSVGElement | null {
  const asked = new XMLHttpRequest()
  asked.open('GET', address, false)
  try {
    asked.send()
    return asked.status === 200 ? plateSvg(asked.responseText, selected, language, own) : null
  } catch {
    return null
  }
}
