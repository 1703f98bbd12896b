import { formatFilter, parseFilter } from '@bay-atlas/data/filter.ts'
import { Item } from '@bay-atlas/data/item.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { datetimeParameter, overlap, readDatetime } from './datetime.ts'
import type { Collection } from './feature.ts'
import { assetParameters } from './filter-parameters.ts'

/** The assets of the bay as points, with the whole filter grammar. */
export const assetCollection = (store: AssetStore): Collection => ({
  id: 'assets',
  title: { 'zh-Hans': '创新载体', 'zh-Hant': '創新載體', en: 'Innovation assets' },
  about: {
    'zh-Hans': '实验室、大科学装置、科学城、园区、孵化器、高校与企业。位置是估计时如实标明：uncertainty_m 是以米计的半径，location_basis 是依据。',
    'zh-Hant': '實驗室、大科學裝置、科學城、園區、孵化器、大專院校與企業。位置屬估計時如實標明：uncertainty_m 是以米計的半徑，location_basis 是依據。',
    en: 'Laboratories, large facilities, science cities, parks, incubators, universities and enterprises. A position is a claim too: uncertainty_m is a radius in metres, location_basis the ground it stands on.',
  },
  parameters: [...assetParameters, datetimeParameter],
  schema: Item,
  read: query => {
    const { filter, faults } = parseFilter(query.search)
    query.blame(...faults)
    const datetime = readDatetime(query)
    const canonical = formatFilter(filter)
    if (datetime) canonical.set('datetime', query.search.get('datetime') ?? '')
    const asked = { ...filter, founded: overlap(filter.founded, datetime) }
    return {
      canonical,
      find: (paging, condition) => store.find(asked, paging, condition),
      inPlaces: { find: condition => store.places(asked, { condition }), at: places => store.itemsAt(places) },
      extent: condition => store.extent(asked, condition),
      tile: store.tile && (async (place, condition) => store.tile?.(place, asked, condition) ?? Buffer.alloc(0)),
    }
  },
  item: id => store.item(id),
})
