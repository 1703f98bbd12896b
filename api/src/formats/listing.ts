import type { Language } from '@bay-atlas/data/language.ts'
import type { Collection, Feature, Geometry } from '../features/feature.ts'
import { crs84, mapGeometry, type ReferenceSystem } from '../features/reference-systems.ts'
import type { Link } from '../http/format.ts'

/** A page of a collection, to be written in some format. Positions are WGS-84, longitude first, until `system` is asked. */
export type Listing = {
  collection: Collection
  features: readonly Feature[]
  matched: number
  system: ReferenceSystem
  language: Language
  /** Address of the collection. */
  address: string
  links: readonly Link[]
  /** Keeps the release of the data in an address. */
  keep: (address: string) => string
}

/** The geometry in the system asked for, but x before y whatever that system says: so do formats that name their system beside it. */
export function xFirst(geometry: Geometry, { uri, axes, to }: ReferenceSystem): Geometry {
  if (uri === crs84 || axes[0] === 'latitude') return geometry
  return mapGeometry(geometry, to)
}
