import { area as areaM2 } from '@turf/area'
import type { Area } from '../schema.ts'
import type { Fault } from './fault.ts'
import { outsideM } from './metres.ts'
import { idsOf, type Check, type Filed } from './records.ts'
import { crossing, winding } from './simple-ring.ts'

type Ring = [number, number][]
const allowedShare = 0.05

function faultsOfRing(ring: Ring, hole: boolean): string[] {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return ['the ring is not closed; its last point must repeat the first']
  const at = crossing(ring)
  const turned = winding(ring) > 0 === hole
  return [
    ...(at ? [`the ring crosses or touches itself at ${at.join(', ')}; an outline must be simple`] : []),
    ...(turned ? [hole ? 'a hole must run clockwise; reverse its points' : 'the outer ring must run counter-clockwise; reverse its points'] : []),
  ]
}

function faultsOfShape({ geometry, properties }: Area): string[] {
  const line = geometry.type === 'LineString'
  if (line !== (properties.outline === 'corridor')) return [`the outline is called "${properties.outline}" but drawn as ${geometry.type}; a corridor is a LineString, everything else a polygon`]
  if (line) return new Set(geometry.coordinates.map(point => point.join())).size < 2 ? ['a corridor needs at least two different points'] : []
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap(rings => rings.flatMap((ring, n) => faultsOfRing(ring, n > 0)))
}

function faultsOfSize({ geometry, properties }: Area): string[] {
  const official = properties.officialAreaKm2
  if (official === null) return []
  if (geometry.type === 'LineString') return ['a corridor has no area; write null']
  const drawn = areaM2(geometry) / 1e6
  const off = drawn / official - 1
  return Math.abs(off) > allowedShare ? [`the drawn outline has ${drawn.toFixed(2)} km², ${(off * 100).toFixed(1)} % off; it must meet the published ${official} km² within ${allowedShare * 100} %`] : []
}

/** Where the asset lies beside all its outlines, in metres; 0 inside one of them. */
function besideM(point: [number, number], areas: Filed<Area>[]): number {
  return Math.min(...areas.map(({ record: { geometry } }) => (geometry.type === 'LineString' ? 0 : outsideM(point, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))))
}

/** Outlines are closed, simple, turned the right way, as large as published, and belong to an asset that lies in them. */
export const checkOutlines: Check = records => {
  const known = idsOf(records.assets, records)
  const shapes = records.areas.flatMap(({ file, id, record }): Fault[] => [
    ...faultsOfShape(record).map(says => ({ file, id, field: 'geometry', says })),
    ...faultsOfSize(record).map(says => ({ file, id, field: 'officialAreaKm2', says })),
    ...(known.has(record.properties.asset) ? [] : [{ file, id, field: 'asset', says: `there is no asset "${record.properties.asset}"; name the asset this is the outline of` }]),
  ])
  const strays = records.assets.flatMap(({ file, id, record }): Fault[] => {
    const own = records.areas.filter(area => area.record.properties.asset === id)
    const beside = own.length ? besideM(record.geometry.coordinates, own) : 0
    const allowed = record.properties.location.uncertaintyM + Math.max(0, ...own.map(area => area.record.properties.accuracyM))
    return beside > allowed ? [{ file, id, field: 'geometry.coordinates', says: `the point lies ${Math.round(beside)} m outside its own outline (${own.map(area => area.id).join(', ')}); put it inside` }] : []
  })
  return [...shapes, ...strays]
}
