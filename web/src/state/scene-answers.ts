import { Coverage } from '@bay-atlas/data/coverage.ts'
import { CrossingAnswer, type Crossing } from '@bay-atlas/data/crossings.ts'
import { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import { Network } from '@bay-atlas/data/network.ts'

/** The door for what the tools and pages of the workbench ask; loaded with the first of them. */
export const parseNetwork = (answer: unknown): Network => Network.parse(answer)
export const parseFigures = (answer: unknown): FigureAnswer => FigureAnswer.parse(answer)
export const parseCoverage = (answer: unknown): Coverage => Coverage.parse(answer)
export const parseCrossings = (answer: unknown): Crossing[] => CrossingAnswer.parse(answer).crossings
