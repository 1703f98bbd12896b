import type { Board } from '../board.ts'
import type { Panel } from '../scene/scene.ts'
import { citiesBoard } from './cities-board.ts'
import { coverageBoard } from './coverage-board.ts'
import { densityBoard } from './density-board.ts'
import { densityValues, type DensityValues } from './density-values.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { networkSaid, type NetworkSaid } from './network-board.ts'
import { shapeBoard } from './shape-board.ts'
import { timeSaid, type TimeSaid } from './time-board.ts'

/** What the tools and pages say that count assets: a board, and what else they show of what was counted. */
export type Says = { network: NetworkSaid; time: TimeSaid; analyse: { board: Board }; density: { board: Board; spread: DensityValues }; cities: { board: Board }; coverage: { board: Board } }
export type SayingPanel = Exclude<Panel, 'bays'> & keyof Says

/** Makes what a panel says. */
export type Say<N extends keyof Says> = (matter: Matter, question: SceneQuestion) => Says[N]

export const densitySaid: Say<'density'> = (matter, question) => ({ board: densityBoard(matter, question), spread: densityValues(matter, question) })

/** All of them together. The page takes each from where it stands, since a tool arrives when it is opened. */
export const panelSays: { [N in keyof Says]: Say<N> } = {
  network: networkSaid, time: timeSaid, density: densitySaid,
  analyse: (matter, question) => ({ board: shapeBoard(matter, question) }),
  cities: (matter, question) => ({ board: citiesBoard(matter, question) }),
  coverage: (matter, question) => ({ board: coverageBoard(matter, question) }),
}
