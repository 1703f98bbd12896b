import type { Panel, SceneLayer } from '../scene/scene.ts'
import type { Text } from '../text.ts'
import { word } from './word.ts'

/** What the tools and pages are called. */
export const panelWord: Record<Panel, Text> = {
  network: word('合作网络', '合作網絡', 'Cooperation'),
  time: word('时间', '時間', 'Timeline'),
  analyse: word('圈画分析', '圈畫分析', 'Analyse'),
  density: word('密度与分级', '密度與分級', 'Density'),
  bays: word('四大湾区', '四大灣區', 'Four bays'),
  cities: word('城市对比', '城市對比', 'Cities'),
  coverage: word('数据覆盖', '數據覆蓋', 'Coverage'),
}

/** What the layers are called. */
export const layerWord: Record<SceneLayer, Text> = {
  links: word('合作联系', '合作聯繫', 'Cooperation links'),
  hex: word('六边形密度', '六邊形密度', 'Hexagons'),
  shade: word('分级设色', '分級設色', 'Shaded areas'),
  coverage: word('数据覆盖', '數據覆蓋', 'Coverage'),
}
