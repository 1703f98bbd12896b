import { chunkFromArrow } from '@bay-atlas/data/columns/chunk-arrow.ts'
import { namesFromArrow } from '@bay-atlas/data/columns/names-arrow.ts'
import type { Ledger } from './ledger.ts'
import type { Delivery } from './messages.ts'

/** Puts a delivery into the ledger and says how many rows there are in all; throws when it is not what was agreed. */
export function deliver(ledger: Ledger, delivery: Delivery): number {
  if ('own' in delivery) ledger.hold(delivery.own)
  else if ('names' in delivery) {
    const { chunk, standing } = namesFromArrow(new Uint8Array(delivery.names))
    ledger.nameNext(chunk, standing)
  } else {
    const { chunk, standing } = chunkFromArrow(new Uint8Array(delivery.columns))
    ledger.put(chunk, standing)
    return standing.total
  }
  return 0
}
