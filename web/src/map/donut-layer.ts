import { ScatterplotLayer } from '@deck.gl/layers'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { bandOf, endsOf } from '@bay-atlas/data/drawing/slices.ts'
import { kinds } from '@bay-atlas/data/vocabulary.ts'

/** The light edge around a donut, in pixels. */
export const rim = 2

const last = kinds.length - 1
const colour = (hex: string) => `vec3(${[1, 3, 5].map(at => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)).join(', ')})`

/** The graphics card draws the ring from where each kind ends, so that no picture is made for it, however many different ones there are. Most of a donut is paper, which is not worked out like a ring: without a graphics card each pixel counts. */
const ring = ({ kind, halo, paper }: Palette) => ({
  'vs:#decl': 'in vec4 instanceFirst;\nin vec4 instanceLater;\nin vec4 instanceRing;\nout vec4 vFirst;\nout vec4 vLater;\nout vec4 vRing;\n',
  'vs:#main-end': 'vFirst = instanceFirst;\nvLater = instanceLater;\nvRing = instanceRing;\n',
  'fs:#decl': `in vec4 vFirst;\nin vec4 vLater;\nin vec4 vRing;\nconst vec3 kindColors[${kinds.length}] = vec3[${kinds.length}](${kinds.map(each => colour(kind[each])).join(', ')});\n`,
  'fs:#main-end': `
    float away = length(unitPosition) * outerRadiusPixels;
    float soft = max(fwidth(away), 0.001);
    float inside = clamp((vRing.x - vRing.y - away) / soft + 0.5, 0.0, 1.0);
    fragColor.rgb = ${colour(paper)};
    if (inside < 1.0) {
      float middle = vRing.x - vRing.y / 2.0;
      float turn = fract(atan(unitPosition.x, unitPosition.y) / 6.28318530718 + 1.0);
      float ends[${last}] = float[${last}](vFirst.x, vFirst.y, vFirst.z, vFirst.w, vLater.x, vLater.y, vLater.z, vLater.w);
      int mine = ${last};
      float begin = 0.0;
      float edge = min(turn, 1.0 - turn);
      for (int at = ${last - 1}; at >= 0; at--) if (turn < ends[at]) mine = at;
      for (int at = 0; at < ${last}; at++) {
        if (ends[at] <= turn) begin = ends[at];
        edge = min(edge, abs(turn - ends[at]));
      }
      float around = 6.28318530718 * middle;
      float part = vRing.z > 0.5 ? clamp((edge * around - 0.5) / soft + 0.5, 0.0, 1.0) : 1.0;
      float within = clamp((vRing.x - away) / soft + 0.5, 0.0, 1.0);
      if (vRing.w > 0.5) {
        within = clamp((1.0 - abs(away - middle)) / soft + 0.5, 0.0, 1.0);
        part = clamp((1.0 - abs(mod((turn - begin) * around, 4.5) - 1.0)) / soft + 0.5, 0.0, 1.0);
      }
      vec3 filled = mix(${colour(halo)}, kindColors[mine], within * part);
      fragColor.rgb = mix(filled, fragColor.rgb, inside);
    }
  `,
})

/** What the card is told of each: where the first eight kinds end, in turns; outer radius, width of the ring, 1 where there are gaps, 1 where it is dashed. */
export function donutNumbers({ mix, type }: Mark, radius: number): { first: number[]; later: number[]; ring: number[] } {
  const band = bandOf(radius)
  const ends = new Map(endsOf(mix, radius - band / 2))
  let end = 0
  const all = kinds.slice(0, last).map(kind => {
    end = ends.get(kind) ?? end
    return end
  })
  return { first: all.slice(0, 4), later: all.slice(4), ring: [radius, band, mix.length > 1 ? 1 : 0, type === 'vague' ? 1 : 0] }
}

type Numbers = { palette: Palette; getFirst: (mark: Mark) => number[]; getLater: (mark: Mark) => number[]; getRing: (mark: Mark) => number[] }

/** Rings of the kinds that a mark stands for, on a light disc, paper in the middle. */
export class DonutLayer extends ScatterplotLayer<Mark, Numbers> {
  static override layerName = 'DonutLayer'

  override getShaders(): object {
    return { ...super.getShaders(), inject: ring(this.props.palette) }
  }

  override initializeState(): void {
    super.initializeState()
    this.getAttributeManager()?.addInstanced({
      instanceFirst: { size: 4, accessor: 'getFirst' },
      instanceLater: { size: 4, accessor: 'getLater' },
      instanceRing: { size: 4, accessor: 'getRing' },
    })
  }
}
