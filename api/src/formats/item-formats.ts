import { word } from '@bay-atlas/data/words/word.ts'
import { htmlFormat, type Format } from '../http/format.ts'
import { itemsPage } from '../pages/items-page.ts'
import { arrowOf } from './arrow.ts'
import { csvOf } from './csv.ts'
import { flatgeobufOf } from './flatgeobuf.ts'
import { geojsonOf } from './geojson.ts'
import type { Listing } from './listing.ts'

/** A format of a list of features, with its writer. */
export type ItemFormat = Format & { write: (listing: Listing) => string | Buffer | Promise<string> }

export const geojsonFormat: ItemFormat = { name: 'json', types: ['application/geo+json', 'application/json'], title: 'GeoJSON', about: word('GeoJSON', 'GeoJSON', 'GeoJSON'), write: geojsonOf }

/** Every format of a list of features; the first is given to those who ask for none. */
export const itemFormats: readonly [ItemFormat, ...ItemFormat[]] = [
  geojsonFormat,
  { ...htmlFormat, write: itemsPage },
  { name: 'csv', types: ['text/csv; charset=utf-8; header=present'], title: 'CSV', about: word('表格，Excel 可直接打开', '表格，Excel 可直接打開', 'a table that Excel opens'), write: csvOf },
  { name: 'arrow', types: ['application/vnd.apache.arrow.file'], title: 'Apache Arrow', about: word('Apache Arrow 文件，几何为 WKB（GeoArrow）', 'Apache Arrow 檔案，幾何為 WKB（GeoArrow）', 'an Apache Arrow file with WKB geometry (GeoArrow)'), write: arrowOf },
  { name: 'fgb', types: ['application/flatgeobuf'], title: 'FlatGeobuf', about: word('FlatGeobuf，QGIS 与 GDAL 可直接打开', 'FlatGeobuf，QGIS 與 GDAL 可直接打開', 'FlatGeobuf, which QGIS and GDAL open'), write: flatgeobufOf },
]
