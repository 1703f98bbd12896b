import { useEffect, useRef } from 'react'
import { palettes, type Tone } from '@bay-atlas/data/drawing/palette.ts'
import type { SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { sayFileFault } from '@bay-atlas/data/table/say-file-fault.ts'
import { sentBounds } from '@bay-atlas/data/table/sent-bounds.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { CrossButton, QuietButton } from '../look/parts.tsx'
import { ownSentence, ownWord } from '../look/words-own.ts'
import { yourData } from '../look/words-own-way.ts'
import { words } from '../look/words.ts'
import { mostCompared } from '../state/desk/whole.ts'
import { useOwnData } from '../state/own.ts'
import type { OwnShown } from '../state/page.ts'
import type { Atlas } from '../state/use-atlas.ts'
import { arrowsOf } from './own-arrows.ts'
import { FileButton } from './file-button.tsx'
import { OwnPlaced } from './own-placed.tsx'
import { OwnPreview } from './own-preview.tsx'
import { forget, openFile, place, remove, useOwnSession } from './own-session.ts'
import '../look/workbench.css'
import '../look/own.css'

export type OwnProps = {
  language: Language
  theme: Tone
  atlas: Atlas
  shown: OwnShown | null
  onOwn: (own: OwnShown | null) => void
  /** What is drawn on the map while the reader decides. */
  onDraft: (draft: SceneFeature[]) => void
  onSee: (bounds: Bbox, maxZoom: number) => void
  onPick: (id: string) => void
  /** The rows are gone: nothing of the address may name one. */
  onRemoved: () => void
  onClose: () => void
}

const noDraft: SceneFeature[] = []

/** The reader's own data: choose a file, see what was understood of it, put it on the map, take it away. */
export function OwnPanel({ language, theme, atlas, shown, onOwn, onDraft, onSee, onPick, onRemoved, onClose }: OwnProps) {
  const session = useOwnSession()
  const data = useOwnData()
  const read = session.at === 'read' ? session.read : null
  const isPlaced = data !== null && (session.at !== 'read' || data.seen === read?.seen)
  useEffect(() => {
    if (!read || isPlaced) return
    onDraft(arrowsOf(read.seen.moves, palettes[theme]))
    return () => onDraft(noDraft)
  }, [read, isPlaced, theme, onDraft])
  const head = useRef<HTMLHeadingElement>(null)
  const top = useRef<HTMLParagraphElement>(null)
  const stands = `${session.at}/${isPlaced}`
  const stood = useRef(stands)
  useEffect(() => {
    if (stood.current === stands) return
    stood.current = stands
    // What was pressed is gone with the state it belonged to: the next one is read from its beginning.
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true })
    top.current?.scrollIntoView({ block: 'nearest' })
  }, [stands])
  const take = (file: File) => openFile(file, atlas.builtInRows())
  const see = (bounds: Bbox | null | undefined) => { if (bounds) onSee(withRoom(bounds), 12) }
  const putOn = () => {
    place()
    see(read?.seen.bounds)
  }
  return (
    <section className="card tool own" aria-label={yourData[language]}>
      <header className="tool-head"><h2 ref={head} tabIndex={-1}>{yourData[language]}</h2><CrossButton label={words.close[language]} onClick={onClose} /></header>
      <div className="tool-scroll">
        <p ref={top} className="own-private">{ownWord.private[language]}</p>
        {(atlas.builtIn?.total ?? 0) > mostCompared && <p className="own-small">{ownWord.uncompared[language]}</p>}
        {session.at === 'nothing' && !data && <FileButton language={language} onFile={take} />}
        {session.at === 'reading' && <Waiting file={session.file} language={language} />}
        {session.at === 'failed' && <><p role="alert" className="own-alert"><b>{session.file}</b> {sayFileFault(session.fault, language)}</p><FileButton language={language} onFile={take} /></>}
        {session.at === 'read' && !isPlaced && <OwnPreview key={session.file} language={language} session={session} onSee={onSee} onPlace={putOn} onFile={take} />}
        {isPlaced && <OwnPlaced language={language} data={data} shown={shown} onOwn={onOwn} onSee={() => see(data.seen.bounds)} onPick={onPick} onFile={take} onRemove={() => { remove(); onRemoved() }} />}
        <p className="own-files">{ownSentence.files(language, formatNumber(sentBounds.rows, language))}</p>
      </div>
    </section>
  )
}

function Waiting({ file, language }: { file: string; language: Language }) {
  return (
    <div className="own-wait">
      <p role="status">{ownWord.reading[language]} <b>{file}</b></p>
      <progress aria-label={ownWord.reading[language]} />
      <QuietButton onClick={forget}>{ownWord.cancel[language]}</QuietButton>
    </div>
  )
}

/** A box with some room around it, so that nothing in it lies under a panel. */
function withRoom([west, south, east, north]: Bbox): Bbox {
  const [aside, up] = [(east - west) * 0.1, (north - south) * 0.1]
  return [west - aside, south - up, east + aside, north + up]
}
