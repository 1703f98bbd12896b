import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words around every tool. */
export const workbenchWord = {
  keep: word('收起面板，图层留在地图上', '收起面板，圖層留在地圖上', 'Close, but keep the layer on the map'),
  closeTool: word('关闭此工具', '關閉此工具', 'Close this tool'),
} satisfies Record<string, Text>

/** Whether the reader's own data are in the numbers of a tool or page. */
export const ownCounted = {
  counted: word('下面的数字也算进了自己的数据（未核对）。', '下面的數字也算進了自己的數據（未核對）。', 'The numbers below count your own data too, which was not checked.'),
  notCounted: word('这一页只算图谱的数据，不含自己的数据。', '這一頁只算圖譜的數據，不含自己的數據。', 'This page counts the atlas alone, without your own data.'),
} satisfies Record<string, Text>
