import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Network, Party } from '@bay-atlas/data/network.ts'
import type { Register } from './register.ts'

/** The links with everybody who takes part in them and everything they cite. */
export function networkOf({ links }: Dataset, register: Register): Network {
  const ids = [...new Set(links.flatMap(({ parties }) => parties))]
  return { links, parties: ids.map(id => partyOf(id, register)), sources: register.citations(links) }
}

function partyOf(id: string, register: Register): Party {
  const asset = register.assets.get(id)
  const position = asset?.geometry.coordinates ?? register.bodies.get(id)?.position ?? null
  return { ...register.named(id), city: asset?.properties.cities[0] ?? null, position }
}
