import { languageParameter } from '../http/language.ts'
import type { Parameter } from '../http/parameter.ts'
import { releaseParameter } from '../http/release.ts'
import { assetParameters } from '../features/filter-parameters.ts'
import { sceneParameterList } from '../features/scene-parameters.ts'
import { divisions } from './deck.ts'
import { shows } from './question.ts'
import { sizeNames } from './size.ts'

/** The longest title a plate takes. */
export const longestTitle = 120

const text = (name: string, about: Parameter['about'], example: string, maxLength = 60): Parameter => ({ name, about, schema: { type: 'string', maxLength }, example })

/** What every file of a plate understands: the shared filter, the view and what stands around it. */
export const plateParameters: readonly Parameter[] = [
  ...assetParameters,
  ...sceneParameterList,
  { ...languageParameter, about: { 'zh-Hans': '文字的语言；不写则为简体', 'zh-Hant': '文字的語言；不寫則為簡體', en: 'language of all words; simplified Chinese when not said' } },
  text('view', { 'zh-Hans': '视角：级别/纬度/经度', 'zh-Hant': '視角：級別/緯度/經度', en: 'camera: zoom/latitude/longitude' }, '10/22.6/114'),
  text('id', { 'zh-Hans': '选中的项目', 'zh-Hant': '選取的項目', en: 'the chosen asset' }, 'hetao'),
  text('theme', { 'zh-Hans': '明暗：light、dark 或 print', 'zh-Hant': '明暗：light、dark 或 print', en: 'light, dark or print' }, 'light'),
  text('size', { 'zh-Hans': `画面大小：${sizeNames.join('、')}，或 宽x高`, 'zh-Hant': `畫面大小：${sizeNames.join('、')}，或 寬x高`, en: `size of the picture: ${sizeNames.join(', ')}, or WxH` }, '1920x1080'),
  text('scale', { 'zh-Hans': '图片放大倍数，1 至 4', 'zh-Hant': '圖片放大倍數，1 至 4', en: 'how many times larger a picture is, 1 to 4' }, '2'),
  text('title', { 'zh-Hans': '标题；不写则用筛选条件', 'zh-Hant': '標題；不寫則用篩選條件', en: 'title; without it, the filter in words' }, '河套', longestTitle),
  text('show', { 'zh-Hans': `地图以外的内容：${shows.join('、')}；none 表示都不要，署名始终保留`, 'zh-Hant': `地圖以外的內容：${shows.join('、')}；none 表示都不要，署名始終保留`, en: `what stands beside the map: ${shows.join(', ')}; none for nothing; the credits always stay` }, 'title,legend'),
  releaseParameter,
]

const flag = (name: string, about: Parameter['about']): Parameter => ({ name, about, schema: { type: 'string', enum: ['0', '1'] }, example: '1' })

/** A step of a story instead of filter and view. */
export const storyParameters: readonly Parameter[] = [
  text('story', { 'zh-Hans': '故事', 'zh-Hant': '故事', en: 'a story' }, 'hetao-two-banks'),
  text('step', { 'zh-Hans': '故事的第几步，从 1 起', 'zh-Hant': '故事的第幾步，從 1 起', en: 'step of the story, from 1' }, '1', 3),
]

/** How many pages or slides. */
export const divisionParameter: Parameter = { name: 'slides', about: { 'zh-Hans': '一张、每城一张或故事的每步一张', 'zh-Hant': '一張、每城一張或故事的每步一張', en: 'one, one for each city, or one for each step of the story' }, schema: { type: 'string', enum: divisions }, example: 'city' }

/** What a presentation has besides. */
export const deckParameters: readonly Parameter[] = [
  divisionParameter,
  flag('notes', { 'zh-Hans': '备注中写来源，默认 1', 'zh-Hant': '備註中寫來源，預設 1', en: 'speaker notes with the receipts, 1 unless told otherwise' }),
  flag('table', { 'zh-Hans': '附数据表，默认 0', 'zh-Hant': '附數據表，預設 0', en: 'slides with a table of the assets, 0 unless told otherwise' }),
]
