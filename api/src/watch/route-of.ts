import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'

/** The template that answers, such as `/api/cards/:id`; `none` where nothing does. */
export const routeOf = (c: Context) => matchedRoutes(c).find(({ method }) => method === 'GET' || method === 'POST')?.path ?? 'none'
