import type { Language } from '@bay-atlas/data/language.ts'
import type { Datum } from '@bay-atlas/data/table/datum.ts'
import type { Field } from '@bay-atlas/data/table/fields.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { filled, word } from '@bay-atlas/data/words/word.ts'

/** The words around the reader's own data. */
export const ownWord = {
  private: word('只在这个浏览器里读取：不保存，也不发送，除非您在“演示”里要把它画进文件。移除或关闭页面后不留痕迹。', '只在這個瀏覽器裏讀取：不儲存，也不發送，除非您在「演示」裏要把它畫進檔案。移除或關閉頁面後不留痕跡。', 'Read in this browser alone: not stored, and sent nowhere unless you want it drawn into a file. Remove it or close the page and it is gone.'),
  choose: word('选择文件', '選擇檔案', 'Choose a file'),
  another: word('换一个文件', '換一個檔案', 'Choose another file'),
  orDrop: word('或把文件拖到页面任何地方：CSV、TSV、XLSX、GeoJSON，UTF-8 或 GB18030，中英文表头都可以。', '或把檔案拖到頁面任何地方：CSV、TSV、XLSX、GeoJSON，UTF-8 或 GB18030，中英文欄名都可以。', 'Or drop one anywhere on the page: CSV, TSV, XLSX or GeoJSON, in UTF-8 or GB18030, with heads in Chinese or English.'),
  dropHere: word('松手即读取', '放手即讀取', 'Drop to read it'),
  dropPrivate: word('内容不会离开这个浏览器', '內容不會離開這個瀏覽器', 'Nothing leaves this browser'),
  reading: word('正在读取', '正在讀取', 'Reading'),
  cancel: word('取消', '取消', 'Cancel'),
  columns: word('列的含义', '欄的含義', 'What the columns are'),
  unused: word('不用（保留在卡片里）', '不用（保留在卡片裏）', 'not used (kept on the card)'),
  firstRows: word('开头几行', '開頭幾列', 'First rows'),
  row: word('行', '列', 'Row'),
  column: word('列', '欄', 'Column'),
  reason: word('原因', '原因', 'Reason'),
  becomes: word('结果', '結果', 'What became of it'),
  leftOut: word('整行未收入', '整列未收入', 'row left out'),
  cellLeft: word('此格未收入', '此格未收入', 'cell not taken'),
  remark: word('已收入，提请注意', '已收入，提請注意', 'taken, worth a look'),
  place: word('位置', '位置', 'Position'),
  wholeRow: word('整行', '整列', 'whole row'),
  faults: word('逐行问题', '逐列問題', 'Row by row'),
  noFaults: word('每一行每一格都读懂了。', '每一列每一格都讀懂了。', 'Every cell of every row was understood.'),
  saveFaults: word('下载问题清单（CSV）', '下載問題清單（CSV）', 'Download this list (CSV)'),
  kindAsk: word('没有写类别的行，按哪一类？', '沒有寫類別的列，按哪一類？', 'Rows that say no kind are'),
  kindNone: word('不猜，留在外面', '不猜，留在外面', 'not guessed, left out'),
  datum: word('坐标系', '座標系', 'Which coordinates'),
  mixed: word('这个文件混用了坐标系，而换算只能按一种：下列行会放偏，请另存为一份再读。', '這個檔案混用了座標系，而換算只能按一種：下列各列會放偏，請另存為一份再讀。', 'This file mixes coordinates, and only one can be converted from: these rows would stand wrong. Put them into a file of their own.'),
  look: word('在地图上细看', '在地圖上細看', 'Look closely on the map'),
  framed: word('地图上，自己的数据带四角框；圆环里有自己的数据时也带。', '地圖上，自己的數據帶四角框；圓環裏有自己的數據時也帶。', 'On the map your rows stand between four corners, and so does a ring that holds some.'),
  both: word('一起显示', '一起顯示', 'Both'),
  only: word('只看自己的', '只看自己的', 'Own only'),
  hide: word('只看图谱的', '只看圖譜的', 'Atlas only'),
  shown: word('地图与列表显示', '地圖與列表顯示', 'On map and list'),
  matches: word('可能就是图谱里的项目', '可能就是圖譜裏的項目', 'These may be assets of the atlas'),
  uncompared: word('这里的项目超过两万个，自己的数据不与它们逐一比对：不判断同名项目，坐标系只凭陆地与城市判断。', '這裏的項目超過兩萬個，自己的數據不與它們逐一比對：不判斷同名項目，座標系只憑陸地與城市判斷。', 'There are more than 20,000 assets here, with which your rows are not compared one by one: none is recognised by its name, and coordinates are told by land and city alone.'),
  same: word('同名', '同名', 'same name'),
  alike: word('相近且名称相似', '相近且名稱相似', 'near by, similar name'),
  saveRich: word('下载补充后的表（CSV）', '下載補充後的表（CSV）', 'Download the list with atlas columns (CSV)'),
  remove: word('移除，不留痕迹', '移除，不留痕跡', 'Remove without a trace'),
  seeAll: word('看全部自己的数据', '看全部自己的數據', 'See all own rows on the map'),
  again: word('改列或坐标系', '改欄或座標系', 'Change columns or coordinates'),
  done: word('回到地图', '回到地圖', 'Back to the map'),
  notChecked: word('自己的数据，未经图谱核对，没有凭据。', '自己的數據，未經圖譜核對，沒有憑據。', 'Your own data. The atlas has not checked it and holds no receipt for it.'),
  inFile: word('文件里写的', '檔案裏寫的', 'As the file says'),
  inAtlas: word('图谱里的同一项目？', '圖譜裏的同一項目？', 'The same asset in the atlas?'),
  gone: word('这一行来自一个已移除的文件。', '這一列來自一個已移除的檔案。', 'This row came from a file that is no longer here.'),
} satisfies Record<string, Text>

export const ownSentence = {
  files: filled(word('要把自己的数据画进图片、PDF 或 PowerPoint，请在“演示”里勾选，一个文件最多 {0} 行；其他文件和链接只含图谱。', '要把自己的數據畫進圖片、PDF 或 PowerPoint，請在「演示」裏剔選，一個檔案最多 {0} 列；其他檔案和連結只含圖譜。', 'To have your rows in pictures, PDF or PowerPoint, tick it in Present, at most {0} a file. Other files and links hold the atlas alone.')),
  sum: filled(word('读到 {0} 行 = 收入 {1} 行 + 未收入 {2} 行', '讀到 {0} 列 = 收入 {1} 列 + 未收入 {2} 列', '{0:1 row|{0} rows} read = {1} taken + {2} left out')),
  place: filled(word('把 {0} 行放到地图上', '把 {0} 列放到地圖上', 'Put {0:1 row|{0} rows} on the map')),
  convert: filled(word('从 {1} 换算，把 {0} 行放到地图上', '從 {1} 換算，把 {0} 列放到地圖上', 'Convert from {1} and put {0:1 row|{0} rows} on the map')),
  stated: filled(word('表头写明 {0}。', '欄名寫明 {0}。', 'The heads say {0}.')),
  found: filled(word('判断为 {0}：{1} 行能作证，其中 {2} 行这样说（同名项目 {3}，陆地与城市 {4}）。', '判斷為 {0}：{1} 列能作證，其中 {2} 列這樣說（同名項目 {3}，陸地與城市 {4}）。', 'Taken for {0}: {2} of the {1} rows that can tell say so (by assets of the same name {3}, by land and city {4}).')),
  notFound: filled(word('能作证的行太少或说法不一（{0}），无法判断；暂按 WGS-84。请确认。', '能作證的列太少或說法不一（{0}），無法判斷；暫按 WGS-84。請確認。', 'Too few rows can tell, or they disagree ({0}); WGS-84 is assumed. Please confirm.')),
  shift: filled(word('地图上的箭头是换算的移动：平均 {0}。', '地圖上的箭頭是換算的移動：平均 {0}。', 'The arrows on the map show how far rows move: {0} on average.')),
  votes: filled(word('{0} 行作证', '{0} 列作證', '{0:1 row says so|{0} rows say so}')),
  placed: filled(word('地图上有 {0} 行自己的数据，来自', '地圖上有 {0} 列自己的數據，來自', '{0:1 row|{0} rows} of your own on the map, from')),
  matched: filled(word('{0} 行与图谱的项目相符，两者都画出、都计数。', '{0} 列與圖譜的項目相符，兩者都畫出、都計數。', '{0:1 row may be an asset|{0} rows may be assets} of the atlas; both are drawn and counted.')),
  more: filled(word('另 {0} 条', '另 {0} 條', '{0} more')),
  inFile: filled(word('另 {0} 条在下载的表里。', '另 {0} 條在下載的表裏。', '{0} more are in the list that you can download.')),
  progress: filled(word('已读 {0} / {1} 行', '已讀 {0} / {1} 列', '{0} of {1} rows')),
  line: filled(word('第 {0} 行', '第 {0} 列', 'row {0}')),
  converted: filled(word('由 {0} 换算，移动 {1}', '由 {0} 換算，移動 {1}', 'converted from {0}, moved by {1}')),
}

/** What a column can hold, as the reader chooses it. */
export const fieldWord: Record<Field, Text> = {
  id: word('编号', '編號', 'Id'),
  nameHans: word('名称（简体）', '名稱（簡體）', 'Name, simplified Chinese'),
  nameHant: word('名称（繁体）', '名稱（繁體）', 'Name, traditional Chinese'),
  nameEn: word('名称（英文）', '名稱（英文）', 'Name, English'),
  aliases: word('别名', '別名', 'Other names'),
  kind: word('类别', '類別', 'Kind'),
  tiers: word('级别', '級別', 'Tier'),
  sectors: word('领域', '領域', 'Sectors'),
  cities: word('城市', '城市', 'City'),
  district: word('区县', '區縣', 'District'),
  address: word('地址', '地址', 'Address'),
  longitude: word('经度', '經度', 'Longitude'),
  latitude: word('纬度', '緯度', 'Latitude'),
  position: word('经纬度（同一格）', '經緯度（同一格）', 'Longitude and latitude in one cell'),
  uncertainty: word('位置误差（米）', '位置誤差（米）', 'Uncertainty in metres'),
  status: word('状态', '狀態', 'Status'),
  founded: word('成立年份', '成立年份', 'Founded'),
  website: word('网站', '網站', 'Website'),
  source: word('来源', '來源', 'Source'),
  note: word('备注', '備註', 'Note'),
}

const where: Record<Datum, Text> = {
  'WGS-84': word('世界通用（GPS）', '世界通用（GPS）', 'GPS and the world'),
  'GCJ-02': word('高德、腾讯等国内地图', '高德、騰訊等內地地圖', 'Amap, Tencent and other mainland maps'),
  'BD-09': word('百度地图', '百度地圖', 'Baidu Maps'),
}
/** Who uses a datum. */
export const sayDatum = (datum: Datum, language: Language) => where[datum][language]
