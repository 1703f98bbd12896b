import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words around every tool. */
export const workbenchWord = {
  keep: word('收起面板，图层留在地图上', '收起面板，圖層留在地圖上', 'Close, but keep the layer on the map'),
  closeTool: word('关闭此工具', '關閉此工具', 'Close this tool'),
} satisfies Record<string, Text>
