import type { Board } from '../board.ts'
import type { Panel } from '../scene/scene.ts'
import { baysBoard } from './bays-board.ts'
import { citiesBoard } from './cities-board.ts'
import { coverageBoard } from './coverage-board.ts'
import { densityBoard } from './density-board.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { networkBoard } from './network-board.ts'
import { shapeBoard } from './shape-board.ts'
import { timeBoard } from './time-board.ts'

const boards: Record<Panel, (matter: Matter, question: SceneQuestion) => Board> = { network: networkBoard, time: timeBoard, analyse: shapeBoard, density: densityBoard, bays: baysBoard, cities: citiesBoard, coverage: coverageBoard }

/** What an open tool or page says. */
export const boardOf = (panel: Panel, matter: Matter, question: SceneQuestion): Board => boards[panel](matter, question)
