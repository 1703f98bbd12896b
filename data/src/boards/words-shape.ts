import type { Side } from '../crossings.ts'
import type { Text } from '../text.ts'
import { filled, word } from '../words/word.ts'

/** The words of what is drawn, measured and counted: board, drawing and key. */
export const shapeWord = {
  title: word('圈画分析', '圈畫分析', 'Analyse'),
  begin: word(
    '在地图上画一个多边形、圆或走廊，或选一个城市、区县、园区范围，即可得到其中的项目、密度、行业与距离。只想量距离，画一条线；选中一个项目，可看离它最近的项目。',
    '在地圖上畫一個多邊形、圓或走廊，或選一個城市、區縣、園區範圍，即可得到其中的項目、密度、行業與距離。只想量距離，畫一條線；選取一個項目，可看離它最近的項目。',
    'Draw a polygon, a circle or a corridor on the map, or take a city, a district or an outline, to see what lies in it: assets, density, sectors and distances. Draw a line to measure; choose an asset to see its nearest neighbours.'),
  crossesItself: word('这个多边形与自身相交，围不出一块地方。撤去几个点，重画一次。', '這個多邊形與自身相交，圍不出一塊地方。撤去幾個點，重畫一次。', 'This polygon crosses itself and encloses no ground. Remove some points and draw it again.'),
  unknown: word('数据中没有这个地方。', '數據中沒有這個地方。', 'There is no such place in the data.'),
  onlyALine: word('这个范围只是一条示意线，围不出一块地方；可沿它画一条走廊。', '這個範圍只是一條示意線，圍不出一塊地方；可沿它畫一條走廊。', 'This outline is only a schematic line and encloses no ground; draw a corridor along it.'),
  polygon: word('所画多边形', '所畫多邊形', 'Drawn polygon'),
  summary: word('概况', '概況', 'Summary'),
  measure: word('指标', '指標', 'Measure'),
  value: word('数值', '數值', 'Value'),
  area: word('面积', '面積', 'Area'),
  inside: word('在内', '在內', 'Inside'),
  maybe: word('可能在内', '可能在內', 'May be inside'),
  outside: word('不在内', '不在內', 'Outside'),
  density: word('每 100 平方公里项目数', '每 100 平方公里項目數', 'Assets per 100 km²'),
  pointIn: word('标注点在内', '標註點在內', 'its point is inside'),
  pointOut: word('标注点在外', '標註點在外', 'its point is outside'),
  sure: word('确在其内', '確在其內', 'Surely inside'),
  most: word('连同可能在内', '連同可能在內', 'With those that may be'),
  asset: word('项目', '項目', 'Asset'),
  assets: word('其中的项目', '其中的項目', 'Assets inside'),
  assetsAbout: word('确在其内的在前，离边界远的先列；可能在内的在后，位置较准的先列。', '確在其內的在前，離邊界遠的先列；可能在內的在後，位置較準的先列。', 'First those surely inside, the farthest from the edge first; then those that may be, the most exactly placed first.'),
  standing: word('位置', '位置', 'Position'),
  toEdge: word('距边界', '距邊界', 'To the edge'),
  uncertainty: word('位置误差', '位置誤差', 'Position ±'),
  kinds: word('按类别', '按類別', 'By kind'),
  tiers: word('按级别', '按級別', 'By tier'),
  sectors: word('按行业', '按行業', 'By sector'),
  several: word('兼属两项的，各计一次。', '兼屬兩項的，各計一次。', 'An asset of two counts in both.'),
  sector: word('行业', '行業', 'Sector'),
  kind: word('类别', '類別', 'Kind'),
  tier: word('级别', '級別', 'Tier'),
  quotients: word('行业区位商', '行業區位商', 'Location quotient of sectors'),
  quotientsAbout: word(
    '区位商 =（范围内该行业数 ÷ 范围内总数）÷（全部该行业数 ÷ 全部总数）。1 表示与全部一样常见。只计确在其内者；“全部”为符合筛选条件的全湾区项目。',
    '區位商 =（範圍內該行業數 ÷ 範圍內總數）÷（全部該行業數 ÷ 全部總數）。1 表示與全部一樣常見。只計確在其內者；「全部」為符合篩選條件的全灣區項目。',
    'Quotient = (sector inside ÷ all inside) ÷ (sector everywhere ÷ all everywhere). 1 is as common as everywhere. Only what is surely inside counts; everywhere is all that passes the filter in the bay.'),
  quotient: word('区位商', '區位商', 'Quotient'),
  sectorIn: word('范围内该行业', '範圍內該行業', 'Sector inside'),
  allIn: word('范围内总数', '範圍內總數', 'All inside'),
  sectorAll: word('全部该行业', '全部該行業', 'Sector everywhere'),
  all: word('全部总数', '全部總數', 'All everywhere'),
  small: word('数目太小，仅供参考', '數目太小，僅供參考', 'small counts, read with care'),
  none: word('无法计算', '無法計算', 'cannot be worked out'),
  pairs: word('行业同处商', '行業同處商', 'Co-location of sectors'),
  pairsAbout: word(
    '甲行业中最近邻（2 公里内）属乙行业者的占比，除以行业标签随机分派时的占比；1 表示与随机无异。同距者平分；各项目按首个行业计，位置误差逾 1 公里者不计。方法：Leslie 与 Kronenfeld（2011）。只列观察数达 5 或同行业的组合，按商排列。',
    '甲行業中最近鄰（2 公里內）屬乙行業者的佔比，除以行業標籤隨機分派時的佔比；1 表示與隨機無異。同距者平分；各項目按首個行業計，位置誤差逾 1 公里者不計。方法：Leslie 與 Kronenfeld（2011）。只列觀察數達 5 或同行業的組合，按商排列。',
    'The share of one sector whose nearest neighbour within 2 km is of another, over the share that random labels would give; 1 is no different from chance. Equal distances share; an asset counts by its first sector; positions vaguer than 1 km are left out. Method: Leslie and Kronenfeld (2011). Listed are pairs seen five times or more, and each sector with itself.'),
  from: word('行业', '行業', 'Of this sector'),
  to: word('最近邻的行业', '最近鄰的行業', 'nearest is of'),
  observed: word('观察数', '觀察數', 'Observed'),
  of: word('该行业数', '該行業數', 'Out of'),
  expected: word('随机占比', '隨機佔比', 'Random share'),
  pairQuotient: word('同处商', '同處商', 'Quotient'),
  global: word('行业同处商（全部同行业）', '行業同處商（全部同行業）', 'Co-location quotient, all sectors with themselves'),
  meanNearest: word('最近邻平均距离', '最近鄰平均距離', 'Mean distance to the nearest neighbour'),
  ratio: word('克拉克–埃文斯指数', '克拉克–埃文斯指數', 'Clark-Evans ratio'),
  hull: word('凸包面积', '凸包面積', 'Area of the convex hull'),
  centre: word('平均中心（经度，纬度）', '平均中心（經度，緯度）', 'Mean centre (longitude, latitude)'),
  standard: word('标准距离', '標準距離', 'Standard distance'),
  measured: word('量距', '量距', 'Measured line'),
  legs: word('各段', '各段', 'Legs'),
  leg: word('段', '段', 'Leg'),
  total: word('合计', '合計', 'Total'),
  straight: word('直线', '直線', 'Straight'),
  viaCrossing: word('经口岸', '經口岸', 'By a control point'),
  crossing: word('口岸', '口岸', 'Control point'),
  noCrossing: word('不过界', '不過界', 'none is passed'),
  crossingUnknown: word('没有口岸资料', '沒有口岸資料', 'none on record'),
  sideUnknown: word('一端在海上或湾区以外', '一端在海上或灣區以外', 'an end lies at sea or beyond the bay'),
  neighbours: word('最近的项目', '最近的項目', 'Nearest assets'),
  neighboursAbout: word('直线距离，± 为两个位置误差之和。过界者另给经最近口岸的距离。', '直線距離，± 為兩個位置誤差之和。過界者另給經最近口岸的距離。', 'Straight distance; ± is both uncertainties together. Across a boundary the way by the nearest control point is given too.'),
  otherSide: word('过界最近的项目', '過界最近的項目', 'Nearest assets across a boundary'),
  crossings: word('口岸', '口岸', 'Control points'),
  crossingsAbout: word('陆路与桥上口岸。西九龙站不在界上，未列。', '陸路與橋上口岸。西九龍站不在界上，未列。', 'Control points by land and bridge. West Kowloon station is not at the boundary and is left out.'),
  hours: word('开放', '開放', 'Open'),
  hoursKnown: word('时段按常识，没有来源', '時段按常識，沒有來源', 'hours from general knowledge, no source'),
  asOf: word('截至', '截至', 'As of'),
  sources: word('来源', '來源', 'Sources'),
  generalKnowledge: word('常识，没有来源', '常識，沒有來源', 'general knowledge, no source'),
  closed: word('现不开放', '現不開放', 'closed'),
  keyGround: word('分析范围', '分析範圍', 'Ground'),
  keyHull: word('凸包', '凸包', 'Convex hull'),
  keyCentre: word('平均中心', '平均中心', 'Mean centre'),
  keyMaybe: word('可能在内', '可能在內', 'May be inside'),
  keyStraight: word('直线', '直線', 'Straight'),
  keyAcross: word('经口岸', '經口岸', 'By the control point'),
} satisfies Record<string, Text>

/** What must be known to read it rightly. */
export const shapeNote = {
  maybe: word('项目位置误差圈与边界相交的，记为“可能在内”，不论标注点在哪一侧。', '項目位置誤差圈與邊界相交的，記為「可能在內」，不論標註點在哪一側。', 'An asset whose ring of uncertainty crosses the edge counts as “may be inside”, on whichever side its point lies.'),
  lower: word('经口岸的距离是过一个口岸、两侧各取直线之和，是下限，不是行车里程；口岸位置也有误差。', '經口岸的距離是過一個口岸、兩側各取直線之和，是下限，不是行車里程；口岸位置也有誤差。', 'The way by a control point is straight on each side and passes exactly one: a lower bound, not a distance by road. Control points have uncertain positions too.'),
  ratio: word('克拉克–埃文斯指数把平均距离与范围内完全随机分布时相比：小于 1 偏聚集，大于 1 偏均匀；未作边界校正，略偏高；同处一址的项目算一处。真实用地从来不是处处可建，仅作参考。', '克拉克–埃文斯指數把平均距離與範圍內完全隨機分佈時相比：小於 1 偏聚集，大於 1 偏均勻；未作邊界校正，略偏高；同處一址的項目算一處。真實用地從來不是處處可建，僅作參考。', 'The Clark-Evans ratio compares the mean distance with complete randomness over the ground: below 1 is clustered, above 1 is spread. No correction at the edge, so it is a little too high; assets of one site are one place. Real ground is never open to building everywhere.'),
  atlas: word('计数只说图谱所收，不是官方总数。', '計數只說圖譜所收，不是官方總數。', 'Counts speak of what the atlas holds, not of official totals.'),
  atlasAndOwn: word('计数只说图谱所收和读者自带，不是官方总数。', '計數只說圖譜所收和讀者自帶，不是官方總數。', 'Counts speak of what the atlas holds and of what a reader added, not of official totals.'),
} satisfies Record<string, Text>

export const sideWord: Record<Side, Text> = { mainland: word('内地', '內地', 'mainland'), 'hong-kong': word('香港', '香港', 'Hong Kong'), macao: word('澳门', '澳門', 'Macao') }
export const openingWord = { 'all-day': word('全天', '全天', 'all day'), 'part-day': word('部分时段', '部分時段', 'part of the day') } satisfies Record<string, Text>
export const loadWord = { people: word('旅客', '旅客', 'people'), vehicles: word('车辆', '車輛', 'vehicles'), goods: word('货物', '貨物', 'goods') } satisfies Record<string, Text>

export const sayCircle = filled(word('半径 {0}的圆', '半徑 {0}的圓', 'Circle of {0} radius'))
export const sayCorridor = filled(word('宽 {0}的走廊', '寬 {0}的走廊', 'Corridor {0} wide'))
export const sayInside = filled(word('面积 {1} 平方公里，其中图谱项目 {0} 项。', '面積 {1} 平方公里，其中圖譜項目 {0} 項。', '{0} {0:asset|assets} of the atlas {0:lies|lie} on its {1} km².'))
export const sayOwnInside = filled(word('另有读者自带、未经核对的 {0} 项。', '另有讀者自帶、未經核對的 {0} 項。', '{0} more {0:is|are} a reader’s own, not checked.'))
export const sayMaybe = filled(word('另有 {0} 项的位置误差圈与边界相交，可能在内。', '另有 {0} 項的位置誤差圈與邊界相交，可能在內。', '{0} more may be inside: {0:the ring of its position crosses|the rings of their positions cross} the edge.'))
export const sayLine = filled(word('直线全长 {0}。', '直線全長 {0}。', 'The line is {0} long, straight.'))
export const sayAcross = filled(word('过界须经{1}，至少 {0}。', '過界須經{1}，至少 {0}。', 'It crosses a boundary: by {1} it is at least {0}.'))
export const sayNeighbours = filled(word('离{0}最近的项目，只取符合筛选条件者。', '離{0}最近的項目，只取符合篩選條件者。', 'The assets nearest to {0}, of those that pass the filter.'))
export const sayBeside = filled(word('另有 {0} 项与它同处一址：{1}。', '另有 {0} 項與它同處一址：{1}。', '{0} more {0:stands|stand} at the same site: {1}.'))
export const sayVague = filled(word('同处商：{0} 项参与比较；{1} 项位置误差逾 1 公里、{2} 项 2 公里内无邻，未参与。', '同處商：{0} 項參與比較；{1} 項位置誤差逾 1 公里、{2} 項 2 公里內無鄰，未參與。', 'Co-location: {0} {0:asset is|assets are} compared; {1} {1:is|are} placed too vaguely and {2} {2:has|have} no neighbour within 2 km.'))
export const sayFirst = filled(word('这里只列前 {0} 项，共 {1} 项。', '這裏只列前 {0} 項，共 {1} 項。', 'Here are the first {0} of {1}.'))
export const sayRingsDrawn = filled(word('可能在内（共 {1} 项，只画出 {0} 项）', '可能在內（共 {1} 項，只畫出 {0} 項）', 'May be inside ({1}, of which {0} are drawn)'))
export const sayRecorded = filled(word('资料记为在{0}的有 {1} 项；此处按点与边界计算，两数可以不同。', '資料記為在{0}的有 {1} 項；此處按點與邊界計算，兩數可以不同。', '{1} {1:asset is|assets are} recorded in {0}; here assets count by point and edge, so the two may differ.'))
