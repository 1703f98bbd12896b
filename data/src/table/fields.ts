/** What a column can hold, and the heads by which it is known in three scripts. Heads are compared without case, spaces and punctuation. */
export const fieldHeads = {
  id: ['id', '编号', '編號', '序号id'],
  nameHans: ['name_zh_hans', 'name_zh', 'name_cn', 'name_sc', '简体名称', '簡體名稱', '中文名称', '中文名', '名称', '名字', '单位名称', '机构名称', '企业名称', '公司名称', '实验室名称', '园区名称', '平台名称', '全称', '单位', '企业', 'name in simplified chinese'],
  nameHant: ['name_zh_hant', 'name_tc', 'name_hk', '繁体名称', '繁體名稱', '中文名稱', '名稱', '單位名稱', '機構名稱', '企業名稱', '公司名稱', 'name in traditional chinese'],
  nameEn: ['name_en', 'name', 'english name', 'name in english', '英文名称', '英文名稱', '英文名', 'title', 'company', 'institution', 'organisation', 'organization'],
  aliases: ['aliases', 'alias', 'other names', 'abbreviation', '别名', '別名', '简称', '簡稱', '曾用名'],
  kind: ['kind', 'type', 'category', '类别', '類別', '类型', '類型', '种类', '種類'],
  tiers: ['tier', 'tiers', 'level', '级别', '級別', '等级', '等級', '层级', '層級'],
  sectors: ['sector', 'sectors', 'industry', 'field', '行业', '行業', '领域', '領域', '产业', '產業', '技术领域'],
  cities: ['city', 'cities', '城市', '所在城市', '市', '地市', '所在市'],
  district: ['district', 'district_zh_hans', '区', '區', '区县', '區縣', '所在区', '所在區', '行政区'],
  address: ['address', '地址', '详细地址', '詳細地址', '办公地址', '注册地址'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'x', '经度', '經度', '经度wgs84', '經度wgs84', 'longitudewgs84', '经度gcj02', '经度bd09', 'lng_gcj02', 'lng_bd09', 'lng_wgs84', 'lon_wgs84'],
  latitude: ['latitude', 'lat', 'y', '纬度', '緯度', '纬度wgs84', '緯度wgs84', 'latitudewgs84', '纬度gcj02', '纬度bd09', 'lat_gcj02', 'lat_bd09', 'lat_wgs84'],
  position: ['position', 'coordinates', 'location', 'lnglat', 'lonlat', '坐标', '座標', '经纬度', '經緯度', '坐标gcj02', '坐标bd09', '坐标wgs84'],
  uncertainty: ['uncertainty_m', 'uncertainty', 'accuracy', '位置误差', '位置误差米', '位置誤差米', '精度', 'uncertaintyofthepositionm'],
  status: ['status', '状态', '狀態'],
  founded: ['founded', 'established', 'founding year', 'year', '成立年份', '成立时间', '成立時間', '成立日期', '设立时间', '年份'],
  website: ['website', 'url', 'homepage', '网站', '網站', '官网', '官網', '网址', '網址'],
  source: ['source', 'sources', '来源', '來源', '数据来源', '出处', '出處'],
  note: ['note', 'notes', 'remark', 'remarks', '备注', '備註', '说明', '說明'],
} as const
export type Field = keyof typeof fieldHeads
export const fields = Object.keys(fieldHeads).filter((name): name is Field => name in fieldHeads)
