import type { Kind } from '@bay-atlas/data/vocabulary.ts'
import { symbolPath } from '@bay-atlas/data/drawing/symbol-paths.ts'

type SymbolProps = { kind: Kind; size?: number; outlined?: boolean }

/** The silhouette of a kind in its colour; always beside its name, so it is silent to a screen reader. Size in pixels. */
export function KindSymbol({ kind, size = 20, outlined = false }: SymbolProps) {
  const paint = outlined ? { fill: 'var(--paper)', stroke: `var(--k-${kind})`, strokeWidth: (24 / size) * 1.5, strokeLinejoin: 'round' as const } : { fill: `var(--k-${kind})` }
  return (
    <svg className="symbol" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ overflow: 'visible' }}>
      <path d={symbolPath[kind]} fillRule="evenodd" style={paint} />
    </svg>
  )
}

type MarkProps = { weight: 1 | 2 | 3 | 4; closed?: boolean }
const markSide = { 1: 10, 2: 9.5, 3: 7.5, 4: 7.5 }

/** A plain square at one of the four weights: the legend explains weight without any kind's colour. */
export function WeightMark({ weight, closed = false }: MarkProps) {
  const side = markSide[weight]
  const hollow = weight === 4 || closed
  return (
    <svg className="symbol" width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
      {weight === 1 && <circle r="10.5" fill="none" stroke="var(--ink-2)" strokeWidth="1.4" />}
      <rect x={-side / 2} y={-side / 2} width={side} height={side} rx="1" fill={hollow ? 'none' : 'var(--ink-2)'} stroke="var(--ink-2)" strokeWidth={hollow ? 1.4 : 0} />
      {closed && <path d="M-5.5 5.5l11-11" stroke="var(--ink-2)" strokeWidth="1.4" />}
    </svg>
  )
}

/** One arc of a donut that starts at `from` of the way round and spans `share`, both 0 to 1; a pixel is left between arcs. */
function arc(from: number, share: number, radius: number): string {
  const gap = 0.06
  const [start, end] = [from * 2 * Math.PI + gap / 2, (from + share) * 2 * Math.PI - gap / 2]
  const at = (angle: number) => `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`
  return `M${at(start)}A${radius} ${radius} 0 ${end - start > Math.PI ? 1 : 0} 1 ${at(end)}`
}

const example: [Kind, number][] = [['laboratory', 0.5], ['institute', 0.2], ['park', 0.18], ['incubator', 0.12]]

/** A cluster as the map draws it, for the legend; `parts` are kinds with their shares, which add up to 1. */
export function Donut({ parts = example, label = '9' }: { parts?: [Kind, number][]; label?: string }) {
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, [, share]) => sum + share, 0))
  return (
    <svg className="symbol" width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
      {parts.map(([kind, share], index) => <path key={kind} d={arc(starts[index] ?? 0, Math.min(share, 0.9999), 10)} fill="none" stroke={`var(--k-${kind})`} strokeWidth="3.6" />)}
      <text y="3.4" textAnchor="middle" fontSize="9.5" fontWeight="650" fill="var(--ink)">{label}</text>
    </svg>
  )
}

/** The dotted ring of an uncertain position. Size in pixels. */
export function UncertaintyRing({ size = 26 }: { size?: number }) {
  return (
    <svg className="symbol" width={size} height={size} viewBox="-13 -13 26 26" aria-hidden="true">
      <circle r="11" fill="var(--ink)" fillOpacity=".035" stroke="var(--ink-2)" strokeWidth="1.2" strokeDasharray="1.2 2.6" strokeLinecap="round" />
      <circle r="2" fill="var(--ink-2)" />
    </svg>
  )
}

/** A patch of an outlined area in the colour of cooperation zones. */
export function AreaPatch() {
  return (
    <svg className="symbol" width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
      <path d="M-10-5 1-8 9-3 6 7-7 6z" fill="var(--k-cooperation-zone)" fillOpacity=".14" stroke="var(--k-cooperation-zone)" strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  )
}
