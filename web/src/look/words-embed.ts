import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words of the frame alone. */
export const embedWord = {
  start: word('点按载入实时地图', '點按載入即時地圖', 'Load the live map'),
  poster: word('这一视图的地图图片', '這個視圖的地圖圖片', 'Picture of this view of the map'),
  entered: word('按键正在操作地图；按 Esc 交还演示文稿', '按鍵正操作地圖；按 Esc 交還簡報', 'Keys move the map; Esc returns them to the deck'),
  card: word('打开卡片', '開啟卡片', 'Open its card'),
  chosen: word('选中的项目', '選取的項目', 'Chosen asset'),
} satisfies Record<string, Text>
