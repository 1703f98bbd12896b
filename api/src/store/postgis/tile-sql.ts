import type { Condition } from '@bay-atlas/data/cql2/condition.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { TilePlace } from '../../features/feature.ts'
import { isLight } from '../../tiles/tile-columns.ts'
import { boundsOf, buffer, cellsAcross, extent, mostInTile } from '../../tiles/tile-place.ts'
import { itemColumns } from './asset-record.ts'
import { conditionSql } from './cql2-sql.ts'
import type { Values } from './values.ts'
import { allOf, boxSql, whereOf } from './where.ts'

/** How many features lie in a tile, counted no further than matters. */
export function tileCountSql(edition: number, place: TilePlace, filter: Filter, condition: Condition | undefined, values: Values): string {
  return `SELECT count(*)::integer AS count FROM (SELECT FROM atlas.asset WHERE ${inTile(edition, place, filter, condition, values)} LIMIT ${mostInTile + 1}) AS found`
}

/** The tile itself: one layer, the columns that every tile carries, the id as a property. */
export function tileSql(edition: number, place: TilePlace, filter: Filter, condition: Condition | undefined, isThinned: boolean, values: Values): string {
  const where = inTile(edition, place, filter, condition, values)
  const [z, x, y] = place.map(number => `${values.add(number)}::integer`)
  const columns = ['id', ...itemColumns.filter(isLight)].map(name => `asset."${name}"`)
  const shape = `ST_AsMVTGeom(ST_Transform(asset.geom, 3857), ST_TileEnvelope(${z}, ${x}, ${y}), ${extent}, ${buffer}, true) AS geom`
  const from = isThinned ? thinnedSql(where, place, values) : `atlas.asset AS asset WHERE ${where}`
  return `SELECT ST_AsMVT(tile, 'assets', ${extent}, 'geom') AS tile FROM (SELECT ${shape}, ${[...columns, ...(isThinned ? ['cell.point_count'] : [])].join(', ')} FROM ${from} ORDER BY ord) AS tile`
}

/** The first of each cell. Cells are cut in degrees, which within one tile is near enough to squares. */
function thinnedSql(where: string, place: TilePlace, values: Values): string {
  const [west, south, east, north] = boundsOf(place, 0)
  const size = (from: number, to: number) => `${values.add((to - from) / cellsAcross)}::double precision`
  const cells = `floor((longitude - ${values.add(west)}::double precision) / ${size(west, east)}), floor((latitude - ${values.add(south)}::double precision) / ${size(south, north)})`
  return `(SELECT edition, min(ord) AS ord, count(*)::integer AS point_count FROM atlas.asset WHERE ${where} GROUP BY edition, ${cells}) AS cell JOIN atlas.asset AS asset USING (edition, ord)`
}

function inTile(edition: number, place: TilePlace, filter: Filter, condition: Condition | undefined, values: Values): string {
  const number = `${values.add(edition)}::integer`
  const asked = condition ? ` AND (${conditionSql(condition, values)})` : ''
  return `${allOf(number, whereOf(filter, values).tests)}${asked} AND ${boxSql(boundsOf(place), values)}`
}
