import type { z } from 'zod'
import { Card } from '@bay-atlas/data/card.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import { facets, type Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { Problem } from '../../http/problem.ts'
import type { AssetStore, FigureFilter } from '../asset-store.ts'
import { atPlaces } from './at-places.ts'
import { itemOfRecord, rowOfRecord, selected } from './asset-record.ts'
import { documentShapes } from './documents.ts'
import type { Ask, Edition } from './edition.ts'
import { facetsOfRows, facetsSql } from './facets-sql.ts'
import { FindAssets } from './find-assets.ts'
import { narrowFigures } from './narrow-figures.ts'
import { once } from './once.ts'
import { registerCard } from './register-card.ts'
import { Values } from './values.ts'

/** Boards are made from all rows in memory; more of them than this are refused instead of taking it all. */
const mostRows = 50_000
/** Rows that are read at once: few enough that nothing else waits long for the processor. */
const rowsAtOnce = 1_000
/** Parts that a card of a register names. */
const mostParts = 200

/** One edition in a database as the store that everything is answered from. It never changes; what is asked for whole is read once. */
export function createPostgisStore(edition: Edition, ask: Ask): AssetStore {
  const [found, at] = [new FindAssets(ask, edition), atPlaces(ask, edition)]
  const select = async (where: string, ...values: unknown[]) => ask(`SELECT ${selected} FROM atlas.asset WHERE edition = $1 AND ${where}`, [edition.id, ...values])
  const document = <S extends z.ZodType>(name: string, shape: S) => once(() => readDocument(ask, edition, name, shape))
  const { areas, links, network, coverage, crossings, cities, figures, sources, stories } = documentShapes
  const allFigures = document('figures', figures)
  const allFacets = once(async () => {
    const [row] = await ask('SELECT facets FROM atlas.edition WHERE id = $1', [edition.id])
    return facetsOfRows(row?.facets, edition.assets)
  })

  return {
    version: edition.version,
    rows: once(() => allRows(edition.assets, at.slice)),
    find: (filter, paging, condition) => found.find(filter, paging, condition),
    places: (filter, narrowing) => found.places(filter, narrowing),
    ...at,
    extent: (filter, condition) => found.extent(filter, condition),
    tile: (place, filter, condition) => found.tile(place, filter, condition),
    item: async id => {
      const [record] = await select('id = $2', withoutNull(id))
      return record ? itemOfRecord(record) : null
    },
    facets: async filter => {
      if (isEmpty(filter)) return allFacets()
      const values = new Values()
      const { text, own } = facetsSql(edition.id, filter, values)
      const counted = facetsOfRows(await ask(text, values.list), edition.assets)
      return own ? withOwn(counted, own, await allFacets()) : counted
    },
    card: async id => {
      const [told] = await ask('SELECT body FROM atlas.card WHERE edition = $1 AND id = $2', [edition.id, withoutNull(id)])
      if (told) return Card.parse(told.body)
      const [record] = edition.kind === 'register' ? await select('id = $2', withoutNull(id)) : []
      return record ? cardOfRow(rowOfRecord(record), select) : null
    },
    areas: document('areas', areas),
    links: document('links', links),
    network: document('network', network),
    coverage: document('coverage', coverage),
    crossings: document('crossings', crossings),
    cities: document('cities', cities),
    figures: async filter => narrowFigures(filter, await allFigures()),
    figureWords: async () => wordsOf(await allFigures()),
    sources: document('sources', sources),
    stories: document('stories', stories),
  }
}

/** All rows, read some after others. */
async function allRows(count: number, slice: AssetStore['slice']): Promise<Row[]> {
  if (count > mostRows) throw new Problem('too-large', `These data hold ${count} assets; what is worked out from all of them at once ends at ${mostRows}. Ask for items, facets, tiles, or the map without layers and panels.`)
  const all: Row[] = []
  for (let offset = 0; offset < count; offset += rowsAtOnce) all.push(...(await slice({ offset, limit: rowsAtOnce })).rows)
  return all
}

const wordsOf = ({ figures }: z.output<typeof documentShapes.figures>): FigureFilter => ({ subject: [...new Set(figures.map(({ subject }) => subject))], metric: [...new Set(figures.map(({ metric }) => metric))] })

async function readDocument<S extends z.ZodType>(ask: Ask, { id }: Edition, name: string, shape: S): Promise<z.output<S>> {
  const [row] = await ask('SELECT body FROM atlas.document WHERE edition = $1 AND name = $2', [id, name])
  return shape.parse(row?.body)
}

async function cardOfRow(row: Row, select: (where: string, ...values: unknown[]) => Promise<Record<string, unknown>[]>) {
  const parts = (await select('part_of = $2 ORDER BY ord LIMIT $3', row.id, mostParts)).map(rowOfRecord)
  const around = (await select('id = ANY($2::text[]) ORDER BY ord', [...row.hosts, ...row.within])).map(rowOfRecord)
  return registerCard(row, [...around, ...parts], parts.map(({ id }) => id))
}

const isEmpty = ({ founded, partOf, bbox, q, ...filter }: Filter) => !founded && !partOf && !bbox && !q && facets.every(facet => !filter[facet].length)

/** The counts with those of one facet taken from the counts of everything. */
function withOwn(counted: Facets, own: keyof Filter, all: Facets): Facets {
  if (own === 'founded') return { ...counted, founded: all.founded }
  const facet = facets.find(one => one === own)
  return facet ? { ...counted, counts: { ...counted.counts, [facet]: all.counts[facet] } } : counted
}

/** PostgreSQL knows no U+0000; no id of ours has one. */
const withoutNull = (id: string) => id.replaceAll('\u0000', '\u0001')
