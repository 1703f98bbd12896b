import type { Chart } from '@bay-atlas/data/board.ts'
import { chartHeight, chartPicture } from '@bay-atlas/data/drawing/chart-picture.ts'
import { chartNumber, type ChartShape } from '@bay-atlas/data/drawing/chart-shape.ts'
import { palettes, type Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { usePrinting } from '../look/use-printing.ts'
import { TextButton } from '../look/parts.tsx'
import { boardWord, sayChart } from '../look/words-board.ts'
import { useWidth } from './use-width.ts'
import '../look/workbench-board.css'

type Props = {
  chart: Chart
  language: Language
  palette: Palette
  /** Shows the table that says the same. */
  onTable?: () => void
}

/** A chart with its title, as wide as there is room; what it says stands in its table. */
export function ChartView({ chart, language, palette, onTable }: Props) {
  const { element, width } = useWidth(316)
  const height = chartHeight(chart, width)
  // Colours stand in the drawing itself, so that a style sheet cannot turn them for paper.
  const inks = usePrinting() ? palettes.print : palette
  return (
    <figure className="board-chart">
      <figcaption>{chart.title}{chart.unit && <small>{chart.unit}</small>}</figcaption>
      <div ref={element}>
        <svg role="img" aria-label={summaryOf(chart, language)} width="100%" height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMin meet">
          {chartPicture(chart, { width, height }, inks, language).map((shape, at) => <Shape key={at} shape={shape} />)}
        </svg>
      </div>
      {onTable && <TextButton onClick={onTable}>{boardWord.toTable[language]}<span className="unseen">{` ${chart.title}`}</span></TextButton>}
    </figure>
  )
}

function Shape({ shape }: { shape: ChartShape }) {
  if (shape.type === 'rect') return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={shape.fill} />
  if (shape.type === 'line') return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} stroke={shape.stroke} strokeWidth={shape.width} strokeDasharray={shape.dash?.join(' ')} />
  if (shape.type === 'path') return <path d={shape.d} fill={shape.fill ?? 'none'} stroke={shape.stroke} strokeWidth={shape.width} strokeLinejoin="round" strokeLinecap="round" />
  return <text x={shape.x} y={shape.y} textAnchor={shape.anchor} fontSize={shape.size} fill={shape.fill} fontWeight={shape.bold ? 650 : undefined}>{shape.text}</text>
}

function summaryOf({ title, unit, categories, series }: Chart, language: Language): string {
  const values = series.flatMap(each => each.values).filter(value => value !== null)
  const say = (value: number) => [chartNumber(value, language), unit].filter(Boolean).join(' ')
  const [least, greatest] = values.length > 0 ? [say(Math.min(...values)), say(Math.max(...values))] : ['', '']
  return sayChart({ title, categories: categories.length, series: series.map(({ name }) => name).filter(Boolean), least, greatest }, language)
}
