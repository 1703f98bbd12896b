import { filterParameters } from '@bay-atlas/data/filter.ts'
import { cityWord, confidenceWord, kindWord, sectorWord, statusWord, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { wordsParameter, type Parameter } from '../http/parameter.ts'

/** The shared grammar of page, embed and API, one entry per parameter; a missing one is a type error. */
const grammar: Record<(typeof filterParameters)[number], Parameter> = {
  kind: wordsParameter('kind', { 'zh-Hans': '类别', 'zh-Hant': '類別', en: 'kind of asset' }, kindWord),
  tier: wordsParameter('tier', { 'zh-Hans': '级别，任一级别符合即算', 'zh-Hant': '級別，任一級別符合即算', en: 'tier; an asset may hold several, any of them counts' }, tierWord),
  sector: wordsParameter('sector', { 'zh-Hans': '行业', 'zh-Hant': '行業', en: 'sector' }, sectorWord),
  city: wordsParameter('city', { 'zh-Hans': '城市', 'zh-Hant': '城市', en: 'city' }, cityWord),
  status: wordsParameter('status', { 'zh-Hans': '状态', 'zh-Hant': '狀態', en: 'status' }, statusWord),
  source: wordsParameter('source', { 'zh-Hans': '依据：有来源，或仅为常识', 'zh-Hant': '依據：有來源，或僅為常識', en: 'what the record rests on: sources, or general knowledge' }, confidenceWord),
  founded: {
    name: 'founded',
    about: { 'zh-Hans': '成立年份或年份范围，两端都算；年份不详的不在任何范围内', 'zh-Hant': '成立年份或年份範圍，兩端都算；年份不詳的不在任何範圍內', en: 'founding year or a range of years, both ends included; an asset whose year is not known is in no range' },
    schema: { type: 'string', pattern: '^(\\d{4}|\\d{4}\\.\\.(\\d{4})?|\\.\\.\\d{4})$' },
    example: '2015..2022',
  },
  part_of: {
    name: 'part_of',
    about: { 'zh-Hans': '所属项目的 id', 'zh-Hant': '所屬項目的 id', en: 'id of the asset that it is part of' },
    schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
    example: 'hetao-sz-park',
  },
  bbox: {
    name: 'bbox',
    about: { 'zh-Hans': '西、南、东、北，以逗号分隔，WGS-84 度；与之相交即算', 'zh-Hant': '西、南、東、北，以逗號分隔，WGS-84 度；與之相交即算', en: 'west,south,east,north in WGS-84 degrees; what touches the box is in' },
    schema: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 6 },
    example: '113.9,22.4,114.2,22.6',
  },
  q: {
    name: 'q',
    about: { 'zh-Hans': '搜索词：简体、繁体、英文、缩写、拼音，以及城市、区和依托机构；多个词须同时符合，最贴切的排在前面', 'zh-Hant': '搜尋詞：簡體、繁體、英文、縮寫、拼音，以及城市、區和依託機構；多個詞須同時符合，最貼切的排在前面', en: 'search in simplified, traditional, English, abbreviations and pinyin, and in cities, districts and hosts; every word must be found, best hits first' },
    schema: { type: 'string', maxLength: 100 },
    example: '量子',
  },
}

/** The whole grammar, in its own order. */
export const assetParameters: readonly Parameter[] = filterParameters.map(name => grammar[name])
export const bboxParameter = grammar.bbox
export const cityParameter = grammar.city
