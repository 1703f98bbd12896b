import { classOf } from '@bay-atlas/data/analysis/classes.ts'
import type { DensityValues } from '@bay-atlas/data/boards/density-values.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { ramp } from '@bay-atlas/data/drawing/ramp.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { sayHistogram } from '../look/words-density.ts'

const bins = 28
const height = 40

/** How many values lie in each of so many equal steps from the least to the greatest. */
export function countsOf(values: number[], low: number, high: number): number[] {
  const counts = Array.from({ length: bins }, () => 0)
  for (const value of values) {
    const at = high > low ? Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins)) : 0
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

type Props = DensityValues & { palette: Palette; language: Language }

/** The values as they are spread, in the colours of their classes, with a line where each class ends. */
export function ClassHistogram({ values, breaks, unit, palette, language }: Props) {
  const [low, high] = [breaks[0], breaks.at(-1)]
  if (low === undefined || high === undefined) return null
  const counts = countsOf(values, low, high)
  const largest = Math.max(...counts)
  const colours = ramp(palette, breaks.length - 1)
  const middle = (at: number) => low + ((at + 0.5) / bins) * (high - low)
  const say = (value: number) => formatNumber(Number(value.toPrecision(3)), language)
  return (
    <figure className="class-histogram">
      <svg viewBox={`0 0 ${bins} ${height}`} preserveAspectRatio="none" role="img" aria-label={sayHistogram(values.length, breaks, language)}>
        {counts.map((count, at) => count > 0 && <Bar key={at} at={at} tall={Math.max(2, (count / largest) * (height - 2))} fill={colours[classOf(middle(at), breaks)]} />)}
        {high > low && breaks.slice(1, -1).map(limit => <Limit key={limit} at={((limit - low) / (high - low)) * bins} />)}
      </svg>
      <figcaption aria-hidden="true"><span>{say(low)}</span><span>{unit}</span><span>{say(high)}</span></figcaption>
    </figure>
  )
}

const Bar = ({ at, tall, fill }: { at: number; tall: number; fill: string | undefined }) => <rect x={at + 0.06} y={height - tall} width={0.88} height={tall} fill={fill} />
const Limit = ({ at }: { at: number }) => <line x1={at} x2={at} y1={0} y2={height} vectorEffect="non-scaling-stroke" />
