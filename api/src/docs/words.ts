import type { Text } from '@bay-atlas/data/text.ts'
import type { ProblemKind } from '../http/problem.ts'

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

/** The words of the readable page. */
export const docsWord = {
  title: text('湾区创新图谱：数据接口', '灣區創新圖譜：數據介面', 'Bay Innovation Atlas: the data'),
  lead: text(
    '粤港澳大湾区的实验室、大科学装置、科学城、园区、孵化器、高校与企业，以及它们之间的合作，按开放标准提供；每个数字都注明出处，未经核实的如实标明。',
    '粵港澳大灣區的實驗室、大科學裝置、科學城、園區、孵化器、大專院校與企業，以及它們之間的合作，按開放標準提供；每個數字都註明出處，未經核實的如實標明。',
    'Laboratories, large facilities, science cities, parks, incubators, universities and enterprises of the Guangdong-Hong Kong-Macao Greater Bay Area, and the links between them, over open standards; every figure names its source, and what was not verified says so.',
  ),
  readable: text('给人读的说明', '給人讀的說明', 'This API for reading'),
  version: text('数据版本', '數據版本', 'data version'),
  alsoAs: text('也可取得：', '也可取得：', 'Also as'),
  toMap: text('返回地图', '返回地圖', 'Back to the map'),
  try: text('先试这些', '先試這些', 'Try these'),
  collections: text('四个集合', '四個集合', 'Four collections'),
  collection: text('集合', '集合', 'Collection'),
  filter: text('筛选', '篩選', 'Filtering'),
  filterLead: text(
    '网页、嵌入与接口共用一套写法：把网页地址里的筛选部分抄到这里，结果相同。同一参数内用逗号并列，任一符合即可；不同参数须同时符合；顺序无关。',
    '網頁、嵌入與介面共用一套寫法：把網頁地址裏的篩選部分抄到這裏，結果相同。同一參數內用逗號並列，任一符合即可；不同參數須同時符合；次序無關。',
    'Page, embed and API share one grammar: copy the filter out of the address of the page and it means the same here. Words of one parameter are joined by commas and any of them will do; different parameters must all hold; order does not matter.',
  ),
  parameter: text('参数', '參數', 'Parameter'),
  meaning: text('含义', '含義', 'What it asks'),
  holds: text('内容', '內容', 'What it holds'),
  example: text('例', '例', 'Example'),
  words: text('可用的词', '可用的詞', 'The words it takes'),
  count: text('数量', '數量', 'Count'),
  beyond: text('更多地址', '更多地址', 'Beyond the collections'),
  present: text('做成图、幻灯片与嵌入', '做成圖、簡報與嵌入', 'As pictures, decks and frames'),
  tools: text('用在 QGIS、GDAL、Python、R 与 Excel 中', '用在 QGIS、GDAL、Python、R 與 Excel 中', 'In QGIS, GDAL, Python, R and Excel'),
  honest: text('如何读这些数据', '如何讀這些數據', 'How to read the data'),
  caching: text('缓存与跨域', '快取與跨域', 'Caching and other sites'),
  cachingText: text(
    '每个回答都有强 ETag，可用 If-None-Match 取得 304；支持 br 与 gzip；任何网站都可以直接读取（CORS *）。只读：GET、HEAD、OPTIONS；唯有图可以用 POST 附上自己的行，只为那一次画出，不保存、不写日志（OpenAPI 的 OwnRows）。',
    '每個回答都有強 ETag，可用 If-None-Match 取得 304；支援 br 與 gzip；任何網站都可以直接讀取（CORS *）。唯讀：GET、HEAD、OPTIONS；唯有圖可以用 POST 附上自己的列，只為那一次畫出，不儲存、不寫日誌（OpenAPI 的 OwnRows）。',
    'Every answer has a strong ETag (If-None-Match gives 304) and comes as br or gzip where accepted; any site may read it (CORS *). Reading only: GET, HEAD, OPTIONS; a drawing alone may be asked for by POST with rows of your own, which are drawn for that answer, kept nowhere and named in no log (OwnRows in the OpenAPI document).',
  ),
  problems: text('出错时', '出錯時', 'When something is wrong'),
  problemsText: text(
    '错误一律是 RFC 9457 的 application/problem+json，写明是哪个参数、允许什么；不认识的参数不会被悄悄忽略。',
    '錯誤一律是 RFC 9457 的 application/problem+json，寫明是哪個參數、允許甚麼；不認識的參數不會被悄悄忽略。',
    'Every error is application/problem+json (RFC 9457) and names the parameter and what is allowed; nothing unknown is silently ignored.',
  ),
  licence: text('许可', '授權', 'Licences'),
  licenceText: text(
    '我们整理的数据按 CC BY 4.0 提供，请注明“湾区创新图谱”及每个数字自己的来源。内置底图中源自 OpenStreetMap 的文件按 ODbL 1.0 提供，© OpenStreetMap 贡献者。',
    '我們整理的數據按 CC BY 4.0 提供，請註明「灣區創新圖譜」及每個數字自己的來源。內置底圖中源自 OpenStreetMap 的檔案按 ODbL 1.0 提供，© OpenStreetMap 貢獻者。',
    'What we compiled is CC BY 4.0: credit the Bay Innovation Atlas and each figure’s own source. The file of the built-in map that derives from OpenStreetMap is ODbL 1.0, © OpenStreetMap contributors.',
  ),
} as const

/** How to read the data honestly, one paragraph each. */
export const honestWords: readonly Text[] = [
  text('位置也是一种说法：uncertainty_m 是米数半径，precision 为 district 或 city 的点只知道在哪个区或市，不要当作楼宇。', '位置也是一種說法：uncertainty_m 是米數半徑，precision 為 district 或 city 的點只知道在哪個區或市，不要當作樓宇。', 'A position is a claim: uncertainty_m is its radius in metres, and a point whose precision is district or city is known no closer than that.'),
  text('confidence 为 general-knowledge 的记录是常识，未经来源核实。两个来源不一致时，两个都给出（figures 的 contradictions）。', 'confidence 為 general-knowledge 的記錄是常識，未經來源核實。兩個來源不一致時，兩個都給出（figures 的 contradictions）。', 'A record whose confidence is general-knowledge was not verified against a source. Where two sources disagree, both are given (contradictions of the figures).'),
  text('没有收录不等于没有：佛山、江门、肇庆、中山、惠州与澳门收录较少，小巨人名单与深圳的国家级孵化器也不完整。', '沒有收錄不等於沒有：佛山、江門、肇慶、中山、惠州與澳門收錄較少，小巨人名單與深圳的國家級孵化器也不完整。', '“Not looked” is not “nothing there”: Foshan, Jiangmen, Zhaoqing, Zhongshan, Huizhou and Macao are thinly covered, and so are the little-giant lists and the national incubators of Shenzhen.'),
  text('来源的 link 只在可以放心打开时才有；转载的副本只写出版者、标题和日期。', '來源的 link 只在可以放心打開時才有；轉載的副本只寫出版者、標題和日期。', 'The link of a source is there only where it can be followed in good faith; a republished copy is named by publisher, title and date.'),
]

/** What each problem means and what to do. */
export const problemWord: Record<ProblemKind, Text> = {
  'unknown-parameter': text('这个地址没有这个参数；allowed 列出所有参数。', '這個地址沒有這個參數；allowed 列出所有參數。', 'The address has no such parameter; allowed lists those it has.'),
  'repeated-parameter': text('同一参数写了两次；请用逗号并列：kind=laboratory,facility。', '同一參數寫了兩次；請用逗號並列：kind=laboratory,facility。', 'A parameter was given twice; join the words with commas: kind=laboratory,facility.'),
  'bad-value': text('参数的值不在允许之列；faults 逐一列出。', '參數的值不在允許之列；faults 逐一列出。', 'A value is not among those allowed; faults lists each of them.'),
  'not-found': text('没有这个地址或 id；detail 说明有什么。', '沒有這個地址或 id；detail 說明有甚麼。', 'There is no such address or id; detail says what there is.'),
  'method-not-allowed': text('只能读取；Allow 写明可用的方法。', '只能讀取；Allow 寫明可用的方法。', 'Reading only; Allow names the methods there are.'),
  'too-long': text('地址太长；detail 写明上限。', '地址太長；detail 寫明上限。', 'The address is too long; detail states the limit.'),
  'too-large': text('要画的太大；detail 写明上限。', '要畫的太大；detail 寫明上限。', 'What was asked for is too large to draw; detail states the limit.'),
  'too-busy': text('正在画的图或正在传的列表太多；请过 Retry-After 秒再试。', '正在畫的圖或正在傳的列表太多；請過 Retry-After 秒再試。', 'Too many plates are being drawn or lists sent; try again after the seconds in Retry-After.'),
  'too-slow': text('做得太久，已经停下；请过 Retry-After 秒再试。', '做得太久，已經停下；請過 Retry-After 秒再試。', 'It took too long and was stopped; try again after the seconds in Retry-After.'),
  'given-up': text('读者已经离开，不再制作；只见于日志。', '讀者已經離開，不再製作；只見於日誌。', 'The reader has gone and the work was given up; seen in logs only.'),
  'not-offered': text('没有这种格式；oEmbed 只有 JSON。', '沒有這種格式；oEmbed 只有 JSON。', 'There is no such format; oEmbed comes as JSON only.'),
  'page-not-built': text('网页尚未构建：请运行 npm start。', '網頁尚未建置：請執行 npm start。', 'The page has not been built: run npm start.'),
  unavailable: text('数据库暂时无法应答，或数据还在读入；请过 Retry-After 秒再试。', '數據庫暫時無法應答，或數據還在讀入；請過 Retry-After 秒再試。', 'The database does not answer at the moment, or the data are still being read; try again after the seconds in Retry-After.'),
  internal: text('服务器自身的错误；请稍后再试。', '伺服器自身的錯誤；請稍後再試。', 'A fault of the server itself; try again later.'),
}
