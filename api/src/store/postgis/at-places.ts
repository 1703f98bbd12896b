import { z } from 'zod'
import { Card } from '@bay-atlas/data/card.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { AssetStore } from '../asset-store.ts'
import { itemOfRecord, selected, sliceSql } from './asset-record.ts'
import type { Rows } from './ask-while-wanted.ts'
import type { Ask, Edition } from './edition.ts'
import { registerCard } from './register-card.ts'
import { RowReader } from './row-reader.ts'

/** Lines that are read at once: few enough that nothing else waits long for the processor. */
const together = 2_000

const Placed = z.looseObject({ ord: z.number() })

/** What stands at places of one edition: its assets have the numbers from 0 on. */
export function atPlaces(ask: Ask, { id: edition, kind, assets: total }: Edition): Pick<AssetStore, 'slice' | 'placesOf' | 'itemsAt' | 'rowsAt' | 'recordsAt'> {
  const select = async (places: Uint32Array) => inOrder(places, await ask(`SELECT ord, ${selected} FROM atlas.asset WHERE edition = $1 AND ord = ANY($2::integer[])`, [edition, [...places]]))
  const rowsAt = async (places: Uint32Array) => {
    const reader = new RowReader()
    return (await select(places)).map(record => reader.read(record))
  }
  return {
    rowsAt,
    slice: async ({ offset, limit }) => {
      const [rows, reader] = [new Array<Row>(), new RowReader()]
      const end = Math.min(total, offset + limit)
      for (let from = offset; from < end; from += together) {
        rows.push(...(await ask(sliceSql, [edition, from, Math.min(end, from + together)])).map(record => reader.read(record)))
      }
      return { total, rows }
    },
    itemsAt: async places => (await select(places)).map(itemOfRecord),
    placesOf: async ids => {
      const rows = await ask('SELECT id, ord FROM atlas.asset WHERE edition = $1 AND id = ANY($2::text[])', [edition, ids.filter(id => !id.includes('\u0000'))])
      const places = new Map(rows.map(({ id, ord }) => [id, Number(ord)]))
      return ids.map(id => places.get(id) ?? -1)
    },
    recordsAt: async places => {
      // Of a register nothing more is known than the rows.
      if (kind === 'register') return (await rowsAt(places)).map(row => registerCard(row, [], []))
      const rows = await ask('SELECT ord, body FROM atlas.asset JOIN atlas.card USING (edition, id) WHERE edition = $1 AND ord = ANY($2::integer[])', [edition, [...places]])
      return inOrder(places, rows).map(({ body }) => Card.parse(body))
    },
  }
}

/** A database gives lines in whatever order it finds them. */
function inOrder(places: Uint32Array, rows: Rows): Rows {
  const byPlace = new Map(rows.map(row => [Placed.parse(row).ord, row]))
  return Array.from(places, place => byPlace.get(place)).filter(row => row !== undefined)
}
