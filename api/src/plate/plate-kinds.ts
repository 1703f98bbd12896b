import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Parameter } from '../http/parameter.ts'
import { deckParameters, divisionParameter } from './plate-parameters.ts'

/** A file that a view can become; `more` is what it takes beside what all take. */
export type PlateFile = { format: string; type: string; about: Text; example: string; more?: readonly Parameter[] }

const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** All of them, as the documents of the service list them. */
export const plateFiles: readonly PlateFile[] = [
  { format: 'svg', type: 'image/svg+xml', example: 'kind=laboratory&tier=national', about: word('分层矢量图，文字仍是文字', '分層向量圖，文字仍是文字', 'a layered drawing, its text as text') },
  { format: 'png', type: 'image/png', example: 'city=shenzhen&size=1920x1080', about: word('图片，最大 7680×4320', '圖片，最大 7680×4320', 'a picture of at most 7680×4320 pixels') },
  { format: 'pdf', type: 'application/pdf', example: 'size=a4&theme=print', more: [divisionParameter], about: word('矢量 PDF，A0 至 A6 或 16:9', '向量 PDF，A0 至 A6 或 16:9', 'a vector PDF, A0 to A6 or 16:9') },
  { format: 'pptx', type: pptx, example: 'city=shenzhen', more: deckParameters, about: word('可编辑的 PowerPoint 地图', '可編輯的 PowerPoint 地圖', 'an editable PowerPoint map') },
  { format: 'html', type: 'text/html', example: 'city=macao', about: word('一个文件，不需要网络', '一個檔案，不需要網絡', 'one file that needs no network') },
  { format: 'csv', type: 'text/csv', example: 'kind=university', about: word('表格，Excel 直接打开', '表格，Excel 直接開啟', 'a table that Excel opens as it is') },
  { format: 'geojson', type: 'application/geo+json', example: 'kind=university', about: word('GeoJSON，WGS-84', 'GeoJSON，WGS-84', 'GeoJSON in WGS-84') },
]
