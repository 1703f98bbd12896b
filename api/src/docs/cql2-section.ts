import { html } from 'hono/html'
import { bounds } from '@bay-atlas/data/cql2/bounds.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'

export const cql2Head = word('用 CQL2 提问', '用 CQL2 提問', 'Asking in CQL2')

const lead = word(
  '上面的写法不够用时，filter 接受 CQL2（OGC 21-065r2）：文本，或以 filter-lang=cql2-json 写成 JSON。可用的属性见每个集合的 /queryables。',
  '上面的寫法不夠用時，filter 接受 CQL2（OGC 21-065r2）：文字，或以 filter-lang=cql2-json 寫成 JSON。可用的屬性見每個集合的 /queryables。',
  'Where the grammar above does not reach, filter takes CQL2 (OGC 21-065r2): text, or JSON with filter-lang=cql2-json. The properties it may ask for stand in /queryables of each collection.',
)

/** Conditions on assets to begin with. */
const examples = [
  { filter: "founded BETWEEN 2015 AND 2020 AND tier = 'national'", about: word('2015 至 2020 年成立的国家级载体', '2015 至 2020 年成立的國家級載體', 'national, founded from 2015 to 2020') },
  { filter: "kind IN ('laboratory', 'facility') AND founded IS NULL", about: word('成立年份不详的实验室与装置', '成立年份不詳的實驗室與裝置', 'laboratories and facilities whose year is not known') },
  { filter: "CASEI(name_en) LIKE CASEI('%quantum%')", about: word('英文名含 quantum，不分大小写', '英文名含 quantum，不分大小寫', 'quantum in the English name, in any case') },
  { filter: "sectors LIKE '%ai%' AND NOT cities LIKE '%,%'", about: word('含人工智能、只在一座城市；列表以逗号相连', '含人工智能、只在一座城市；列表以逗號相連', 'AI among the sectors, in one city alone; lists are joined by commas') },
  { filter: 'S_WITHIN(geometry, POLYGON((113.9 22.4, 114.1 22.4, 114.1 22.6, 113.9 22.6, 113.9 22.4)))', about: word('在一个多边形之内', '在一個多邊形之內', 'inside a polygon') },
  { filter: "T_AFTER(founded, DATE('2019-12-31'))", about: word('2019 年以后成立', '2019 年以後成立', 'founded after 2019') },
] as const

const rules = [
  word(
    '关系运算：=、<>、<、<=、>、>=、LIKE、BETWEEN、IN、IS NULL，以 AND、OR、NOT 与括号相连；CASEI 不分大小写，ACCENTI 不分重音。LIKE 中 % 为任意一段，_ 为一个字，\\ 使其后的符号表示自身。',
    '關係運算：=、<>、<、<=、>、>=、LIKE、BETWEEN、IN、IS NULL，以 AND、OR、NOT 與括號相連；CASEI 不分大小寫，ACCENTI 不分重音。LIKE 中 % 為任意一段，_ 為一個字，\\ 使其後的符號表示自身。',
    'Compared with =, <>, <, <=, >, >=, LIKE, BETWEEN, IN and IS NULL, joined by AND, OR, NOT and brackets; CASEI passes over case, ACCENTI over accents. In LIKE, % is any run, _ one character, and \\ lets the next one stand for itself.',
  ),
  word(
    '空间关系：S_INTERSECTS、S_DISJOINT、S_WITHIN、S_CONTAINS、S_EQUALS、S_TOUCHES、S_CROSSES、S_OVERLAPS；几何写作 WKT、BBOX（西、南、东、北），JSON 中写作 GeoJSON。按经纬度平面计算。CQL2 没有距离；请画一个多边形。',
    '空間關係：S_INTERSECTS、S_DISJOINT、S_WITHIN、S_CONTAINS、S_EQUALS、S_TOUCHES、S_CROSSES、S_OVERLAPS；幾何寫作 WKT、BBOX（西、南、東、北），JSON 中寫作 GeoJSON。按經緯度平面計算。CQL2 沒有距離；請畫一個多邊形。',
    'In space: S_INTERSECTS, S_DISJOINT, S_WITHIN, S_CONTAINS, S_EQUALS, S_TOUCHES, S_CROSSES, S_OVERLAPS, with WKT or BBOX(west, south, east, north), in JSON with GeoJSON; planar in degrees. CQL2 knows no distance: draw a polygon.',
  ),
  word(
    '时间关系：T_BEFORE、T_AFTER、T_DURING、T_INTERSECTS 等十五种，配合 DATE、TIMESTAMP、INTERVAL；一年是它的全部日子，比较以日为准。',
    '時間關係：T_BEFORE、T_AFTER、T_DURING、T_INTERSECTS 等十五種，配合 DATE、TIMESTAMP、INTERVAL；一年是它的全部日子，比較以日為準。',
    'In time: T_BEFORE, T_AFTER, T_DURING, T_INTERSECTS and the rest of the fifteen, with DATE, TIMESTAMP and INTERVAL; a year is all its days, and days are what is compared.',
  ),
  word(
    `与不详之值相比，既不真也不假，因此不入选，加 NOT 也一样；请用 IS NULL 询问。上限：${bounds.characters} 个字符、${bounds.conditions} 个条件、${bounds.depth} 层、列表 ${bounds.list} 项、${bounds.vertices} 个顶点。`,
    `與不詳之值相比，既不真也不假，因此不入選，加 NOT 也一樣；請用 IS NULL 詢問。上限：${bounds.characters} 個字元、${bounds.conditions} 個條件、${bounds.depth} 層、列表 ${bounds.list} 項、${bounds.vertices} 個頂點。`,
    `What compares with nothing is neither true nor false and is not found, with NOT neither; ask with IS NULL. At most ${bounds.characters} characters, ${bounds.conditions} conditions, ${bounds.depth} levels, ${bounds.list} values in a list, ${bounds.vertices} vertices.`,
  ),
] as const

/** How a filter is asked in CQL2: examples that answer, then the rules. */
export const cql2Section = (api: string, language: Language) => html`
  <p>${lead[language]}</p>
  <ul class="plain">${examples.map(({ filter, about }) => html`
    <li><a href="${api}/collections/assets/items?${String(new URLSearchParams({ filter }))}"><code>${filter}</code></a> <span>${about[language]}</span></li>`)}
  </ul>
  ${rules.map(rule => html`<p>${rule[language]}</p>`)}`
