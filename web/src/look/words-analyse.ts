import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { pick, word } from '@bay-atlas/data/words/word.ts'

/** The words of the controls that draw on the map. */
export const analyseWord = {
  draw: word('在地图上画', '在地圖上畫', 'Draw on the map'),
  polygon: word('多边形', '多邊形', 'Polygon'),
  circle: word('圆', '圓', 'Circle'),
  corridor: word('走廊', '走廊', 'Corridor'),
  line: word('量距', '量距', 'Measure'),
  take: word('或选一个地方', '或選一個地方', 'Or take a place'),
  city: word('城市', '城市', 'City'),
  district: word('区县', '區縣', 'District'),
  area: word('园区范围', '園區範圍', 'Outline'),
  nothing: word('未选', '未選', 'none'),
  radius: word('半径（公里）', '半徑（公里）', 'Radius (km)'),
  width: word('宽度（公里）', '寬度（公里）', 'Width (km)'),
  sizeFault: word('请填 0.01 至 300 之间的数。', '請填 0.01 至 300 之間的數。', 'A number from 0.01 to 300.'),
  middle: word('在地图中央落点', '在地圖中央落點', 'Set a point at the middle of the map'),
  undo: word('撤去上一点', '撤去上一點', 'Remove the last point'),
  finish: word('完成', '完成', 'Finish'),
  cancel: word('取消', '取消', 'Cancel'),
  clear: word('清除', '清除', 'Clear'),
  howPolygon: word('在地图上逐点点击；双击或按 Enter 完成，Backspace 撤去上一点，Esc 取消。至少三点。', '在地圖上逐點按下；雙擊或按 Enter 完成，Backspace 撤去上一點，Esc 取消。至少三點。', 'Click point after point on the map; double click or Enter ends, Backspace takes the last point back, Escape cancels. Three points at least.'),
  howCircle: word('点圆心，再点圆边；或点圆心后按 Enter，按所填半径画。Esc 取消。', '按圓心，再按圓邊；或按圓心後按 Enter，按所填半徑畫。Esc 取消。', 'Click the centre, then the edge; or Enter after the centre for the radius given below. Escape cancels.'),
  howCorridor: word('逐点点出走廊中线；双击或按 Enter 完成，Backspace 撤去上一点，Esc 取消。至少两点。', '逐點按出走廊中線；雙擊或按 Enter 完成，Backspace 撤去上一點，Esc 取消。至少兩點。', 'Click the middle line of the corridor point after point; double click or Enter ends, Backspace takes the last point back, Escape cancels. Two points at least.'),
  howLine: word('逐点点击要量的线；双击或按 Enter 完成，Backspace 撤去上一点，Esc 取消。至少两点。', '逐點按出要量的線；雙擊或按 Enter 完成，Backspace 撤去上一點，Esc 取消。至少兩點。', 'Click the line to be measured point after point; double click or Enter ends, Backspace takes the last point back, Escape cancels. Two points at least.'),
  byKeys: word('不用鼠标：用方向键移动地图，再用下面的按钮落点。', '不用滑鼠：用方向鍵移動地圖，再用下面的按鈕落點。', 'Without a mouse: move the map with its arrow keys and set points with the button below.'),
} satisfies Record<string, Text>

/** How many points are set. */
export function sayPoints(count: number, language: Language): string {
  const number = formatNumber(count, language)
  return pick(language, `已落 ${number} 点。`, `已落 ${number} 點。`, `${number} ${count === 1 ? 'point' : 'points'} set.`)
}
