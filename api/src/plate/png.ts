import { renderAsync } from '@resvg/resvg-js'
import type { Language } from '@bay-atlas/data/language.ts'
import { fontFamily, fontFiles } from './fonts.ts'
import { withFewClips } from './png-clips.ts'
import { encodePng } from './png-encode.ts'
import type { Plate } from './primitive.ts'
import { writeSvg } from './svg.ts'

/** A plate as a picture of exactly so many pixels. */
export const drawPng = (plate: Plate, pixels: { width: number; height: number }): Promise<Buffer> => writePng(writeSvg(withFewClips(plate)), pixels, plate.language)

/** Draws a finished SVG as a picture of exactly so many pixels, on another thread and with our own fonts alone. */
export async function writePng(svg: string, pixels: { width: number; height: number }, language: Language): Promise<Buffer> {
  const family = fontFamily(language)
  const drawn = await renderAsync(sizedTo(svg, pixels), {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles.values()], defaultFontFamily: family, serifFamily: family, sansSerifFamily: family },
  })
  return encodePng(drawn.pixels, drawn)
}

const rootTag = /<svg\b[^>]*>/

/** Paper and units differ in shape by less than a pixel in a thousand; filling it all beats a hairline of nothing at one side. */
function sizedTo(svg: string, { width, height }: { width: number; height: number }): string {
  const root = rootTag.exec(svg)?.[0]
  if (!root) throw new Error('The plate is no SVG: it has no <svg> tag.')
  const bare = root.replace(/\s(?:width|height|preserveAspectRatio)="[^"]*"/g, '')
  return svg.replace(rootTag, () => bare.replace('<svg', `<svg width="${width}" height="${height}" preserveAspectRatio="none"`))
}
