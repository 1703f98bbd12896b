import type { ClientBase } from 'pg'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { itemOf } from '@bay-atlas/data/item.ts'
import type { CityItem } from '../../features/city-item.ts'
import { createMemoryStore } from '../memory.ts'
import { documentsOf } from './documents.ts'
import { makeEdition } from './make-edition.ts'

/** Loads a dataset with all that is answered from it as the new edition. Gives the number of assets. */
export async function loadDataset(client: ClientBase, dataset: Dataset, cities: CityItem[]): Promise<number> {
  // What a card, a network or a story is made of is known in one place; the database gets what comes out there.
  const store = createMemoryStore(dataset, cities)
  const [rows, documents] = await Promise.all([store.rows(), documentsOf(store)])
  const cards = (await Promise.all(rows.map(({ id }) => store.card(id)))).flatMap(card => (card ? [{ id: card.asset.id, card }] : []))
  return makeEdition(client, { kind: 'dataset', items: rows.map(itemOf), cards, documents, version: () => dataset.version })
}
