import { Hono } from 'hono'
import { z } from 'zod'
import { Story } from '@bay-atlas/data/story.ts'
import { answerKey, json, type Atlas } from './atlas.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

/** The list of stories on the wire. */
export const StoryList = z.object({ numberMatched: z.number().int(), stories: z.array(Story) })

/** `/api/stories` and `/api/stories/{slug}`: presentations in steps, every claim with its receipt. */
export function storyRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/stories', c => {
    new Query(c.req.url, releaseAlone)
    const make = async () => {
      const stories = await atlas.store.stories()
      return json({ numberMatched: stories.length, stories })
    }
    return atlas.answers.send(c, answerKey(atlas, 'stories'), make)
  })

  routes.get('/api/stories/:slug', c => {
    new Query(c.req.url, releaseAlone)
    const slug = c.req.param('slug')
    const make = async () => {
      const stories = await atlas.store.stories()
      const found = stories.find(story => story.slug === slug)
      if (!found) throw new Problem('not-found', `There is no story "${slug}"; /api/stories lists all of them.`, { parameter: 'slug', allowed: stories.map(story => story.slug).join(', ') || 'none yet' })
      return json(found)
    }
    return atlas.answers.send(c, answerKey(atlas, 'stories', 'one', slug), make)
  })

  return routes
}
