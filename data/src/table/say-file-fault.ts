import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { filled, word } from '../words/word.ts'

/** Why a file as a whole cannot be read. */
export type FileFaultCode = 'letters' | 'no-names' | 'empty' | 'no-rows' | 'no-workbook' | 'no-collection' | 'too-large' | 'too-many-rows' | 'unreadable' | 'no-map'

const sentences: Record<FileFaultCode, Text> = {
  letters: word('文件的文字编码既不是 UTF-8，也不是 GB18030；请另存为 UTF-8。', '檔案的文字編碼既不是 UTF-8，也不是 GB18030；請另存為 UTF-8。', 'The letters of this file are neither UTF-8 nor GB18030; save it as UTF-8.'),
  'no-names': word('没有一列是名称。现有表头：{0}。请指明哪一列是名称，或把它叫作“名称”。', '沒有一欄是名稱。現有欄名：{0}。請指明哪一欄是名稱，或把它叫作「名稱」。', 'No column bears a name. Heads found: {0}. Say which of them is the name, or call it Name.'),
  empty: word('文件是空的。', '檔案是空的。', 'The file is empty.'),
  'no-rows': word('文件只有表头，没有数据行。', '檔案只有欄名，沒有資料列。', 'The file has heads but no rows.'),
  'no-workbook': word('无法按工作簿读取；请另存为 XLSX 或 CSV。', '無法按活頁簿讀取；請另存為 XLSX 或 CSV。', 'This is no workbook that can be read; save it as XLSX or CSV.'),
  'no-collection': word('看起来是 GeoJSON，但不是 FeatureCollection。', '看起來是 GeoJSON，但不是 FeatureCollection。', 'This looks like GeoJSON but is no FeatureCollection.'),
  'too-large': word('文件有 {0}，这里最多读 {1}；请分成几份。', '檔案有 {0}，這裏最多讀 {1}；請分成幾份。', 'The file has {0}; at most {1} is read here. Split it.'),
  'too-many-rows': word('文件有 {0} 行，地图最多放 {1} 行；请分成几份。', '檔案有 {0} 列，地圖最多放 {1} 列；請分成幾份。', 'The file has {0} rows; the map takes at most {1}. Split it.'),
  'no-map': word('内置地图没有取到，因此无法判断坐标系和城市；请联网后再试。', '內置地圖沒有取到，因此無法判斷座標系和城市；請連線後再試。', 'The built-in map did not arrive, so datum and cities cannot be told; try again with a network.'),
  unreadable: word('文件读不出来：浏览器没有交出内容。', '檔案讀不出來：瀏覽器沒有交出內容。', 'The file cannot be read: the browser did not hand it over.'),
}

/** Why a file cannot be read, and what to do about it. */
export const sayFileFault = ({ code, values }: { code: FileFaultCode; values: readonly string[] }, language: Language): string => filled(sentences[code])(language, ...values)
