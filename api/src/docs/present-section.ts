import { html } from 'hono/html'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Keep } from '../atlas.ts'
import { assetParameters } from '../features/filter-parameters.ts'
import { longestAddress, mostParameters } from '../http/bounded.ts'
import type { Parameter } from '../http/parameter.ts'
import { mostOnPage } from '../http/paging.ts'
import { usualPatience } from '../http/patience.ts'
import { oembedParameters } from '../oembed.ts'
import { mostWhole } from '../plate/material.ts'
import { plateFiles } from '../plate/plate-kinds.ts'
import { deckParameters, longestTitle, plateParameters, storyParameters } from '../plate/plate-parameters.ts'
import { exportBounds, lightBounds, usualBounds } from '../plate/render-queue.ts'
import { fewestPixels, mostPixels } from '../plate/size.ts'
import { mostSingle } from '../store/crowd.ts'
import { parameterRow } from './sections.ts'
import { docsWord } from './words.ts'

const lead = word(
  '任何视图都是一个地址，任何地址都是一份文件：把网页地址里的筛选、view、id、lang、theme 抄到下面任何一个地址后面。各种格式所含的项目相同；写了 view，就只含画面之内的。',
  '任何視圖都是一個地址，任何地址都是一份檔案：把網頁地址裏的篩選、view、id、lang、theme 抄到下面任何一個地址後面。各種格式所含的項目相同；寫了 view，就只含畫面之內的。',
  'Any view is an address, and any address is a file: copy filter, view, id, lang and theme from the page’s address to any of these. Every format shows the same assets; with a view, those inside the frame.',
)
const beyondFilter = word('除筛选之外', '除篩選之外', 'Beside the filter')
const deckHead = word('PPTX 另有（PDF 也用 slides）', 'PPTX 另有（PDF 也用 slides）', 'PPTX alone; slides also in PDF')
const limitsHead = word('限制', '限制', 'Limits')
const oembedHead = word('嵌入：oEmbed', '嵌入：oEmbed', 'Embedding: oEmbed')
const oembedLead = word(
  '/ 与 /embed 的每个地址都以 link 标签和 Link 标头指向 /oembed；只有 JSON，尺寸不超过所给上限，缩略图就是这个视图的图。',
  '/ 與 /embed 的每個地址都以 link 標籤和 Link 標頭指向 /oembed；只有 JSON，尺寸不超過所給上限，縮圖就是這個視圖的圖。',
  'Every address of / and /embed points to /oembed with a link tag and a Link header. JSON alone, within the maxima given; the thumbnail is the plate of the same view.',
)

const { atOnce, waiting, perCaller } = usualBounds
const [most, least] = [`${mostPixels.long}×${mostPixels.short}`, String(fewestPixels)]

/** What is refused, and with which status. */
const limits: readonly { status: string; about: Text }[] = [
  { status: '413', about: word(`图片最大 ${most} 像素（横竖皆可，scale 计算在内）；更大的请用 PDF。`, `圖片最大 ${most} 像素（橫豎皆可，scale 計算在內）；更大的請用 PDF。`, `A picture has at most ${most} pixels, upright or across, scale counted in; for more there is the PDF.`) },
  { status: '413', about: word(
    `画面内最多 ${mostSingle} 项各自成为图形；更多时与网页一样以圆环代表一组，数目准确。超过时 PPTX 不附表（table=1），不做 HTML；panel 与 layers 由全部项目算出，最多 ${mostWhole.light} 项，费时的最多 ${mostWhole.dear} 项，分析图形最多 ${mostWhole.dearest} 项。`,
    `畫面內最多 ${mostSingle} 項各自成為圖形；更多時與網頁一樣以圓環代表一組，數目準確。超過時 PPTX 不附表（table=1），不做 HTML；panel 與 layers 由全部項目算出，最多 ${mostWhole.light} 項，費時的最多 ${mostWhole.dear} 項，分析圖形最多 ${mostWhole.dearest} 項。`,
    `Up to ${mostSingle} assets in the picture are objects of their own; more are drawn as on the page, rings with exact counts. Beyond that there is no table in PPTX (table=1) and no HTML; panel and layers are worked out from all assets, at most ${mostWhole.light}, at most ${mostWhole.dear} where that takes long, and at most ${mostWhole.dearest} for what is drawn or taken.`,
  ) },
  { status: '400', about: word(`每边至少 ${least} 像素；标题最多 ${longestTitle} 个字符。`, `每邊至少 ${least} 像素；標題最多 ${longestTitle} 個字元。`, `Each side has at least ${least} pixels, a title at most ${longestTitle} characters.`) },
  { status: '414', about: word(`地址最多 ${longestAddress} 个字符、${mostParameters} 个参数。`, `地址最多 ${longestAddress} 個字元、${mostParameters} 個參數。`, `An address has at most ${longestAddress} characters and ${mostParameters} parameters.`) },
  { status: '503', about: word(`${usualPatience / 1000} 秒内做不好的会停下；Retry-After 写明几秒后再试。`, `${usualPatience / 1000} 秒內做不好的會停下；Retry-After 寫明幾秒後再試。`, `What is not ready within ${usualPatience / 1000} seconds is stopped; Retry-After says in how many seconds to ask again.`) },
  { status: '429', about: word(
    `PNG、PDF、PPTX、HTML 同时制作 ${atOnce} 份，另有 ${waiting} 份可以排队；同一来访者最多 ${perCaller} 份。SVG、CSV、GeoJSON 可排队 ${lightBounds.waiting} 份，同一来访者最多 ${lightBounds.perCaller} 份。超过 ${mostOnPage} 项的列表分段传送，同一来访者最多同时 ${exportBounds.perCaller} 份。Retry-After 写明几秒后再试。做好的文件会保存，再次取用不计入。`,
    `PNG、PDF、PPTX、HTML 同時製作 ${atOnce} 份，另有 ${waiting} 份可以排隊；同一來訪者最多 ${perCaller} 份。SVG、CSV、GeoJSON 可排隊 ${lightBounds.waiting} 份，同一來訪者最多 ${lightBounds.perCaller} 份。超過 ${mostOnPage} 項的列表分段傳送，同一來訪者最多同時 ${exportBounds.perCaller} 份。Retry-After 寫明幾秒後再試。做好的檔案會保存，再次取用不計入。`,
    `Of PNG, PDF, PPTX and HTML, ${atOnce} are made at once and ${waiting} more may wait, at most ${perCaller} of one caller. Of SVG, CSV and GeoJSON ${lightBounds.waiting} may wait, at most ${lightBounds.perCaller} of one caller. Lists of more than ${mostOnPage} leave in pieces, at most ${exportBounds.perCaller} at once for one caller. Retry-After says in how many seconds to ask again. What has been made is kept and does not count.`,
  ) },
]

const own = [...plateParameters, ...storyParameters].filter(({ name }) => !assetParameters.some(parameter => parameter.name === name))

const parameterTable = (parameters: readonly Parameter[], language: Language) => html`<div class="scroll"><table>
  <thead><tr><th>${docsWord.parameter[language]}</th><th>${docsWord.meaning[language]}</th><th>${docsWord.example[language]}</th></tr></thead>
  <tbody>${parameters.map(parameter => parameterRow(parameter, language))}</tbody></table></div>`

/** The files of a view, what they take, how much may be asked, and how pages are embedded. */
export const presentSection = (origin: string, language: Language, keep: Keep) => html`
  <p>${lead[language]}</p>
  <ul class="plain">${plateFiles.map(({ format, example, about }) => html`
    <li><a href="${keep(`${origin}/map.${format}?${example}&lang=${language}`)}"><code>/map.${format}?${example}</code></a> <span>${about[language]}</span></li>`)}
  </ul>
  <h3>${beyondFilter[language]}</h3>
  ${parameterTable(own, language)}
  <h3>${deckHead[language]}</h3>
  ${parameterTable(deckParameters, language)}
  <h3 id="limits">${limitsHead[language]}</h3>
  <div class="scroll"><table><tbody>${limits.map(({ status, about }) => html`<tr><td><code>${status}</code></td><td>${about[language]}</td></tr>`)}</tbody></table></div>
  <h3 id="oembed">${oembedHead[language]}</h3>
  <p>${oembedLead[language]}</p>
  ${parameterTable(oembedParameters, language)}`
