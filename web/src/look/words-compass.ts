import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words of the map without eyes or mouse. */
export const compassWord = {
  mapInWords: word('地图说明', '地圖說明', 'Map in words'),
  keys: word(
    '方向键移动地图，加号和减号缩放。按 Enter 键选中视野中级别最高的项目；选中之后，方向键走到那个方向的下一项，再按 Enter 键到它的卡片，Shift 加方向键移动地图，Esc 取消选中。',
    '方向鍵移動地圖，加號和減號縮放。按 Enter 鍵選取視野中級別最高的項目；選取之後，方向鍵走到那個方向的下一項，再按 Enter 鍵到它的卡片，Shift 加方向鍵移動地圖，Esc 取消選取。',
    'Arrow keys move the map; plus and minus zoom. Enter chooses an asset of the highest tier in view; from there the arrow keys go to the next asset in their direction, Enter to its card, Shift with an arrow moves the map, Escape lets go.'),
  skip: word('跳转', '跳轉', 'Skip'),
  list: word('跳到列表', '跳到列表', 'Skip to the list'),
  map: word('跳到地图', '跳到地圖', 'Skip to the map'),
  filters: word('跳到筛选', '跳到篩選', 'Skip to the filters'),
  page: word('跳到正文', '跳到正文', 'Skip to the content'),
} satisfies Record<string, Text>
