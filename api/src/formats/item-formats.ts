import { word } from '@bay-atlas/data/words/word.ts'
import { htmlFormat, type Format } from '../http/format.ts'
import { itemsPage } from '../pages/items-page.ts'
import { arrowWriter } from './arrow.ts'
import { csvWriter } from './csv.ts'
import { flatgeobufWriter } from './flatgeobuf.ts'
import { geojsonOf, geojsonWriter } from './geojson.ts'
import type { Heading, Listing } from './listing.ts'
import { whole, type Writer } from './writer.ts'

/** A format of a list of features: how a page of them is written, and how any number of them, where the format knows no pages. */
export type ItemFormat = Format & { write: (listing: Listing) => string | Buffer | Promise<string>; writer?: (heading: Heading) => Writer }

/** A format that is a file. */
const fileFormat = (writer: (heading: Heading) => Writer) => ({ writer, write: (listing: Listing) => whole(writer(listing), listing.features) })

export const geojsonFormat: ItemFormat = { name: 'json', types: ['application/geo+json', 'application/json'], title: 'GeoJSON', about: word('GeoJSON', 'GeoJSON', 'GeoJSON'), writer: geojsonWriter, write: geojsonOf }

/** Every format of a list of features; the first is given to those who ask for none. */
export const itemFormats: readonly [ItemFormat, ...ItemFormat[]] = [
  geojsonFormat,
  { ...htmlFormat, write: itemsPage },
  { name: 'csv', types: ['text/csv; charset=utf-8; header=present'], title: 'CSV', about: word('表格，Excel 可直接打开', '表格，Excel 可直接打開', 'a table that Excel opens'), ...fileFormat(csvWriter) },
  { name: 'arrow', types: ['application/vnd.apache.arrow.file'], title: 'Apache Arrow', about: word('Apache Arrow 文件，几何为 WKB（GeoArrow）', 'Apache Arrow 檔案，幾何為 WKB（GeoArrow）', 'an Apache Arrow file with WKB geometry (GeoArrow)'), ...fileFormat(arrowWriter) },
  { name: 'fgb', types: ['application/flatgeobuf'], title: 'FlatGeobuf', about: word('FlatGeobuf，QGIS 与 GDAL 可直接打开', 'FlatGeobuf，QGIS 與 GDAL 可直接打開', 'FlatGeobuf, which QGIS and GDAL open'), ...fileFormat(flatgeobufWriter) },
]
