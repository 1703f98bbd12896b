import type { Board } from '../board.ts'
import { citiesSaid } from './cities-board.ts'
import { coverageSaid } from './coverage-board.ts'
import { densitySaid, type DensitySaid } from './density-said.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { networkSaid, type NetworkSaid } from './network-board.ts'
import { shapeSaid } from './shape-board.ts'
import { timeSaid, type TimeSaid } from './time-board.ts'

/** What the tools and pages say that count assets: a board, and what else they show of what was counted. */
export type Says = { network: NetworkSaid; time: TimeSaid; analyse: { board: Board }; density: DensitySaid; cities: { board: Board }; coverage: { board: Board } }

/** Makes what a panel says. */
export type Say<N extends keyof Says> = (matter: Matter, question: SceneQuestion) => Says[N]

/** All of them together. The page takes each from where it stands, since a tool arrives when it is opened. */
export const panelSays: { [N in keyof Says]: Say<N> } = { network: networkSaid, time: timeSaid, analyse: shapeSaid, density: densitySaid, cities: citiesSaid, coverage: coverageSaid }
