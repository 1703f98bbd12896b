import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import './look/look.css'
import './gallery/gallery.css'
import { cases } from './gallery/cases.ts'
import { readLooking } from './gallery/looking.ts'
import { Overview } from './gallery/overview.tsx'
import { Stage, useQueryText } from './gallery/stage.tsx'

/** The gallery: `?case=card-longest&lang=hant&theme=dark&text=200` is one state alone, no case at all is the overview. It needs the API for its data. */
function Gallery() {
  const text = useQueryText()
  const query = useMemo(() => new URLSearchParams(text), [text])
  const looking = useMemo(() => readLooking(query), [query])
  const shown = cases.find(({ id }) => id === query.get('case'))
  return shown ? <Stage key={shown.id} shown={shown} looking={looking} /> : <Overview query={query} />
}

const root = document.getElementById('root')
if (root) {
  // For whoever walks through all of them.
  root.dataset.cases = JSON.stringify(cases.map(({ id, windows }) => ({ id, windows })))
  createRoot(root).render(<StrictMode><Gallery /></StrictMode>)
}
