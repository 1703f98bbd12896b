import { queryOptions } from '@tanstack/react-query'
import { getJson } from './get-json.ts'
import { parseCoverage, parseCrossings, parseFigures, parseNetwork } from './scene-answers.ts'

const once = <T>(key: string, path: string, parse: (answer: unknown) => T) =>
  queryOptions({ queryKey: [key], queryFn: async ({ signal }) => parse(await getJson(path, signal)), staleTime: Infinity })

/** Every link and whoever takes part in one. */
export const networkQuery = once('network', '/api/network', parseNetwork)

/** All figures with their sources and contradictions. */
export const figuresQuery = once('figures', '/api/figures', parseFigures)

/** Where the research looked, and what it is held against. */
export const coverageQuery = once('coverage', '/api/coverage', parseCoverage)

/** The control points between the mainland, Hong Kong and Macao. */
export const crossingsQuery = once('crossings', '/api/crossings', parseCrossings)
