import type { Board } from '../board.ts'
import { noDrawing, type SceneDrawing } from '../drawing/scene-drawing.ts'
import { layersOf, type Panel, type SceneLayer } from '../scene/scene.ts'
import { baysBoard } from './bays-board.ts'
import { citiesBoard } from './cities-board.ts'
import { coverageBoard } from './coverage-board.ts'
import { coverageDrawing } from './coverage-drawing.ts'
import { densityBoard } from './density-board.ts'
import { hexDrawing, shadeDrawing } from './density-drawing.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { networkBoard } from './network-board.ts'
import { networkDrawing } from './network-drawing.ts'
import { shapeBoard } from './shape-board.ts'
import { shapeDrawing } from './shape-drawing.ts'
import { timeBoard } from './time-board.ts'

const drawings: Record<SceneLayer, (matter: Matter, question: SceneQuestion) => SceneDrawing> = { links: networkDrawing, hex: hexDrawing, shade: shadeDrawing, coverage: coverageDrawing }
const boards: Record<Panel, (matter: Matter, question: SceneQuestion) => Board> = { network: networkBoard, time: timeBoard, analyse: shapeBoard, density: densityBoard, bays: baysBoard, cities: citiesBoard, coverage: coverageBoard }

/** What an open tool or page says. */
export const boardOf = (panel: Panel, matter: Matter, question: SceneQuestion): Board => boards[panel](matter, question)

/** All that the scene of a question adds to the map; the first key found is shown. */
export function sceneDrawing(matter: Matter, question: SceneQuestion): SceneDrawing {
  const { scene } = question
  const wanted = layersOf(scene).map(layer => drawings[layer])
  const made = (scene.shape || scene.panel === 'analyse' ? [...wanted, shapeDrawing] : wanted).map(draw => draw(matter, question))
  if (!made.length) return noDrawing
  return { under: made.flatMap(({ under }) => under), over: made.flatMap(({ over }) => over), key: made.find(({ key }) => key)?.key ?? null }
}
