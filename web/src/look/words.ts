import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words of the page around the map; those of the card and of "about the data" stand in files of their own. */
export const words = {
  brand: word('湾区创新图谱', '灣區創新圖譜', 'Bay Innovation Atlas'),
  subtitle: word('粤港澳大湾区 · 十一城', '粵港澳大灣區 · 十一城', 'Greater Bay Area, eleven cities'),
  filters: word('筛选', '篩選', 'Filters'),
  reset: word('重置', '重設', 'Reset'),
  clearAll: word('全部清除', '全部清除', 'Clear all'),
  remove: word('移除', '移除', 'Remove'),
  anyOf: word('可多选', '可多選', 'any of'),
  less: word('收起', '收起', 'Fewer'),
  close: word('关闭', '關閉', 'Close'),
  retry: word('重试', '重試', 'Try again'),
  search: word('搜索', '搜尋', 'Search'),
  searchHint: word('按名称、城市、机构搜索', '按名稱、城市、機構搜尋', 'Search name, city or body'),
  searchPhone: word('搜索湾区创新图谱', '搜尋灣區創新圖譜', 'Search the atlas'),
  clearSearch: word('清空搜索', '清空搜尋', 'Clear the search'),
  suggestions: word('搜索建议', '搜尋建議', 'Suggestions'),
  foundedFrom: word('成立年份：起', '成立年份：起', 'Founded: from'),
  foundedTo: word('成立年份：止', '成立年份：止', 'Founded: to'),
  inView: word('当前视图', '目前視圖', 'In this view'),
  assets: word('项目列表', '項目列表', 'Assets'),
  active: word('已选条件', '已選條件', 'Chosen filters'),
  again: word('再点一次，地图飞到该处', '再點一次，地圖飛到該處', 'Click again to fly there'),
  noneMatch: word('没有符合全部条件的项目。', '沒有符合全部條件的項目。', 'No asset matches all of this.'),
  noneInView: word('这一部分地图里没有符合条件的项目。', '這一部分地圖裏沒有符合條件的項目。', 'None of the matches lies in this part of the map.'),
  showAll: word('在地图上看全部', '在地圖上看全部', 'Show all on the map'),
  loadingList: word('正在载入项目…', '正在載入項目…', 'Loading the assets…'),
  language: word('语言', '語言', 'Language'),
  theme: word('明暗', '明暗', 'Theme'),
  light: word('浅色', '淺色', 'Light'),
  dark: word('深色', '深色', 'Dark'),
  present: word('演示', '演示', 'Present'),
  settings: word('语言与明暗', '語言與明暗', 'Language and theme'),
  takeAway: word('移去图层', '移去圖層', 'Take the layer away'),
  views: word('视图', '視圖', 'Views'),
  backToMap: word('返回地图', '返回地圖', 'Back to the map'),
  openCard: word('打开卡片', '開啟卡片', 'Open the card'),
  legend: word('图例', '圖例', 'Legend'),
  about: word('关于数据', '關於數據', 'About the data'),
  larger: word('展开面板', '展開面板', 'Enlarge the panel'),
  smaller: word('收小面板', '收小面板', 'Shrink the panel'),
  openLive: word('打开实时地图', '開啟即時地圖', 'Open the live map'),
  schematic: word('示意底图：街道不详，方格为 1 公里', '示意底圖：街道不詳，方格為 1 公里', 'Schematic base: no streets; the grid is 1 km'),
} satisfies Record<string, Text>

/** What the map says with weight and shape. */
export const legendWord = {
  first: word('国家级、龙头', '國家級、龍頭', 'National, leading'),
  second: word('省级、独角兽', '省級、獨角獸', 'Provincial, unicorn'),
  third: word('市级、小巨人等', '市級、小巨人等', 'Municipal, little giant'),
  fourth: word('机构级、初创、拟建', '機構級、初創、擬建', 'Institutional, planned'),
  closed: word('已关闭', '已關閉', 'Closed'),
  donut: word('聚合与类别构成', '聚合與類別構成', 'Cluster, mix of kinds'),
  uncertain: word('位置误差范围', '位置誤差範圍', 'Position error'),
  area: word('园区、科学城范围', '園區、科學城範圍', 'Outline of a zone'),
  mix: word('圆环：聚合内各类别的构成', '圓環：聚合內各類別的構成', 'Ring: mix of kinds in a cluster'),
} satisfies Record<string, Text>

/** Each script by its own name, whatever the page speaks. */
export const languageName: Record<Language, { full: string; short: string }> = {
  'zh-Hans': { full: '简体', short: '简' },
  'zh-Hant': { full: '繁體', short: '繁' },
  en: { full: 'English', short: 'EN' },
}

/** What a state of the page says, and whether trying again can help. */
export const stateWord = {
  loading: word('正在载入…', '正在載入…', 'Loading…'),
  error: word('数据没有取到。地图仍可看，项目暂缺。', '數據未能取得。地圖仍可看，項目暫缺。', 'The data did not arrive. The map still works, without its assets.'),
  offline: word('网络已断开。已载入的内容仍可用。', '網絡已中斷。已載入的內容仍可用。', 'You are offline. What has loaded still works.'),
  empty: word('没有符合全部条件的项目。', '沒有符合全部條件的項目。', 'No asset matches all of this.'),
  'no-webgl': word('此浏览器不能绘制地图（WebGL 不可用）。列表、筛选和卡片照常可用。', '此瀏覽器不能繪製地圖（WebGL 不可用）。列表、篩選和卡片照常可用。', 'This browser cannot draw the map (WebGL is not available). List, filters and cards still work.'),
  plate: word('没有 WebGL，地图以图片代替；项目、列表和筛选照常可用。', '沒有 WebGL，地圖以圖片代替；項目、列表和篩選照常可用。', 'Without WebGL the map is a picture; marks, list and filters still work.'),
  lost: word('地图正在恢复，暂以图片代替。', '地圖正在恢復，暫以圖片代替。', 'The map is coming back; a picture stands in for it.'),
  'data-newer': word('数据比这个页面新，页面读不了。请重新载入。', '數據比這個頁面新，頁面讀不了。請重新載入。', 'The data are newer than this page and cannot be read by it. Reload the page.'),
  'data-older': word('已存的数据比这个页面旧，页面读不了。请联网后重新载入。', '已存的數據比這個頁面舊，頁面讀不了。請連上網絡後重新載入。', 'The kept data are older than this page and cannot be read by it. Reload once the network is back.'),
  'map-failed': word('底图没有取到。', '底圖未能取得。', 'The base map did not arrive.'),
  'card-failed': word('这张卡片没有取到。', '這張卡片未能取得。', 'This card did not arrive.'),
  'present-failed': word('演示面板没有取到。请检查网络，再重新载入页面。', '演示面板未能取得。請檢查網絡，再重新載入頁面。', 'The Present panel did not arrive. Check the connection, then reload the page.'),
  'tool-failed': word('此工具没有取到。请检查网络，再试一次。', '此工具未能取得。請檢查網絡，再試一次。', 'This tool did not arrive. Check the connection, then try again.'),
  working: word('正在计算…', '正在計算…', 'Working it out…'),
  'work-failed': word('没有算出来。请改一下筛选，或重新载入页面。', '未能計算。請改一下篩選，或重新載入頁面。', 'This could not be worked out. Change the filter, or reload the page.'),
  'not-found': word('没有这个项目，也许它已改名或合并。', '沒有這個項目，也許它已改名或合併。', 'There is no such asset; it may have been renamed or merged.'),
} satisfies Record<string, Text>
export type PageState = keyof typeof stateWord
