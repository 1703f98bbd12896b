import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** The words of the pages of cities and of coverage. */
export const citiesPageWord = {
  compare: word('要比较的城市', '要比較的城市', 'Cities to compare'),
  hint: word('不选则全部。', '不選則全部。', 'None chosen means all.'),
  all: word('全部城市', '全部城市', 'All cities'),
} satisfies Record<string, Text>

export const coveragePageWord = {
  onMap: word('在地图上看覆盖', '在地圖上看覆蓋', 'Show coverage on the map'),
  offMap: word('从地图上取下覆盖图层', '從地圖上取下覆蓋圖層', 'Take coverage off the map'),
  filtered: word('图层和表格随类别、城市的筛选而变。', '圖層和表格隨類別、城市的篩選而變。', 'The layer and the tables follow the filter by kind and city.'),
} satisfies Record<string, Text>
