import type { Asset } from '../schema.ts'
import type { Fault } from './fault.ts'
import { distanceM } from './metres.ts'
import type { Check, Filed } from './records.ts'

/** Points nearer than this hide each other on the map: they must share a site, so that they are fanned out. */
const stackedM = 60
/** Assets of one site stand no further apart than this. */
const siteM = 500

function faultOf({ file, id, record }: Filed<Asset>, { id: other, record: { geometry, properties } }: Filed<Asset>): Fault | null {
  const distance = Math.round(distanceM(record.geometry.coordinates, geometry.coordinates))
  const { site } = record.properties
  const shared = site !== null && site === properties.site
  if (distance < stackedM && !shared) return { file, id, field: 'site', says: `the point lies on that of "${other}" (${distance} m); give both the same site, so that they are fanned out` }
  if (distance > siteM && shared) return { file, id, field: 'site', says: `"${other}" has the same site "${site}" but stands ${distance} m away; a site is one place, give them two` }
  return null
}

/** Points never lie on one another unseen: assets at one place share a site, and a site is one place. */
export const checkSites: Check = ({ assets }) => assets.flatMap((asset, n) => assets.slice(0, n).flatMap(other => faultOf(asset, other) ?? []).slice(0, 1))
