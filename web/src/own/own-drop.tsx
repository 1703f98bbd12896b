import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { ownWord } from '../look/words-own.ts'
import { openFile } from './own-session.ts'
import '../look/own.css'

type Props = { language: Language; rows: () => Promise<readonly Row[]>; /** A file was dropped and is being read. */ onDropped: () => void }

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** The whole page takes a dropped file, and shows that it would while one hovers over it. */
export function OwnDrop({ language, rows, onDropped }: Props): ReactNode {
  const [isOver, setOver] = useState(false)
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (!hasFiles(event) || !file) return
    event.preventDefault()
    openFile(file, rows())
    onDropped()
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Else the browser would open the file in place of the page.
      event.preventDefault()
      setOver(true)
    }
    // Leaving an element for its child is no leaving; leaving the window names nothing that is entered.
    const leave = (event: DragEvent) => { if (!event.relatedTarget) setOver(false) }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver && <div className="own-drop" role="status"><p><b>{ownWord.dropHere[language]}</b><span>{ownWord.dropPrivate[language]}</span></p></div>
}
