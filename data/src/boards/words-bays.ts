import type { BayName } from '../scene/bays-view.ts'
import type { Text } from '../text.ts'
import { word } from '../words/word.ts'

export const bayWord: Record<BayName, Text> = {
  gba: word('粤港澳大湾区', '粵港澳大灣區', 'Guangdong–Hong Kong–Macao'),
  tokyo: word('东京湾区', '東京灣區', 'Tokyo Bay'),
  ny: word('纽约湾区', '紐約灣區', 'New York Bay'),
  sf: word('旧金山湾区', '三藩市灣區', 'San Francisco Bay'),
}

/** What each bay is in its figures, and what its outline on the map is. */
export const bayDefinition: Record<BayName, Text> = {
  gba: word(
    '粤港澳大湾区：十一个城市。轮廓由本图的十一个城市拼成。',
    '粵港澳大灣區：十一個城市。輪廓由本圖的十一個城市拼成。',
    'Guangdong–Hong Kong–Macao: eleven cities. Its outline is put together from the eleven cities of this map.',
  ),
  tokyo: word(
    '东京湾区：资料表取首都圈（36,898 平方公里），轮廓画一都七县；另有文章取一都三县，约 13,500 平方公里。轮廓不含远海岛屿。',
    '東京灣區：資料表取首都圈（36,898 平方公里），輪廓畫一都七縣；另有文章取一都三縣，約 13,500 平方公里。輪廓不含遠海島嶼。',
    'Tokyo Bay: the table takes the National Capital Region (36,898 km²), drawn as Tokyo and seven prefectures; other texts take one metropolis and three prefectures, about 13,500 km². Remote islands are left out of the outline.',
  ),
  ny: word(
    '纽约湾区：资料表只写“都会区”，没有列出各县。轮廓画 2013 年统计都会区的 25 个县（图上约 22,100 平方公里），是编者据常识所选，与表中面积最相近。',
    '紐約灣區：資料表只寫「都會區」，沒有列出各縣。輪廓畫 2013 年統計都會區的 25 個縣（圖上約 22,100 平方公里），是編者據常識所選，與表中面積最相近。',
    'New York Bay: the table only says “metropolitan area” and names no counties. The outline is the 25 counties of the metropolitan statistical area of 2013 (about 22,100 km² as drawn), chosen by us from general knowledge because it comes nearest to the area in the table.',
  ),
  sf: word(
    '旧金山湾区：环湾九县，轮廓亦同。',
    '三藩市灣區：環灣九縣，輪廓亦同。',
    'San Francisco Bay: the nine counties around the bay; the outline is the same.',
  ),
}

export const baysWord = {
  title: word('同一把尺下的四个湾区', '同一把尺下的四個灣區', 'Four bays, one ruler'),
  lead: word('四幅图比例相同。统计口径与年份各异，逐项标明。', '四幅圖比例相同。統計口徑與年份各異，逐項標明。', 'All four maps have the same scale. Definitions and years differ and are stated for each figure.'),
  compare: word('四个湾区的数字', '四個灣區的數字', 'The four bays in figures'),
  compareAbout: word(
    '同一来源覆盖湾区最多者排在前面，其余数字列在其下。“未查到”不是零。',
    '同一來源覆蓋灣區最多者排在前面，其餘數字列在其下。「未查到」不是零。',
    'Each cell shows the source that covers most bays; other figures stand below. “Not found” is not zero.',
  ),
  every: word('以上比较用到的每个数字', '以上比較用到的每個數字', 'Every figure behind the comparison'),
  ratios: word('人均与每千平方公里', '人均與每千平方公里', 'Per head and per 1,000 km²'),
  ratiosAbout: word(
    '由本页计算，只在两个数字的年份相同、或落在来源写明的年份范围内时计算；否则留空。',
    '由本頁計算，只在兩個數字的年份相同、或落在來源寫明的年份範圍內時計算；否則留空。',
    'Worked out here, and only where the two figures are of the same year or within the years their source states; otherwise left blank.',
  ),
  ranks: word('WIPO 科技集群排名，2017–2025', 'WIPO 科技集群排名，2017–2025', 'Ranks of WIPO’s science and technology clusters, 2017–2025'),
  ranksAbout: word(
    '各湾区所含集群：深圳—香港（2020 年版起并入广州）、东京—横滨、纽约、圣何塞—旧金山。名次越小越好。',
    '各灣區所含集群：深圳—香港（2020 年版起併入廣州）、東京—橫濱、紐約、聖荷西—三藩市。名次越小越好。',
    'The cluster of each bay: Shenzhen–Hong Kong (with Guangzhou from the 2020 edition), Tokyo–Yokohama, New York, San Jose–San Francisco. The lower the better.',
  ),
  ranksChart: word('WIPO 科技集群排名', 'WIPO 科技集群排名', 'WIPO cluster rank'),
  measure: word('指标', '指標', 'Measure'), bay: word('湾区', '灣區', 'Bay'), value: word('数值', '數值', 'Value'),
  asOf: word('截至', '截至', 'As of'), basis: word('口径', '口徑', 'Basis'), edition: word('年版', '年版', 'Edition'), method: word('方法变更', '方法變更', 'Change of method'),
  others: word('其他湾区', '其他灣區', 'Other bays'),
  notFound: word('未查到', '未查到', 'not found'),
  blank: word('不计算', '不計算', 'not worked out'),
  unverified: word('常识，未核实', '常識，未核實', 'general knowledge, not verified'),
  derived: word('推算', '推算', 'derived'),
  also: word('另有', '另有', 'also'), otherLists: word('其他榜单', '其他榜單', 'other lists'),
  otherBases: word('各湾区另有其他口径，见实时地图', '各灣區另有其他口徑，見即時地圖', 'other definitions of the bays exist, see the live map'),
  credits: word('© OpenStreetMap 贡献者 · 天地图 · Natural Earth · U.S. Census Bureau', '© OpenStreetMap 貢獻者 · 天地圖 · Natural Earth · U.S. Census Bureau', '© OpenStreetMap contributors · Tianditu · Natural Earth · U.S. Census Bureau'),
  rankUnit: word('名次', '名次', 'rank'),
  perHead: word('人均地区生产总值（本页计算）', '人均地區生產總值（本頁計算）', 'GDP per head (worked out here)'),
  peoplePerArea: word('每千平方公里人口', '每千平方公里人口', 'People per 1,000 km²'),
  gdpPerArea: word('每千平方公里生产总值', '每千平方公里生產總值', 'GDP per 1,000 km²'),
  f500PerArea: word('每千平方公里世界 500 强总部', '每千平方公里世界 500 強總部', 'Fortune Global 500 headquarters per 1,000 km²'),
  pctPerHead: word('每百万人 PCT 申请', '每百萬人 PCT 申請', 'PCT applications per million people'),
  inventionsPerHead: word('每百万人发明专利', '每百萬人發明專利', 'Invention patents per million people'),
  perHeadNote: word(
    '粤港澳大湾区人均：表中 23,116 美元与 2020 年普查人口不相配（16,793 亿美元 ÷ 8,617 万人 = 19,488 美元），相当于用约 7,260 万人去除；两者并列，不作取舍。',
    '粵港澳大灣區人均：表中 23,116 美元與 2020 年普查人口不相配（16,793 億美元 ÷ 8,617 萬人 = 19,488 美元），相當於用約 7,260 萬人去除；兩者並列，不作取捨。',
    'GDP per head of the Greater Bay Area: the 23,116 US dollars of the table do not fit the census population of 2020 (1,679.3 billion ÷ 86.17 million people = 19,488); they would fit about 72.6 million people. Both are shown.',
  ),
  ruler: word(
    '比例：每幅图中心处每像素的米数相同，缩放级别按各自纬度修正；若用同一缩放级别，旧金山会大 16.7%，纽约大 21.8%，东京大 13.5%。墨卡托投影离中心越远误差越大，图的上下边缘约 2–4%。',
    '比例：每幅圖中心處每像素的米數相同，縮放級別按各自緯度修正；若用同一縮放級別，三藩市會大 16.7%，紐約大 21.8%，東京大 13.5%。墨卡托投影離中心越遠誤差越大，圖的上下邊緣約 2–4%。',
    'Scale: a pixel is as many metres in the middle of each map, each map’s zoom being corrected for its latitude; equal zoom would draw San Francisco 16.7%, New York 21.8% and Tokyo 13.5% too large. Web Mercator is true in the middle and off by about 2–4% at the upper and lower edges.',
  ),
} satisfies Record<string, Text>

/** The editions in which WIPO's clusters were counted in another way than the year before, as the figures' own notes say. */
export const rankBreaks: { year: number; note: Text }[] = [
  { year: 2018, note: word('2017 年首版只计 PCT 专利', '2017 年首版只計 PCT 專利', 'the first edition, 2017, counts PCT patents only') },
  { year: 2020, note: word('集群重划，广州首次并入', '集群重劃，廣州首次併入', 'clusters redrawn, Guangzhou merged in') },
  { year: 2025, note: word('增加风险投资指标', '增加風險投資指標', 'venture-capital deals added') },
]
