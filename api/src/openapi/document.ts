import type { Atlas } from '../atlas.ts'
import { docsWord } from '../docs/words.ts'
import { collectionPaths } from './collection-paths.ts'
import { otherPaths } from './other-paths.ts'
import { outerPaths } from './outer-paths.ts'
import { schemas } from './schemas.ts'

/** The OpenAPI 3.0.3 document of everything for programs, under `/api` and beside it; made from the same parameters and schemas that the routes read. */
export function openapiDocument(atlas: Atlas, origin: string) {
  return {
    openapi: '3.0.3',
    info: {
      title: docsWord.title.en,
      description: docsWord.lead.en,
      version: atlas.store.version,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: `${origin}/api` }],
    tags: [{ name: 'Features', description: 'OGC API - Features' }, { name: 'Atlas', description: docsWord.beyond.en }],
    paths: { ...otherPaths, ...collectionPaths(atlas.collections), ...outerPaths(origin) },
    components: { schemas: schemas(atlas.collections) },
  }
}
