import type { Text } from '../text.ts'
import type { Basis, Precision, Reliability } from '../vocabulary.ts'
import { word } from './word.ts'

/** How well a thing is known, in words: where, on what ground, from whom. Needed where a receipt is read. */
export const precisionWord: Record<Precision, Text> = {
  building: word('楼宇或校园', '樓宇或校園', 'Building or campus'),
  site: word('园区', '園區', 'Site'),
  neighbourhood: word('片区', '片區', 'Neighbourhood'),
  district: word('仅知所在区或镇', '僅知所在區或鎮', 'Known only to its district'),
  city: word('仅知所在城市', '僅知所在城市', 'Known only to its city'),
}

export const basisWord: Record<Basis, Text> = {
  source: word('来源给出的坐标', '來源給出的座標', 'Coordinates stated in a source'),
  address: word('按来源所载地址估定', '按來源所載地址估定', 'Placed from an address in a source'),
  estimate: word('按常识估定', '按常識估定', 'Estimated from general knowledge'),
  converted: word('由公开兴趣点列表换算（GCJ-02 转 WGS-84）', '由公開興趣點列表換算（GCJ-02 轉 WGS-84）', 'Converted from a public list of places (GCJ-02 to WGS-84)'),
  centre: word('取区或城市的中心', '取區或城市的中心', 'Centre of the district or city'),
}

export const reliabilityWord: Record<Reliability, Text> = {
  primary: word('官方或机构', '官方或機構', 'Official or the body itself'),
  press: word('新闻', '新聞', 'Press'),
  wiki: word('维基', '維基', 'Wiki'),
  seed: word('起始文章', '起始文章', 'Starting article'),
  repository: word('公开代码库', '公開程式碼庫', 'Public repository'),
  aggregator: word('汇编', '彙編', 'Aggregator'),
  mirror: word('转载', '轉載', 'Republished copy'),
}
