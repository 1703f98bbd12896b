import { Card } from '@bay-atlas/data/card.ts'
import { parseItem } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { Story } from '@bay-atlas/data/story.ts'
import { z } from 'zod'

/** The door of what is opened later: cards, stories, and the rows of a page in one file. */
export const parseRows = (answer: unknown): Row[] => z.looseObject({ features: z.array(z.unknown()) }).parse(answer).features.map(parseItem)
export const parseCard = (answer: unknown): Card => Card.parse(answer)
export const parseStories = (answer: unknown): Story[] => z.looseObject({ stories: z.array(Story) }).parse(answer).stories
