import { z } from 'zod'
import { Card } from '@bay-atlas/data/card.ts'
import { Citation } from '@bay-atlas/data/citation.ts'
import { Coverage } from '@bay-atlas/data/coverage.ts'
import { CrossingAnswer } from '@bay-atlas/data/crossings.ts'
import { facets } from '@bay-atlas/data/filter.ts'
import { Network } from '@bay-atlas/data/network.ts'
import { Story } from '@bay-atlas/data/story.ts'
import { SentOwn } from '@bay-atlas/data/table/sent-own.ts'
import { VersionDetail, VersionList } from '@bay-atlas/data/versions.ts'
import type { Collection } from '../features/feature.ts'
import { FigureList } from '../figures.ts'
import { ProblemBody } from '../http/problem.ts'
import { SourceList } from '../sources.ts'
import { StoryList } from '../stories.ts'
import { featureName } from './collection-paths.ts'

type Schema = Record<string, unknown>

/** A schema as it stands on the wire. */
function told(schema: z.ZodType): Schema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' })
  return rest
}

const text = { type: 'string' }
const count = { type: 'integer' }
const counts = { type: 'object', additionalProperties: count }
const object = (properties: Schema, required = Object.keys(properties)) => ({ type: 'object', required, properties })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const list = (items: Schema) => ({ type: 'array', items })

/** Every named schema: what the data say of themselves, and the few that only exist on the wire. */
export function schemas(collections: Collection[]): Record<string, Schema> {
  return {
    ...Object.fromEntries(collections.map(({ id, schema }) => [featureName(id), told(schema)])),
    Card: told(Card),
    Citation: told(Citation),
    Network: told(Network),
    Coverage: told(Coverage),
    CrossingList: told(CrossingAnswer),
    FigureList: told(FigureList),
    SourceList: told(SourceList),
    Story: told(Story),
    StoryList: told(StoryList),
    VersionList: told(VersionList),
    VersionDetail: told(VersionDetail),
    Problem: told(ProblemBody),
    OwnRows: told(SentOwn),
    Facets: object({
      total: count,
      matched: count,
      counts: object(Object.fromEntries(facets.map(facet => [facet, counts]))),
      founded: object({ years: list(list(count)), unknown: count }),
    }),
    Link: object({ href: text, rel: text, type: text, title: text }, ['href', 'rel']),
    Landing: object({ title: text, description: text, links: list(ref('Link')) }),
    Collection: object({ id: text, title: text, description: text, itemType: text, itemCount: count, extent: { type: 'object' }, crs: list(text), storageCrs: text, links: list(ref('Link')) }, ['id', 'title', 'links']),
  }
}
