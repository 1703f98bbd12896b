/** Millimetres of the ISO papers, upright. */
const millimetres = { a0: [841, 1189], a1: [594, 841], a2: [420, 594], a3: [297, 420], a4: [210, 297], a5: [148, 210], a6: [105, 148] } as const

export type PaperName = keyof typeof millimetres

/** Pictures of paper have this many dots an inch. */
const dpi = 300

/** Every paper is composed as A4 and scaled, so that a poster has the same type as its handout, only larger. Landscape unless upright is asked for. */
export function paperOf(name: PaperName | undefined, portrait: boolean) {
  if (!name) return null
  const [short, long] = millimetres[name]
  const [width, height] = portrait ? [short, long] : [long, short]
  const [across, down] = portrait ? [794, 1123] : [1123, 794]
  return {
    units: { width: across, height: down },
    pixels: { width: Math.round((width / 25.4) * dpi), height: Math.round((height / 25.4) * dpi) },
    points: { widthPt: (width / 25.4) * 72, heightPt: (height / 25.4) * 72 },
  }
}
