import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatDistance } from '@bay-atlas/data/words/format.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { encode } from 'uqr'
import type { Frame } from './frame.ts'
import { partlyOwn } from './plate-words.ts'
import type { Group } from './primitive.ts'

const words = {
  scale: word('比例尺', '比例尺', 'Scale bar'),
  credits: word('© OpenStreetMap 贡献者 · 天地图 · Natural Earth', '© OpenStreetMap 貢獻者 · 天地圖 · Natural Earth', '© OpenStreetMap contributors · Tianditu · Natural Earth'),
  schematic: word('示意底图', '示意底圖', 'Schematic base'),
  creditsName: word('署名', '署名', 'Credits'),
  qr: word('实时地图的二维码', '即時地圖的二維碼', 'QR code of the live map'),
}

/** The longest round length in metres (1, 2 or 5 times a power of ten) that is not over the given one. */
function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  return power * ([5, 2].find(step => step * power <= metres) ?? 1)
}

/** A ruler at the bottom left of the map, true in the middle of it. */
export function scaleBar(frame: Frame, palette: Palette, language: Language): Group {
  const metres = roundLength(110 * frame.metresPerUnit)
  const length = metres / frame.metresPerUnit
  const [x, y] = [frame.box.x + 18, frame.box.y + frame.box.height - 18]
  const line: Path = { type: 'path', d: `M${x} ${y - 6}L${x} ${y}L${(x + length).toFixed(1)} ${y}L${(x + length).toFixed(1)} ${y - 6}`, stroke: palette.ink2, width: 1.2 }
  const label: Label = { type: 'label', x: x + length + 8, y: y + 1, text: formatDistance(metres, language), size: 11, face: 'sans', fill: palette.ink2, anchor: 'start', halo: { color: palette.halo, width: 3 }, language }
  return { type: 'group', id: 'scale', name: words.scale[language], children: [line, label] }
}

/** Whose map it is, and that some of it came from its maker; always there. */
export function credits(frame: Frame, palette: Palette, language: Language, hasOwn = false): Group {
  const text = [...(hasOwn ? [partlyOwn[language]] : []), ...(frame.zoom >= 11 ? [words.schematic[language]] : []), words.credits[language]].join(' · ')
  const width = textWidth(text, 10) + 14
  const [right, bottom] = [frame.box.x + frame.box.width - 8, frame.box.y + frame.box.height - 8]
  return {
    type: 'group', id: 'credits', name: words.creditsName[language],
    children: [
      { type: 'path', d: rectangle(right - width, bottom - 18, right, bottom), fill: palette.paper, opacity: 0.86 },
      { type: 'label', x: right - 7, y: bottom - 5.5, text, size: 10, face: 'sans', fill: palette.ink2, anchor: 'end', language },
    ],
  }
}

/** Where dark modules of a row begin and end. */
const runsOf = (row: boolean[]) => row.flatMap((dark, at): [number, number][] => (dark && !row[at - 1] ? [[at, [...row.slice(at), false].indexOf(false) + at]] : []))

const exact = (value: number) => Number(value.toFixed(3))
const rectangle = (left: number, top: number, right: number, bottom: number) =>
  `M${exact(left)} ${exact(top)}L${exact(right)} ${exact(top)}L${exact(right)} ${exact(bottom)}L${exact(left)} ${exact(bottom)}Z`

/** The address as a QR code whose dark modules are one path; on white, so that a camera reads it in any theme. */
export function qrCode(href: string, x: number, y: number, side: number, language: Language): Group {
  const { data, size } = encode(href, { ecc: 'L', border: 2 })
  const step = side / size
  const d = data.flatMap((row, at) => runsOf(row).map(([from, to]) => rectangle(x + from * step, y + at * step, x + to * step, y + (at + 1) * step))).join('')
  return {
    type: 'group', id: 'qr', name: words.qr[language],
    children: [
      { type: 'path', d: rectangle(x, y, x + side, y + side), fill: '#ffffff' },
      { type: 'path', d, fill: '#000000' },
    ],
  }
}
