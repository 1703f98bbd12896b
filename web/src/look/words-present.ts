import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { filled, isHan, word } from '@bay-atlas/data/words/word.ts'
import type { Failure, Format, Include, Ratio, Slides, SnippetName } from './present-choice.ts'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'

/** The words of the Present panel. */
export const presentWord = {
  lead: word('把当前视图放进幻灯片、文章或离线文件', '把目前視圖放進簡報、文章或離線檔案', 'Put this view into slides, an article or one offline file'),
  back: word('返回地图', '返回地圖', 'Back to the map'),
  format: word('形式', '形式', 'Format'),
  picture: word('画面', '畫面', 'Picture'),
  ratio: word('比例', '比例', 'Shape'),
  language: word('语言', '語言', 'Language'),
  theme: word('主题', '主題', 'Theme'),
  slides: word('幻灯片', '投影片', 'Slides'),
  pages: word('页', '頁', 'Pages'),
  include: word('包含', '包含', 'Include'),
  credits: word('底图与数据署名始终保留', '底圖與數據署名始終保留', 'Credits of map and data always stay'),
  title: word('标题', '標題', 'Title'),
  titleHint: word('点标题可改', '按標題可改', 'click the title to change it'),
  follows: word('随页面筛选更新', '隨頁面篩選更新', 'Follows the filter of the page'),
  drawing: word('正在绘制预览…', '正在繪製預覽…', 'Drawing the preview…'),
  previewFailed: word('预览没有画出来。请检查网络，稍等几秒再重试；下载不受影响。', '預覽未能畫出。請檢查網絡，稍等數秒再重試；下載不受影響。', 'The preview was not drawn. Check the connection, wait a few seconds and try again; a download can still work.'),
  nothing: word('没有符合条件的项目。请返回地图放宽筛选。', '沒有符合條件的項目。請返回地圖放寬篩選。', 'No asset matches. Go back to the map and loosen the filter.'),
  code: word('嵌入代码', '嵌入程式碼', 'Embed code'),
  notes: word('备注页', '備忘稿', 'Speaker notes'),
  notesOff: word('未选：文件里不写备注。', '未選：檔案內不寫備忘稿。', 'Not chosen: the file has no notes.'),
  about: word('关于此形式', '關於此形式', 'About this format'),
  copy: word('复制', '複製', 'Copy'),
  copyLink: word('复制链接', '複製連結', 'Copy link'),
  copyCode: word('复制嵌入代码', '複製嵌入程式碼', 'Copy embed code'),
  copied: word('已复制', '已複製', 'Copied'),
  copyFailed: word('浏览器不许复制。请选中文字，再按 Ctrl+C（Mac 按 ⌘C）。', '瀏覽器不容許複製。請選取文字，再按 Ctrl+C（Mac 按 ⌘C）。', 'The browser forbids copying. Select the text and press Ctrl+C (⌘C on a Mac).'),
  cancel: word('取消', '取消', 'Cancel'),
} satisfies Record<string, Text>

/** The reader's own rows and the file: what is asked, and what happens then. */
export const presentOwnWord = {
  title: word('自己的数据', '自己的數據', 'Your own data'),
  kept: word('不勾选，它们就不离开这个浏览器，文件里也没有。', '不剔選，它們就不離開這個瀏覽器，檔案裏也沒有。', 'Unticked, they stay in this browser and are in no file.'),
  sent: word('预览和下载时，这些行的名称、类别、级别、行业、城市、区、年份、状态和位置会发给本站服务器，只为画这张图：不保存，不写日志。其他列不发。图上标明是制图者自加、未经核对。链接和嵌入代码不含它们。', '預覽和下載時，這些列的名稱、類別、級別、行業、城市、區、年份、狀態和位置會發給本站伺服器，只為畫這張圖：不儲存，不寫日誌。其他欄不發。圖上標明是製圖者自加、未經核對。連結和嵌入程式碼不含它們。', 'For preview and download, name, kind, tier, sectors, city, district, year, status and position of these rows go to the server of this site, which draws them and keeps and logs nothing. Other columns stay here. The picture says that its maker added them; link and embed code hold the atlas alone.'),
  format: word('这种形式只含图谱自身的数据。自己的表可在“自己的数据”里连同图谱各列一起下载。', '這種形式只含圖譜自身的數據。自己的表可在「自己的數據」裏連同圖譜各欄一起下載。', 'This format holds the atlas alone. “Your data” gives you your own list, with the columns of the atlas beside it.'),
  page: word('这一页只与公布的数字比较，不含自己的数据。', '這一頁只與公布的數字比較，不含自己的數據。', 'This page compares the atlas with published figures; your own data are no part of it.'),
  hidden: word('自己的数据现在没有显示在地图上，文件里也没有。', '自己的數據現在沒有顯示在地圖上，檔案裏也沒有。', 'Your own rows are hidden on the map, and in no file.'),
  none: word('没有一行自己的数据符合筛选，文件里也没有。', '沒有一列自己的數據符合篩選，檔案裏也沒有。', 'No row of your own passes the filter, and none is in the file.'),
} satisfies Record<string, Text>

/** More of the reader's rows pass than a file takes. */
export const sayManyOwn = filled(word('有 {0} 行自己的数据符合筛选，而一个文件最多画 {1} 行，所以文件里没有。请把范围筛小。', '有 {0} 列自己的數據符合篩選，而一個檔案最多畫 {1} 列，所以檔案裏沒有。請把範圍篩小。', '{0} rows of your own pass the filter; a file takes at most {1}, so none is in it. Filter until fewer pass.'))

/** What the reader is asked. */
export const sayOwnOffer = filled(word('把我的 {0} 行画进去', '把我的 {0} 列畫進去', 'Draw my {0:1 row|{0} rows} into it'))

export const formatWord: Record<Format, { name: Text; say: Text; long: Text }> = {
  pptx: { name: word('PowerPoint', 'PowerPoint', 'PowerPoint'), say: word('可编辑图形，非截图', '可編輯圖形，非截圖', 'Editable shapes, no screenshot'), long: word('自动写入筛选条件、数据日期、每个数字的来源与底图署名。仅知到城区的位置画成不确定圆，不当作准确点。', '自動寫入篩選條件、數據日期、每個數字的來源與底圖署名。僅知到城區的位置畫成不確定圓，不當作準確點。', 'Hold the filter in words, the date of the data, a source for every figure and the credits of the map. A place known only to its district is drawn as a ring, not as a point.') },
  embed: { name: word('嵌入网页', '嵌入網頁', 'Live embed'), say: word('实时，随数据更新', '即時，隨數據更新', 'Live, follows the data'), long: word('放进网页或网页幻灯片的活地图。演示时需要能连到本站。', '放進網頁或網頁簡報的活地圖。演示時需能連到本站。', 'A live map inside a web page or a web deck. The talk needs a connection to this site.') },
  html: { name: word('离线网页', '離線網頁', 'Offline page'), say: word('单个文件，无需联网', '單一檔案，無需連網', 'One file, no network'), long: word('地图、数据、筛选和卡片都在一个文件里，双击即开，U 盘里也能用。', '地圖、數據、篩選和卡片都在一個檔案內，按兩下即開，放在 USB 儲存裝置內也能用。', 'Map, data, filters and cards in one file; opens by double click, from a USB stick too.') },
  pdf: { name: word('PDF', 'PDF', 'PDF'), say: word('矢量，可印刷', '向量，可印刷', 'Vector, ready to print'), long: word('放大不糊的一页，适合印刷和附件。', '放大不糊的一頁，適合印刷和附件。', 'One page that stays sharp at any size, for print and attachments.') },
  svg: { name: word('SVG', 'SVG', 'SVG'), say: word('矢量，可再设计', '向量，可再設計', 'Vector, for designers'), long: word('分层命名，文字仍是文字，可在 Illustrator、Figma 里再设计。', '分層命名，文字仍是文字，可在 Illustrator、Figma 內再設計。', 'Named layers, text kept as text; opens in Illustrator, Figma or Inkscape.') },
  png: { name: word('PNG', 'PNG', 'PNG'), say: word('2 倍清晰度', '2 倍清晰度', 'Twice the pixels'), long: word('到处能用的图片。需要放大时选 PDF 或 SVG。', '到處能用的圖片。需要放大時選 PDF 或 SVG。', 'A picture that works everywhere. To enlarge it, choose PDF or SVG instead.') },
  csv: { name: word('CSV', 'CSV', 'CSV'), say: word('表格，Excel 直接打开', '表格，Excel 直接開啟', 'A table, opens in Excel'), long: word('当前筛选的每个项目一行。', '目前篩選的每個項目一行。', 'One row for every asset that passes the filter.') },
  geojson: { name: word('GeoJSON', 'GeoJSON', 'GeoJSON'), say: word('数据，供地图软件', '數據，供地圖軟件', 'Data, for map software'), long: word('当前筛选的项目，WGS-84 坐标，可用 QGIS 打开。', '目前篩選的項目，WGS-84 座標，可用 QGIS 開啟。', 'The assets that pass the filter, in WGS-84; opens in QGIS.') },
}

export const ratioWord: Record<Ratio, Text> = {
  '16:9': word('16:9', '16:9', '16:9'),
  '4:3': word('4:3', '4:3', '4:3'),
  a4: word('A4 横', 'A4 橫', 'A4 wide'),
  square: word('方形', '方形', 'Square'),
}

export const toneWord: Record<Tone, Text> = {
  light: word('浅色', '淺色', 'Light'),
  dark: word('深色', '深色', 'Dark'),
  print: word('印刷', '印刷', 'Print'),
}

export const slidesWord: Record<Slides, Text> = {
  one: word('一张', '一張', 'One'),
  city: word('每城一张', '每城一張', 'One per city'),
  story: word('每步一张', '每步一張', 'One per step'),
}

export const includeWord: Record<Include, Text> = {
  title: word('标题与说明', '標題與說明', 'Title and filter in words'),
  legend: word('图例与计数', '圖例與計數', 'Legend and counts'),
  scale: word('比例尺', '比例尺', 'Scale bar'),
  qr: word('实时地图的二维码', '即時地圖的二維碼', 'QR code of the live map'),
  rings: word('位置不确定圆', '位置不確定圓', 'Rings of uncertain position'),
  notes: word('备注页来源表', '備忘稿來源表', 'Speaker notes with sources'),
  table: word('数据表（附页）', '數據表（附頁）', 'Data table (extra slides)'),
}

export const snippetWord: Record<SnippetName, Text> = {
  iframe: word('iframe', 'iframe', 'iframe'),
  sandboxed: word('沙盒 iframe，附链接与图片', '沙盒 iframe，附連結與圖片', 'Sandboxed iframe with link and poster'),
  'reveal-background': word('reveal.js，整张幻灯片', 'reveal.js，整張投影片', 'reveal.js, the whole slide'),
  'reveal-inside': word('reveal.js，幻灯片的一部分', 'reveal.js，投影片的一部分', 'reveal.js, part of a slide'),
  slidev: word('Slidev', 'Slidev', 'Slidev'),
}

/** What the primary button does: 下载 PowerPoint / Download PDF. */
export const sayDownload = (format: Format, language: Language) => `${{ 'zh-Hans': '下载', 'zh-Hant': '下載', en: 'Download' }[language]} ${formatWord[format].name[language]}`

/** How far a download is: bytes, and of how many where the server says so. */
export function sayProgress(received: number, total: number | null, language: Language): string {
  const [some, all] = [sayBytes(received), total === null ? '' : sayBytes(total)]
  if (!received) return { 'zh-Hans': '正在生成文件…', 'zh-Hant': '正在產生檔案…', en: 'Making the file…' }[language]
  const verb = { 'zh-Hans': '正在下载 ', 'zh-Hant': '正在下載 ', en: 'Downloading ' }[language]
  return verb + (all ? (isHan(language) ? `${some} / ${all}` : `${some} of ${all}`) : some)
}

const sayBytes = (bytes: number) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)

export const saySaved = (file: string, language: Language) => ({ 'zh-Hans': `已下载 ${file}`, 'zh-Hant': `已下載 ${file}`, en: `Downloaded ${file}` })[language]

/** What went wrong with a download, and what to do about it. */
export function sayFailure({ kind, seconds, reason }: Failure, language: Language): string {
  const wait = seconds ?? 10
  const sentences: Record<Failure['kind'], Text> = {
    busy: word(`服务器正忙。请等 ${wait} 秒再试。`, `伺服器正忙。請等 ${wait} 秒再試。`, `The server is busy. Wait ${wait} s and try again.`),
    'too-large': word('文件太大，服务器无法生成。请选较小的画面，或先缩小筛选。', '檔案太大，伺服器無法產生。請選較小的畫面，或先縮小篩選。', 'The file would be too large. Choose a smaller size, or narrow the filter first.'),
    network: word('没有连上服务器。请检查网络，再试一次。', '未能連上伺服器。請檢查網絡，再試一次。', 'The server was not reached. Check the connection and try again.'),
    refused: word(`服务器不接受这个请求${reason ? `（${reason}）` : ''}。请改动选项再试。`, `伺服器不接受這個請求${reason ? `（${reason}）` : ''}。請更改選項再試。`, `The server refused this${reason ? `: ${reason}` : '.'} Change the choices and try again.`),
    server: word('服务器未能生成文件。请稍后再试；若仍不行，先选别的形式。', '伺服器未能產生檔案。請稍後再試；若仍不行，先選別的形式。', 'The server could not make the file. Try again in a moment, or choose another format.'),
  }
  return sentences[kind][language]
}

/** How many slides follow those that are shown. */
export const sayMoreSlides = (count: number, language: Language) => ({ 'zh-Hans': `另 ${count} 张`, 'zh-Hant': `另 ${count} 張`, en: `${count} more` })[language]

export const slideWord = {
  map: word('地图', '地圖', 'Map'),
  table: word('数据表', '數據表', 'Data table'),
  board: word('图表与数据', '圖表與數據', 'Charts and tables'),
  tableOff: word('数据表，未选', '數據表，未選', 'Data table, not chosen'),
} satisfies Record<string, Text>

export const sayPreview = (ratio: Ratio, language: Language) => ({ 'zh-Hans': `预览 ${ratioWord[ratio][language]}`, 'zh-Hant': `預覽 ${ratioWord[ratio][language]}`, en: `Preview ${ratioWord[ratio].en}` })[language]
