import type { z } from 'zod'
import { Card } from '@bay-atlas/data/card.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { once } from '../../once.ts'
import type { AssetStore, FigureFilter } from '../asset-store.ts'
import { atPlaces } from './at-places.ts'
import { itemOfRecord, rowOfRecord, selected } from './asset-record.ts'
import { documentShapes } from './documents.ts'
import type { Ask, Edition } from './edition.ts'
import { FindAssets } from './find-assets.ts'
import { heldFirst } from './held-first.ts'
import type { Holding } from './hold-columns.ts'
import { narrowFigures } from './narrow-figures.ts'
import { registerCard } from './register-card.ts'

/** Parts that a card of a register names. */
const mostParts = 200

/** One edition in a database as the store that everything is answered from. It never changes; what is asked for whole is read once, and its columns are held where they are to be. */
export function createPostgisStore(edition: Edition, ask: Ask, holding: Holding): AssetStore {
  const at = atPlaces(ask, edition)
  const select = async (where: string, ...values: unknown[]) => ask(`SELECT ${selected} FROM atlas.asset WHERE edition = $1 AND ${where}`, [edition.id, ...values])
  const document = <S extends z.ZodType>(name: string, shape: S) => once(() => readDocument(ask, edition, name, shape))
  const { areas, links, network, coverage, crossings, cities, figures, sources, stories } = documentShapes
  const allFigures = document('figures', figures)
  return {
    version: edition.version,
    rows: once(async () => (await at.slice({ offset: 0, limit: edition.assets })).rows),
    ...at,
    many: async () => holding.soon()?.many() ?? null,
    crowd: async (filter, view) => holding.soon()?.crowd(filter, view) ?? null,
    ...heldFirst(holding, new FindAssets(ask, edition), at.itemsAt),
    item: async id => {
      const [record] = await select('id = $2', withoutNull(id))
      return record ? itemOfRecord(record) : null
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

/** PostgreSQL knows no U+0000; no id of ours has one. */
const withoutNull = (id: string) => id.replaceAll('\u0000', '\u0001')
