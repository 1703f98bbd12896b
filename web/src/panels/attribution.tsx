import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { words } from '../look/words.ts'

const contributors = word('© OpenStreetMap 贡献者', '© OpenStreetMap 貢獻者', '© OpenStreetMap contributors')
const others = word('天地图 · Natural Earth', '天地圖 · Natural Earth', 'Tianditu · Natural Earth')

type Props = { language: Language; schematic: boolean }

/** Whose map this is; and, close up, that it is a schematic one. */
export function Attribution({ language, schematic }: Props) {
  return (
    <div className="attribution">
      {schematic && <p className="schematic">{words.schematic[language]}</p>}
      <p className="credit"><a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">{contributors[language]}</a> · {others[language]}</p>
    </div>
  )
}
