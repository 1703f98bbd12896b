import type { Language } from '@bay-atlas/data/language.ts'
import type { Collection, Feature, Geometry } from '../features/feature.ts'
import { crs84, mapGeometry, type ReferenceSystem } from '../features/reference-systems.ts'
import type { Link } from '../http/format.ts'

/** What is known of a list of features before they are there. Positions are WGS-84, longitude first, until `system` is asked. */
export type Heading = {
  collection: Collection
  /** How many there are, and how many of them are in the list. */
  matched: number
  returned: number
  system: ReferenceSystem
  language: Language
  /** Address of the collection. */
  address: string
  links: readonly Link[]
  /** Keeps the release of the data in an address. */
  keep: (address: string) => string
}

/** A page of a collection, to be written in some format. */
export type Listing = Heading & { features: readonly Feature[] }

/** The geometry in the system asked for, but x before y whatever that system says: so do formats that name their system beside it. */
export function xFirst(geometry: Geometry, { uri, axes, to }: ReferenceSystem): Geometry {
  if (uri === crs84 || axes[0] === 'latitude') return geometry
  return mapGeometry(geometry, to)
}
