import { html } from 'hono/html'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** How a tool takes the data: in words, and in lines to copy. */
type Tool = { name: string; about: Text; lines: (api: string) => readonly string[] }

/** Lines for a shell; a test runs every one of them. */
export const shellLines = {
  curl: (api: string) => [
    `curl --compressed "${api}/collections/assets/items?city=hong-kong&limit=10000" -o hong-kong.geojson`,
    `curl --get "${api}/collections/assets/items" --data-urlencode "filter=founded > 2015 AND kind = 'laboratory'" -d f=csv -d limit=10000 -o young-labs.csv`,
  ],
  gdal: (api: string) => [
    `ogrinfo -ro -so "OAPIF:${api}" assets`,
    `ogr2ogr -where "founded > 2015" young.gpkg "OAPIF:${api}" assets -oo PAGE_SIZE=1000`,
    `ogr2ogr labs.gpkg "${api}/collections/assets/items?kind=laboratory&limit=10000"`,
    `ogr2ogr links.gpkg "/vsicurl_streaming/${api}/collections/links/items?f=fgb&limit=10000"`,
  ],
}

const tools: readonly Tool[] = [
  { name: 'QGIS', about: word(
    '图层 → 添加图层 → 添加 WFS / OGC API - Features 图层，新建连接，网址填下面第一行。矢量切片：图层 → 添加矢量切片图层，网址填第二行，最大缩放级别 16。',
    '圖層 → 加入圖層 → 加入 WFS / OGC API - Features 圖層，新增連線，網址填下面第一行。向量圖磚：圖層 → 加入向量圖磚圖層，網址填第二行，最大縮放級別 16。',
    'Layer, Add Layer, Add WFS / OGC API - Features Layer, New; the URL is the first line. Vector tiles: Layer, Add Vector Tile Layer, New, the second line, largest zoom 16.',
  ), lines: api => [api, `${api}/tiles/assets/{z}/{x}/{y}`] },
  { name: 'GDAL', about: word('-where 的条件由服务器回答（已在 GDAL 3.6 上试过）。', '-where 的條件由伺服器回答（已在 GDAL 3.6 上試過）。', 'The server answers the condition of -where (tried with GDAL 3.6).'), lines: shellLines.gdal },
  { name: 'curl', about: word('任何格式都可以：f=json、csv、arrow、fgb。', '任何格式都可以：f=json、csv、arrow、fgb。', 'In any format: f=json, csv, arrow, fgb.'), lines: shellLines.curl },
  { name: 'Python', about: word('需要 geopandas。', '需要 geopandas。', 'With geopandas.'), lines: api => [
    'import geopandas, urllib.parse',
    `condition = urllib.parse.quote("founded > 2015 AND kind = 'laboratory'")`,
    `labs = geopandas.read_file(f"${api}/collections/assets/items?filter={condition}&limit=10000")`,
  ] },
  { name: 'R', about: word('需要 sf。', '需要 sf。', 'With sf.'), lines: api => [
    'library(sf)',
    `labs <- st_read("${api}/collections/assets/items?kind=laboratory&limit=10000")`,
    `links <- st_read("OAPIF:${api}", "links")`,
  ] },
  { name: 'Excel', about: word(
    '数据 → 自网站，填入下面的地址；或把它存为文件再打开。表格为 UTF-8，带标记，中文不会成为乱码。',
    '數據 → 從網頁，填入下面的地址；或把它存為檔案再打開。表格為 UTF-8，帶標記，中文不會成為亂碼。',
    'Data, From Web, and the address below; or save it as a file and open that. The table is UTF-8 with its mark, so that Chinese stays readable.',
  ), lines: api => [`${api}/collections/assets/items?f=csv&limit=10000`] },
  { name: 'MapLibre', about: word('TileJSON 作为数据源；筛选与集合相同。', 'TileJSON 作為資料源；篩選與集合相同。', 'TileJSON as a source; it takes the same filter as the collection.'), lines: api => [`map.addSource('assets', { type: 'vector', url: '${api}/tiles/assets.json?kind=laboratory' })`] },
]

const positions = word(
  '坐标默认为 WGS-84（CRS84），经度在前；crs 可改为 EPSG:4326、3857 或 4490。',
  '座標預設為 WGS-84（CRS84），經度在前；crs 可改為 EPSG:4326、3857 或 4490。',
  'Positions are WGS-84 (CRS84), longitude first, unless crs asks for EPSG:4326, 3857 or 4490.',
)

/** What the tools of the trade need to be told. */
export const toolSection = (api: string, language: Language) => html`
  <p>${positions[language]}</p>
  ${tools.map(({ name, about, lines }) => html`<h3>${name}</h3>
  <p>${about[language]}</p>
  <pre>${lines(api).join('\n')}</pre>`)}`
