import { useEffect, useMemo, useState } from 'react'
import { partsOf, type DrawPart, type ScenePart } from '@bay-atlas/data/boards/scene-parts.ts'
import type { Scene } from '@bay-atlas/data/scene/scene.ts'

// Each arrives when it is first asked for: the geometry of drawn grounds alone is as large as all others.
const arriving: Record<ScenePart, () => Promise<DrawPart>> = {
  links: async () => (await import('@bay-atlas/data/boards/network-drawing.ts')).networkDrawing,
  hex: async () => (await import('@bay-atlas/data/boards/density-drawing.ts')).hexDrawing,
  shade: async () => (await import('@bay-atlas/data/boards/density-drawing.ts')).shadeDrawing,
  coverage: async () => (await import('@bay-atlas/data/boards/coverage-drawing.ts')).coverageDrawing,
  shape: async () => (await import('@bay-atlas/data/boards/shape-drawing.ts')).shapeDrawing,
}

type Known = Partial<Record<ScenePart, DrawPart>>

/** The pure functions that draw what the scene asks for, as far as they are here; one that does not arrive is asked for again with the next scene. */
export function useDrawings(scene: Scene): DrawPart[] {
  const [known, setKnown] = useState<Known>({})
  const wanted = partsOf(scene)
  const missing = wanted.filter(part => !known[part]).join(' ')
  useEffect(() => {
    for (const part of partsOf(scene)) {
      if (!known[part]) arriving[part]().then(draw => setKnown(before => ({ ...before, [part]: draw })), console.error)
    }
  }, [missing])
  return useMemo(() => wanted.flatMap(part => known[part] ?? []), [wanted.join(' '), known])
}
