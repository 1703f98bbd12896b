import { linkKindWord } from '@bay-atlas/data/words/link-words.ts'
import { comparables } from '@bay-atlas/data/scene/scene.ts'
import { layerWord, panelWord } from '@bay-atlas/data/words/scene-word.ts'
import { wordsParameter, type Parameter } from '../http/parameter.ts'

const text = (name: string, about: Parameter['about'], example: string, maxLength = 60): Parameter => ({ name, about, schema: { type: 'string', maxLength }, example })

/** The scene of a view, as `data/src/scene/scene.ts` reads it. */
export const sceneParameterList: readonly Parameter[] = [
  { name: 'panel', about: { 'zh-Hans': '打开的工具或页面', 'zh-Hant': '打開的工具或頁面', en: 'the open tool or page' }, words: panelWord, schema: { type: 'string', enum: Object.keys(panelWord) }, example: 'network' },
  wordsParameter('layers', { 'zh-Hans': '地图上叠加的图层', 'zh-Hant': '地圖上疊加的圖層', en: 'layers upon the map' }, layerWord),
  wordsParameter('link', { 'zh-Hans': '合作类别', 'zh-Hant': '合作類別', en: 'kinds of cooperation' }, linkKindWord),
  text('link_year', { 'zh-Hans': '合作开始的年份', 'zh-Hant': '合作開始的年份', en: 'years in which the cooperation began' }, '2018..2024'),
  { name: 'cross_border', about: { 'zh-Hans': '1：只看跨境合作', 'zh-Hant': '1：只看跨境合作', en: '1 for cross-border links only' }, schema: { type: 'string', enum: ['1'] }, example: '1' },
  text('shade', { 'zh-Hans': '设色：计数或指标/city 或 district/分级方法/级数', 'zh-Hant': '設色：計數或指標/city 或 district/分級方法/級數', en: 'shading: count or metric/city or district/method/number of classes' }, 'gdp/city/jenks/5', 90),
  text('hex', { 'zh-Hans': '六边形边长，公里', 'zh-Hant': '六邊形邊長，公里', en: 'edge of a hexagon in kilometres' }, '5', 5),
  text('shape', { 'zh-Hans': '圈画的范围', 'zh-Hant': '圈畫的範圍', en: 'the ground that is analysed' }, 'circle/114.06,22.54/3000', 2500),
  text('bays', { 'zh-Hans': '四湾区视角：每像素米数/东/北（公里）', 'zh-Hant': '四灣區視角：每像素米數/東/北（公里）', en: 'camera of the four bays: metres per pixel/km east/km north' }, '420/0/0'),
  text('lay', { 'zh-Hans': '把一个湾区的轮廓放到另一个上', 'zh-Hant': '把一個灣區的輪廓放到另一個上', en: 'the outline of one bay upon another' }, 'gba/tokyo/0/0'),
  { name: 'compare', about: { 'zh-Hans': '对比的城市', 'zh-Hant': '對比的城市', en: 'cities to compare' }, schema: { type: 'array', items: { type: 'string', enum: [...comparables] } }, example: 'shenzhen,suzhou' },
]
