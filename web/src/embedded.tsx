import { Attribution } from './panels/attribution.tsx'
import { EmbedFrame } from './panels/embed-frame.tsx'
import { ScaleBar } from './panels/scale-bar.tsx'
import type { RoomProps } from './full-page.tsx'

/** The same view for a frame: the map, what it shows, the credits; nothing that covers a slide. */
export function Embedded({ language, page, atlas, camera, map, notice }: RoomProps) {
  const { filter } = page
  const parent = filter.partOf ? atlas.byId.get(filter.partOf) : undefined
  return (
    <div className={`page embedded ${page.ui ?? 'full'}`}>
      <main className="page-map">{map}</main>
      {page.ui !== 'none' && <EmbedFrame language={language} filter={filter} facets={atlas.facets} href={`/${location.search}`} partOfName={parent?.name[language] ?? null} />}
      {notice && <div className="page-notice">{notice}</div>}
      <div className="page-foot"><ScaleBar language={language} metresPerPixel={camera.metresPerPixel} /><Attribution language={language} schematic={camera.zoom >= 11} /></div>
    </div>
  )
}
