import type { Language } from '@bay-atlas/data/language.ts'
import type { KeyEntry, SceneDrawing } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { CrossButton } from '../look/parts.tsx'
import { words } from '../look/words.ts'

type Props = { language: Language; drawn: NonNullable<SceneDrawing['key']>; /** Given where no tool stands beside it. */ onClear?: () => void }

/** What the colours and lines of the scene mean. */
export function SceneKey({ language, drawn, onClear }: Props) {
  return (
    <div className="scene-key" role="group" aria-label={drawn.title}>
      <h3>{drawn.title}{onClear && <CrossButton label={words.takeAway[language]} onClick={onClear} />}</h3>
      <ul>{drawn.entries.map(entry => <li key={entry.text}><Swatch {...entry} />{entry.text}</li>)}</ul>
    </div>
  )
}

function Swatch({ shape, color, opacity = 1, width = 2 }: KeyEntry) {
  const line = { stroke: color, strokeWidth: width, strokeDasharray: shape === 'dashed' ? '4 3' : undefined, opacity }
  return (
    <svg width="22" height="12" aria-hidden="true">
      {shape === 'fill' && <rect x="1" y="1" width="20" height="10" fill={color} fillOpacity={opacity} stroke={color} strokeOpacity=".5" />}
      {shape === 'point' && <circle cx="11" cy="6" r="4" fill={color} opacity={opacity} />}
      {(shape === 'line' || shape === 'dashed') && <path d="M1 6H21" {...line} />}
    </svg>
  )
}
