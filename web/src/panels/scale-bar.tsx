import type { Language } from '@bay-atlas/data/language.ts'
import { formatDistance } from '@bay-atlas/data/words/format.ts'

/** The longest round length (1, 2 or 5 times a power of ten, in metres) that fits. */
function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  return power * ([5, 2].find(step => step * power <= metres) ?? 1)
}

type Props = { language: Language; /** In the middle of the view. */ metresPerPixel: number; /** The longest the bar may be, in pixels. */ most?: number }

/** A ruler on the map. */
export function ScaleBar({ language, metresPerPixel, most = 120 }: Props) {
  if (!(metresPerPixel > 0)) return null
  const metres = roundLength(most * metresPerPixel)
  return <div className="scale"><i style={{ width: metres / metresPerPixel }} aria-hidden="true" />{formatDistance(metres, language)}</div>
}
