import type { BayName } from '../scene/bays-view.ts'
import type { Point } from '../scene/shape.ts'
import type { Text } from '../text.ts'
import { word } from '../words/word.ts'

/** A city that is named on the map of a bay, so that the bay is known at a glance; positions from general knowledge, WGS-84. */
export type BayPlace = { name: Text; position: Point; /** Where the name stands seen from the place. */ side: 'left' | 'right' | 'top' | 'bottom' }

export const bayPlaces: Record<BayName, readonly BayPlace[]> = {
  gba: [
    { name: word('广州', '廣州', 'Guangzhou'), position: [113.264, 23.129], side: 'top' },
    { name: word('深圳', '深圳', 'Shenzhen'), position: [114.057, 22.543], side: 'top' },
    { name: word('香港', '香港', 'Hong Kong'), position: [114.165, 22.28], side: 'bottom' },
    { name: word('澳门', '澳門', 'Macao'), position: [113.545, 22.195], side: 'left' },
  ],
  tokyo: [
    { name: word('东京', '東京', 'Tokyo'), position: [139.77, 35.68], side: 'top' },
    { name: word('横滨', '橫濱', 'Yokohama'), position: [139.638, 35.444], side: 'left' },
  ],
  ny: [{ name: word('纽约', '紐約', 'New York'), position: [-73.98, 40.75], side: 'left' }],
  sf: [
    { name: word('旧金山', '三藩市', 'San Francisco'), position: [-122.42, 37.775], side: 'top' },
    { name: word('圣何塞', '聖荷西', 'San Jose'), position: [-121.89, 37.336], side: 'right' },
  ],
}
