import { useEffect, useMemo, useState } from 'react'
import type { SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { combined, partsOf } from '@bay-atlas/data/boards/scene-parts.ts'
import { noDrawing, type SceneDrawing } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { anywhere, farOf, type ToolMatter } from './tool-matter.ts'
import { useDrawings } from './use-drawings.ts'

/** What the scene of a question adds to the map; nothing before there is anything. Where the rows lie elsewhere, what was drawn before stands until the answer comes. */
export function useSceneDrawing(matter: ToolMatter | null, question: SceneQuestion): SceneDrawing {
  const far = matter && farOf(matter)
  const draws = useDrawings(far ? plainScene : question.scene)
  const here = useMemo(() => (matter && !('far' in matter) ? combined(draws.map(draw => draw(matter, question))) : noDrawing), [matter, question, draws])
  const [told, setTold] = useState(noDrawing)
  const asked = useMemo(() => askedOf(question), [question])
  const key = JSON.stringify(asked)
  useEffect(() => {
    if (!far) return undefined
    const way = new AbortController()
    far.tell('drawing', asked, way.signal).then(setTold, () => undefined)
    return () => way.abort()
  }, [far, key])
  return far ? told : here
}

/** Only links go by what is seen of the map; only they and the figures of hexagons by its zoom. */
function askedOf(question: SceneQuestion): SceneQuestion {
  const parts = partsOf(question.scene)
  if (parts.includes('links')) return question
  return { ...anywhere(question), ...(parts.includes('hex') ? { zoom: question.zoom } : {}) }
}
