import type { MiddlewareHandler } from 'hono'
import { dataHeader, dataStamp } from '@bay-atlas/data/data-schema.ts'

/** Every answer says of which data it is, so that a page never reads what it was not built for and the kept one says how old it is. */
export const stamped = (version: string): MiddlewareHandler => async (c, next) => {
  await next()
  c.res.headers.set(dataHeader, dataStamp(version))
}
