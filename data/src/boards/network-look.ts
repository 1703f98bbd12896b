import type { Palette } from '../drawing/palette.ts'
import { lineFeature, type SceneFeature, type SceneLook } from '../drawing/scene-drawing.ts'

/** How much a link stands out: one of many, one that belongs to the chosen asset, or one of the others meanwhile. */
export type Stress = 'plain' | 'strong' | 'faint'

const widths: Record<Stress, number> = { plain: 1, strong: 2, faint: 1 }
const opacities: Record<Stress, number> = { plain: 0.5, strong: 1, faint: 0.18 }

type LineLook = { stress: Stress; crossing: boolean; planned: boolean; width?: number }

/** The accent for what crosses the boundary of Hong Kong or Macao, second ink for the rest; planned is dashed. */
function lineLook({ stress, crossing, planned, width }: LineLook, palette: Palette): SceneLook {
  // Told apart by more than colour.
  const usual = widths[stress] + (crossing ? 0.3 : 0)
  return { stroke: crossing ? palette.accent : palette.ink2, width: width ?? usual, strokeOpacity: opacities[stress], ...(planned ? { dashed: true } : {}) }
}

/** A line; a strong one on a pale casing, so that it stands clear of what it crosses. */
export function lineFeatures(id: string, coordinates: [number, number][], look: LineLook, palette: Palette): SceneFeature[] {
  const casing = lineFeature(coordinates, { id: `${id}.casing`, stroke: palette.halo, width: 5, strokeOpacity: 0.8 })
  return [...(look.stress === 'strong' ? [casing] : []), lineFeature(coordinates, { id, ...lineLook(look, palette) })]
}
