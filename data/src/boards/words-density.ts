import type { Language } from '../language.ts'
import type { ShadeMethod } from '../scene/shade.ts'
import type { Text } from '../text.ts'
import { formatNumber } from '../words/format.ts'
import { isHan, listed, pick, word } from '../words/word.ts'

/** The words of hexagons and shaded areas. */
export const densityWord = {
  assets: word('全部项目', '全部項目', 'All assets'),
  per100: word('，每 100 平方公里', '，每 100 平方公里', ', per 100 km²'),
  unitPer100: word('项/100 平方公里', '項/100 平方公里', 'per 100 km²'),
  unitAssets: word('项', '項', 'assets'),
  hexTitle: word('六边形密度', '六邊形密度', 'Density in hexagons'),
  area: word('地区', '地區', 'Area'),
  value: word('数值', '數值', 'Value'),
  asOf: word('年份', '年份', 'As of'),
  class: word('分级', '分級', 'Class'),
  count: word('项目数', '項目數', 'Assets'),
  areaKm2: word('面积', '面積', 'Land area'),
  maybe: word('可能在界外', '可能在界外', 'May lie outside'),
  near: word('所在或最近的区', '所在或最近的區', 'In or nearest to'),
  centre: word('中心（经度、纬度）', '中心（經度、緯度）', 'Centre (longitude, latitude)'),
  density: word('密度', '密度', 'Density'),
  notFound: word('未查到', '未查到', 'not found'),
  none: word('本图谱中没有', '本圖譜中沒有', 'none in this atlas'),
  measured: word('在示意底图上量得', '在示意底圖上量得', 'measured on the schematic map'),
  undated: word('年份不详', '年份不詳', 'undated'),
  empty: word('没有可分级的数值。', '沒有可分級的數值。', 'There are no values to class.'),
} satisfies Record<string, Text>

export const methodWord: Record<ShadeMethod, Text> = {
  quantile: word('分位数', '分位數', 'Quantiles'),
  equal: word('等距', '等距', 'Equal steps'),
  jenks: word('自然断点', '自然斷點', 'Natural breaks'),
}

/** How each method draws its limits. */
export const methodNote: Record<ShadeMethod, Text> = {
  quantile: word('分位数：各级所含地区数大致相同；数值相同的同属一级。', '分位數：各級所含地區數大致相同；數值相同的同屬一級。', 'Quantiles: about as many areas in each class; equal values share a class.'),
  equal: word('等距：各级跨度相同，有的级可能没有地区。', '等距：各級跨度相同，有的級可能沒有地區。', 'Equal steps: every class spans the same range, and some may be empty.'),
  jenks: word('自然断点：使各级内部差异的平方和最小（Ckmeans，即 Jenks 法的精确解）。', '自然斷點：使各級內部差異的平方和最小（Ckmeans，即 Jenks 法的精確解）。', 'Natural breaks: the least sum of squared differences within classes (Ckmeans, the exact form of Jenks).'),
}

type Say<Values extends unknown[]> = (language: Language, ...values: Values) => string

/** With the full stop of each script. */
export const sentence = (text: string, language: Language) => text + (isHan(language) ? '。' : '.')

export const sayClasses: Say<[classes: number, method: string]> = (language, classes, method) =>
  pick(language, `分 ${classes} 级，${method}`, `分 ${classes} 級，${method}`, `${classes} ${classes === 1 ? 'class' : 'classes'}, ${method.toLowerCase()}`)

/** How many areas a class holds. */
export const sayAreas: Say<[count: number]> = (language, count) =>
  pick(language, `${count} 个`, `${count} 個`, `${count} ${count === 1 ? 'area' : 'areas'}`)

/** The same of hexagons. */
export const sayCells: Say<[count: number]> = (language, count) =>
  pick(language, `${formatNumber(count, language)} 个`, `${formatNumber(count, language)} 個`, `${formatNumber(count, language)} ${count === 1 ? 'hexagon' : 'hexagons'}`)

export const sayHexKey: Say<[edgeKm: number]> = (language, edgeKm) =>
  pick(language, `六边形内的项目数，边长 ${edgeKm} 公里`, `六邊形內的項目數，邊長 ${edgeKm} 公里`, `Assets in hexagons with ${edgeKm} km edges`)

export const sayHexLead: Say<[assets: number, cells: number, edgeKm: number, km2: number]> = (language, assets, cells, edgeKm, km2) => {
  const [all, size] = [formatNumber(assets, language), formatNumber(Number(km2.toPrecision(3)), language)]
  return pick(language, `${all} 项落在 ${formatNumber(cells, language)} 个六边形里；边长 ${edgeKm} 公里，每个占地约 ${size} 平方公里，大小都相同。`, `${all} 項落在 ${formatNumber(cells, language)} 個六邊形裏；邊長 ${edgeKm} 公里，每個佔地約 ${size} 平方公里，大小都相同。`, `${all} ${assets === 1 ? 'asset lies' : 'assets lie'} in ${formatNumber(cells, language)} ${cells === 1 ? 'hexagon' : 'hexagons'} with edges of ${edgeKm} km; each covers about ${size} km² of ground, all alike.`)
}

export const sayUncertain: Say<[percent: number]> = (language, percent) =>
  pick(language, `${percent}% 的项目位置误差大，可能在相邻的六边形里；只知所在区或城市的，记在其中心。`, `${percent}% 的項目位置誤差大，可能在相鄰的六邊形裏；只知所在區或城市的，記在其中心。`, `${percent}% of them may stand in another hexagon, as their position is not known well enough; those known only to a district or city are counted at its centre.`)

export const sayGrid = (language: Language) =>
  pick(language, '六边形网格画在等积投影（Lambert 圆柱等积，标准纬线 22.6°）上，原点固定，筛选不会移动网格；边长误差不超过 1.5%。', '六邊形網格畫在等積投影（Lambert 圓柱等積，標準緯線 22.6°）上，原點固定，篩選不會移動網格；邊長誤差不超過 1.5%。', 'The grid lies on an equal-area projection (Lambert cylindrical, standard parallel 22.6°) with a fixed origin, so a filter never moves it; edges are within 1.5% of their length.')

export const sayThin = (language: Language, withOwn: boolean) => (withOwn
  ? pick(language, '这里数的是本图谱收录的项目和读者自带的数据，不是官方总数；收录少可能只是没有查到。', '這裏數的是本圖譜收錄的項目和讀者自帶的數據，不是官方總數；收錄少可能只是沒有查到。', 'What is counted is what this atlas holds and what a reader added, not official totals; few may only mean that nobody looked.')
  : pick(language, '这里数的是本图谱收录的项目，不是官方总数；收录少可能只是没有查到。', '這裏數的是本圖譜收錄的項目，不是官方總數；收錄少可能只是沒有查到。', 'What is counted is what this atlas holds, not official totals; few may only mean that nobody looked.'))

export const sayWhole: Say<[cities: string[]]> = (language, cities) =>
  pick(language, `${listed(cities, language)}在这张底图上不分区，各作一个地区。`, `${listed(cities, language)}在這張底圖上不分區，各作一個地區。`, `${listed(cities, language)} ${cities.length === 1 ? 'has' : 'have'} no districts on this map and ${cities.length === 1 ? 'stands' : 'stand'} as one area${cities.length === 1 ? '' : ' each'}.`)

export const sayUnplaced: Say<[count: number]> = (language, count) =>
  pick(language, `另有 ${formatNumber(count, language)} 项不计入任何区：只知所在城市，或离各区太远。`, `另有 ${formatNumber(count, language)} 項不計入任何區：只知所在城市，或離各區太遠。`, `${formatNumber(count, language)} more ${count === 1 ? 'is' : 'are'} in no district: known only to the city, or too far from any.`)

export const sayMaybe: Say<[count: number]> = (language, count) =>
  pick(language, `${formatNumber(count, language)} 项的误差范围越过区界，可能属于邻区。`, `${formatNumber(count, language)} 項的誤差範圍越過區界，可能屬於鄰區。`, `${formatNumber(count, language)} may belong to a neighbouring district: the circle of their uncertainty crosses the line.`)

export const sayMissing: Say<[cities: string[]]> = (language, cities) =>
  pick(language, `${listed(cities, language)}：未查到这个单位的数字，画虚线边、不填色，不当作零。`, `${listed(cities, language)}：未查到這個單位的數字，畫虛線邊、不填色，不當作零。`, `No figure in this unit was found for ${listed(cities, language)}: a dashed edge and no fill, which is not zero.`)

export const sayYearsDiffer: Say<[from: string, to: string]> = (language, from, to) =>
  pick(language, `各市取最新一年，年份不同：${from} 至 ${to}。`, `各市取最新一年，年份不同：${from} 至 ${to}。`, `The newest figure of each city is taken; the years differ, ${from} to ${to}.`)

export const sayDisagree: Say<[cities: string[]]> = (language, cities) =>
  pick(language, `${listed(cities, language)}：来源说法不一，表中并列。`, `${listed(cities, language)}：來源說法不一，表中並列。`, `Sources disagree on ${listed(cities, language)}; the table has both.`)

export const sayStated = (language: Language) =>
  pick(language, '整市按所载面积计算；区的面积在示意底图上量得，是估计。', '整市按所載面積計算；區的面積在示意底圖上量得，是估計。', 'Whole cities are divided by their published area; districts by the area measured on the schematic map, an estimate.')

export const sayFigureOnly = (language: Language) =>
  pick(language, '数字只有城市一级，所以按城市显示。', '數字只有城市一級，所以按城市顯示。', 'Figures are known of cities only, so cities are shown.')

export const sayManyCities = (language: Language) =>
  pick(language, '跨城市的项目在每个所在城市各计一次。', '跨城市的項目在每個所在城市各計一次。', 'An asset in several cities counts in each of them.')

export const sayTop: Say<[shown: number, all: number]> = (language, shown, all) =>
  pick(language, `最多的 ${shown} 个，共 ${formatNumber(all, language)} 个`, `最多的 ${shown} 個，共 ${formatNumber(all, language)} 個`, `the ${shown} fullest of ${formatNumber(all, language)}`)
