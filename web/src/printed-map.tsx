import { useEffect, useEffectEvent, useMemo, useRef, type ReactNode } from 'react'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { posterAddress, viewOf } from './embed/poster-address.ts'
import type { Asked } from './state/desk/questions.ts'
import { useAsked } from './state/desk/use-asked.ts'
import type { Held } from './state/desk/use-desk.ts'
import { useOwnData } from './state/own.ts'
import type { Page } from './state/page.ts'
import type { OwnMarks } from './still/own-marks.ts'
import { plateSvg } from './still/plate-svg.ts'
import { seenOf } from './still/still-camera.ts'

type Props = { language: Language; page: Page; seen: Bbox; held: Held; asked: Asked; /** The only ids that have marks; null where all that pass do. */ only: string[] | null }

/** The map on paper, A4 across its width, in CSS pixels; as high as print.css lets it be. */
const sheet = { width: 1080, height: 860 }
const edge = { left: 8, right: 8, top: 8, bottom: 8 }
const noEdge = { left: 0, right: 0, top: 0, bottom: 0 }

/** The plate of what is seen, in the inks of paper. A drawn canvas is as dark as the screen, as coarse, and may leave a hole. */
export function PrintedMap({ language, page, seen, held, asked, only }: Props): ReactNode {
  const paper = useRef<HTMLDivElement>(null)
  const hasOwn = useOwnData() !== null && page.own !== 'hide'
  const view = useMemo(() => viewOf(seen, sheet, edge), [seen])
  // The reader's own rows are drawn here: the server is told nothing of them. Asked for beforehand, since paper waits for nobody.
  const marks = useAsked(held, 'marks', useMemo(() => (hasOwn ? { ...asked, zoom: view.zoom, seen: seenOf(view, sheet, noEdge), wide: true, selected: page.id, only } : null), [hasOwn, asked, view, page.id, only]))
  const before = useEffectEvent(() => {
    const address = posterAddress({ page: { ...page, view }, language, theme: 'print', box: sheet, home: seen, inset: edge }).replace('show=none', 'show=scale')
    const plate = plateNow(address, page.id, language, marks ? { marks, view, width: sheet.width, palette: palettes.print, language, selected: page.id } : null)
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
