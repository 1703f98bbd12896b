import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words around every tool. */
export const workbenchWord = {
  keep: word('收起面板，图层留在地图上', '收起面板，圖層留在地圖上', 'Close, but keep the layer on the map'),
  closeTool: word('关闭此工具', '關閉此工具', 'Close this tool'),
} satisfies Record<string, Text>

/** Said where the reader has brought data, and a page or tool counts the atlas alone; where they are counted, the tool says how many. */
export const ownCounted = {
  links: word('合作只出自图谱；自己的数据没有合作关系。', '合作只出自圖譜；自己的數據沒有合作關係。', 'Links are those of the atlas alone; your own data have none.'),
  page: word('这一页只算图谱的数据，不含自己的数据。', '這一頁只算圖譜的數據，不含自己的數據。', 'This page counts the atlas alone, without your own data.'),
} satisfies Record<string, Text>
