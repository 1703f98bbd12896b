import type { Language } from '@bay-atlas/data/language.ts'
import { pick, word } from '@bay-atlas/data/words/word.ts'

/** What the map itself says. */
export const mapWord = {
  map: word('湾区创新载体地图', '灣區創新載體地圖', 'Map of innovation in the bay'),
}

/** MapLibre's own sentences in the script of the page. */
export function mapLocale(language: Language): Record<string, string> {
  return {
    'Map.Title': mapWord.map[language],
    'CooperativeGesturesHandler.WindowsHelpText': pick(language, '按住 Ctrl 键滚动可缩放地图', '按住 Ctrl 鍵捲動可縮放地圖', 'Use Ctrl + scroll to zoom the map'),
    'CooperativeGesturesHandler.MacHelpText': pick(language, '按住 ⌘ 键滚动可缩放地图', '按住 ⌘ 鍵捲動可縮放地圖', 'Use ⌘ + scroll to zoom the map'),
    'CooperativeGesturesHandler.MobileHelpText': pick(language, '用两指移动地图', '用兩指移動地圖', 'Use two fingers to move the map'),
  }
}
