import type { BayName } from '@bay-atlas/data/scene/bays-view.ts'
import { bayWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { windWord } from '@bay-atlas/data/boards/words-compass.ts'
import { pick, word } from '@bay-atlas/data/words/word.ts'

/** The words of the page of the four bays that stand on no plate. */
export const baysPageWord = {
  maps: word('四个湾区的地图，比例相同', '四個灣區的地圖，比例相同', 'Maps of the four bays at one scale'),
  hint: word('拖动或缩放一幅，其余同步；先点一下地图再用滚轮缩放，方向键移动，+ 与 − 缩放。', '拖動或縮放一幅，其餘同步；先點一下地圖再用滾輪縮放，方向鍵移動，+ 與 − 縮放。', 'Drag or zoom one map and all follow. Click a map before you zoom with the wheel; arrow keys move, + and − zoom.'),
  closer: word('放大', '放大', 'Zoom in'), farther: word('缩小', '縮小', 'Zoom out'), reset: word('看全四个湾区', '看全四個灣區', 'Show all of each bay'),
  west: word('向西', '向西', 'West'), east: word('向东', '向東', 'East'), north: word('向北', '向北', 'North'), south: word('向南', '向南', 'South'), move: word('移动地图', '移動地圖', 'Move the maps'),
  lay: word('把一个轮廓叠到另一湾区', '把一個輪廓疊到另一灣區', 'Lay an outline on another bay'),
  outlineOf: word('轮廓', '輪廓', 'Outline of'), onto: word('叠到', '疊到', 'onto'), none: word('不叠', '不疊', 'none'),
  remove: word('取走轮廓', '取走輪廓', 'Remove the outline'),
  moveLay: word('移动轮廓', '移動輪廓', 'Move the outline'),
  handleHelp: word('拖动，或用方向键每次移动 5 公里（按住 Shift 为 25 公里）', '拖動，或用方向鍵每次移動 5 公里（按住 Shift 為 25 公里）', 'Drag it, or use the arrow keys to move it by 5 km, with Shift by 25 km'),
  loading: word('地图载入中', '地圖載入中', 'The maps are loading'), failed: word('地图没有载入，数字仍在下方。', '地圖沒有載入，數字仍在下方。', 'The maps did not load; the figures stand below.'),
  sources: word('来源', '來源', 'Sources'),
} satisfies Record<string, Text>

/** What the handle of a laid outline is called. */
export function sayHandle(bay: BayName, onto: BayName, language: Language): string {
  const [one, other] = [bayWord[bay][language], bayWord[onto][language]]
  return { 'zh-Hans': `${one}的轮廓，在${other}上`, 'zh-Hant': `${one}的輪廓，在${other}上`, en: `Outline of ${one} on ${other}` }[language]
}

/** The button over a map, pressed or dragged, that takes its outline away to another. */
export function sayTake(bay: BayName, language: Language): string {
  const name = bayWord[bay][language]
  return { 'zh-Hans': `把${name}的轮廓叠到另一湾区`, 'zh-Hant': `把${name}的輪廓疊到另一灣區`, en: `Lay the outline of ${name} on another bay` }[language]
}

/** One of the buttons that move a laid outline. */
export const sayLayStep = (side: Text, km: number, language: Language): string => pick(language, `${side[language]} ${km} 公里`, `${side[language]} ${km} 公里`, `${side[language]} by ${km} km`)

/** Where the laid outline stands now, for those who listen. */
export function sayLaid(bay: BayName, onto: BayName, eastKm: number, northKm: number, language: Language): string {
  const [east, north] = [Math.round(eastKm), Math.round(northKm)]
  const [handle, across, up] = [sayHandle(bay, onto, language), windWord[east < 0 ? 'west' : 'east'][language], windWord[north < 0 ? 'south' : 'north'][language]]
  return pick(
    language,
    `${handle}，中心以${across} ${Math.abs(east)} 公里、以${up} ${Math.abs(north)} 公里，比例相同。`,
    `${handle}，中心以${across} ${Math.abs(east)} 公里、以${up} ${Math.abs(north)} 公里，比例相同。`,
    `${handle}, ${Math.abs(east)} km ${across} and ${Math.abs(north)} km ${up} of the middle, at the same scale.`,
  )
}
