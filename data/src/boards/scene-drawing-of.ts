import type { SceneDrawing } from '../drawing/scene-drawing.ts'
import { coverageDrawing } from './coverage-drawing.ts'
import { hexDrawing, shadeDrawing } from './density-drawing.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { networkDrawing } from './network-drawing.ts'
import { combined, partsOf, type DrawPart, type ScenePart } from './scene-parts.ts'
import { shapeDrawing } from './shape-drawing.ts'

const drawings: Record<ScenePart, DrawPart> = { links: networkDrawing, hex: hexDrawing, shade: shadeDrawing, coverage: coverageDrawing, shape: shapeDrawing }

/** All that the scene of a question adds to the map. The page asks for the same parts one by one, as they are wanted. */
export const sceneDrawingOf = (matter: Matter, question: SceneQuestion): SceneDrawing => combined(partsOf(question.scene).map(part => drawings[part](matter, question)))
