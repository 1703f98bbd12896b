import { noDrawing, type SceneDrawing } from '../drawing/scene-drawing.ts'
import { layersOf, type Scene, type SceneLayer } from '../scene/scene.ts'
import type { Matter, SceneQuestion } from './matter.ts'

/** What a scene can put on the map: its layers, and the ground that is drawn or taken. */
export type ScenePart = SceneLayer | 'shape'
export type DrawPart = (matter: Matter, question: SceneQuestion) => SceneDrawing

/** The parts a scene asks for, lowest first. */
export const partsOf = (scene: Scene): ScenePart[] => (scene.shape || scene.panel === 'analyse' ? [...layersOf(scene), 'shape'] : layersOf(scene))

/** Several drawings as one; the first key found is shown. */
export function combined(made: SceneDrawing[]): SceneDrawing {
  if (!made.length) return noDrawing
  const marked = made.find(({ marked }) => marked)?.marked
  return { under: made.flatMap(({ under }) => under), over: made.flatMap(({ over }) => over), key: made.find(({ key }) => key)?.key ?? null, ...(marked ? { marked } : {}) }
}
