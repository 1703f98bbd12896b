import type { Text } from '@bay-atlas/data/text.ts'

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

/** An address under `/api` and what one finds there. */
export type Place = { path: string; about: Text }

/** To begin with. */
export const tries: readonly Place[] = [
  { path: '/collections/assets/items?kind=laboratory&tier=national', about: text('国家级实验室', '國家級實驗室', 'national laboratories') },
  { path: '/collections/assets/items?sector=ai,semiconductors&city=shenzhen', about: text('深圳的人工智能与半导体', '深圳的人工智能與半導體', 'AI and semiconductors in Shenzhen') },
  { path: '/collections/assets/items?q=%E9%87%8F%E5%AD%90', about: text('搜索“量子”', '搜尋「量子」', 'a search for “quantum” in Chinese') },
  { path: '/facets?city=guangzhou', about: text('广州各类别、各行业的数量', '廣州各類別、各行業的數量', 'how many of each kind and sector in Guangzhou') },
  { path: '/figures?subject=bay:gba', about: text('整个湾区的数字，连同出处', '整個灣區的數字，連同出處', 'figures of the whole bay, with their receipts') },
]

/** What stands beside the collections. */
export const places: readonly Place[] = [
  { path: '/facets', about: text('每个分面每个词的数量；每个分面都不计自己的选择', '每個分面每個詞的數量；每個分面都不計自己的選擇', 'counts of every word of every facet; each facet counted without its own choice') },
  { path: '/columns/0', about: text('全部项目的列式数据（Arrow）；名称在 /names/0', '全部項目的列式數據（Arrow）；名稱在 /names/0', 'all assets as columns (Arrow); their names at /names/0') },
  { path: '/cards/{id}', about: text('一个项目的全部：事实、引文、来源、合作、组成', '一個項目的全部：事實、引文、來源、合作、組成', 'all that is known of one asset: facts, quotes, sources, links, parts') },
  { path: '/figures', about: text('数字及出处；subject 与 metric 可筛选', '數字及出處；subject 與 metric 可篩選', 'figures with receipts, by subject and metric') },
  { path: '/network', about: text('全部合作联系与参与方，湾区以外的也在内', '全部合作聯繫與參與方，灣區以外的也在內', 'every link and everybody who takes part in one, those beyond the bay too') },
  { path: '/crossings', about: text('粤港澳之间的口岸：位置、开放、来源', '粵港澳之間的口岸：位置、開放、來源', 'the control points between the mainland, Hong Kong and Macao: position, hours, sources') },
  { path: '/coverage', about: text('每个来源查了哪里，每类在每个城市查到什么程度，已知缺什么', '每個來源查了哪裏，每類在每個城市查到甚麼程度，已知缺甚麼', 'where each source looked, how far each kind is known in each city, what is known to be missing') },
  { path: '/sources', about: text('全部来源；reliability 可筛选', '全部來源；reliability 可篩選', 'every source, by reliability') },
  { path: '/stories', about: text('故事：逐步的文字、视图、筛选，连同每个说法的出处', '故事：逐步的文字、視圖、篩選，連同每個說法的出處', 'stories: text, view and filter of each step, with the receipts of every claim') },
  { path: '/versions', about: text('各次发布的数据：数量、变化，以及固定用某一版的地址（v=）', '各次發布的數據：數量、變化，以及固定用某一版的地址（v=）', 'the releases of the data: counts, changes, and the addresses that stay with one (v=)') },
  { path: '/basemap/{file}', about: text('内置底图的文件（TopoJSON）', '內置底圖的檔案（TopoJSON）', 'the files of the built-in map (TopoJSON)') },
  { path: '/tiles/assets.json', about: text('矢量切片的说明（TileJSON）；四个集合都有，筛选相同', '向量圖磚的說明（TileJSON）；四個集合都有，篩選相同', 'vector tiles (TileJSON) of each collection, under the same filter') },
  { path: '/dataset.jsonld', about: text('数据集说明：schema.org；另有 /dcat.jsonld 与 /datapackage.json', '數據集說明：schema.org；另有 /dcat.jsonld 與 /datapackage.json', 'the dataset described for catalogues: schema.org; also /dcat.jsonld and /datapackage.json') },
  { path: '/openapi.json', about: text('OpenAPI 3.0 文档', 'OpenAPI 3.0 文件', 'the OpenAPI 3.0 document') },
  { path: '/conformance', about: text('符合的 OGC 标准部分', '符合的 OGC 標準部分', 'the parts of the OGC standard that hold') },
  { path: '/health', about: text('运行状态、数据版本与数量', '運行狀態、數據版本與數量', 'is it up, over which data, how many') },
]
