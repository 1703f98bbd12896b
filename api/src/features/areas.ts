import type { Value } from '@bay-atlas/data/cql2/condition.ts'
import { formatFilter, parseFilter } from '@bay-atlas/data/filter.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { AreaItem } from './area-item.ts'
import { datetimeParameter, readDatetime } from './datetime.ts'
import { narrowed, pageOf, type Collection } from './feature.ts'
import { assetParameters } from './filter-parameters.ts'
import { isInBox } from './shapes.ts'

/** Outlines of those assets that are areas. The grammar asks about the asset, the box about the outline. */
export const areaCollection = (store: AssetStore): Collection => ({
  id: 'areas',
  title: { 'zh-Hans': '片区与走廊', 'zh-Hant': '片區與走廊', en: 'Areas and corridors' },
  about: {
    'zh-Hans': '合作区、科学城等的范围。outline 说明轮廓如何得来，accuracy_m 是边线可能的误差（米）。筛选参数针对其所属的项目，bbox 针对轮廓本身。',
    'zh-Hant': '合作區、科學城等的範圍。outline 說明輪廓如何得來，accuracy_m 是邊線可能的誤差（米）。篩選參數針對其所屬的項目，bbox 針對輪廓本身。',
    en: 'Outlines of cooperation zones, science cities and the like. outline says how the shape came to be, accuracy_m how far its edge may be off. Filters ask about the asset it belongs to, bbox about the outline itself.',
  },
  parameters: [...assetParameters, datetimeParameter],
  schema: AreaItem,
  read: query => {
    const { filter, faults } = parseFilter(query.search)
    query.blame(...faults)
    const canonical = formatFilter(filter)
    if (readDatetime(query)) canonical.set('datetime', query.search.get('datetime') ?? '')
    const find = async () => {
      const areas = await store.areas()
      if (!areas.length) return []
      const asked = areas.map(({ properties }): Value => ({ is: 'text', value: properties.asset }))
      const { features } = await store.find({ ...filter, bbox: null }, { limit: areas.length, offset: 0 }, { is: 'in', value: { is: 'property', name: 'id' }, list: asked })
      const passing = new Set(features.map(({ id }) => id))
      return areas.filter(area => passing.has(area.properties.asset) && isInBox(filter.bbox, area))
    }
    return { canonical, find: async (paging, condition) => pageOf(narrowed(await find(), condition), paging) }
  },
  item: async id => (await store.areas()).find(area => area.id === id) ?? null,
})
