import { cities } from '@bay-atlas/data/vocabulary.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { CityItem } from './city-item.ts'
import { datetimeParameter, readDatetime } from './datetime.ts'
import { narrowed, pageOf, type Collection } from './feature.ts'
import { bboxParameter, cityParameter } from './filter-parameters.ts'
import { canonicalOf, isInBox, readBbox } from './shapes.ts'

/** The eleven cities of the bay. */
export const cityCollection = (store: AssetStore): Collection => ({
  id: 'cities',
  title: { 'zh-Hans': '十一座城市', 'zh-Hant': '十一座城市', en: 'The eleven cities' },
  about: {
    'zh-Hans': '湾区十一座城市的轮廓，取自内置底图：内地九市来自天地图，香港与澳门来自 OpenStreetMap（© OpenStreetMap 贡献者，ODbL）。经过简化，只供制图，不作界线依据。',
    'zh-Hant': '灣區十一座城市的輪廓，取自內置底圖：內地九市來自天地圖，香港與澳門來自 OpenStreetMap（© OpenStreetMap 貢獻者，ODbL）。經過簡化，只供製圖，不作界線依據。',
    en: 'Shapes of the eleven cities from the built-in map: the nine of the mainland from Tianditu, Hong Kong and Macao from OpenStreetMap (© OpenStreetMap contributors, ODbL). Simplified for drawing; no evidence of any boundary.',
  },
  parameters: [cityParameter, bboxParameter, datetimeParameter],
  schema: CityItem,
  read: query => {
    const [city, bbox, years] = [query.words('city', cities), readBbox(query), readDatetime(query)]
    const canonical = canonicalOf({ city, bbox, datetime: years && query.search.get('datetime') })
    const passes = (item: CityItem) => (!city.length || city.includes(item.id)) && isInBox(bbox, item)
    return { canonical, find: async (paging, condition) => pageOf(narrowed((await store.cities()).filter(passes), condition), paging) }
  },
  item: async id => (await store.cities()).find(city => city.id === id) ?? null,
})
