import { sceneDrawingOf } from '@bay-atlas/data/boards/scene-drawing-of.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { SceneDrawing } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { inBbox, matches, type Bbox } from '@bay-atlas/data/filter.ts'
import type { readTopology } from '@bay-atlas/data/read-topology.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { layersOf } from '@bay-atlas/data/scene/scene.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { layerWord, panelWord } from '@bay-atlas/data/words/scene-word.ts'
import type { AreaItem } from '../features/area-item.ts'
import type { LinkItem } from '../features/link-item.ts'
import type { Crowd } from '../store/crowd.ts'
import { areaLayer } from './area-layer.ts'
import type { Frame } from './frame.ts'
import { frameFor } from './frame-for.ts'
import { credits, scaleBar } from './furniture.ts'
import type { Ground } from './ground.ts'
import { groundLayers } from './ground-layers.ts'
import { linkLayer } from './link-layer.ts'
import { markLayers, placeMark, placeMarks, type Placed } from './mark-layers.ts'
import { matterFor, type SceneMatter } from './matter-of.ts'
import { nameLayer } from './name-layer.ts'
import { panelLayers } from './panel.ts'
import { groups, sayDate, sayDescription, sayGrouped, sayShown, sources } from './plate-words.ts'
import type { Group, Plate } from './primitive.ts'
import { liveAddress, type PlateQuestion } from './question.ts'
import { ringLayer } from './ring-layer.ts'
import { keyRect, sceneKey, sceneLayer, sceneRects, seenIn } from './scene-layer.ts'
import { shownOf } from './shown.ts'

/** What a plate is drawn from: everything the store knows, and the built-in map. `matter` is what scenes and boards are made from, `official` the same of the atlas alone, for what is held against official totals; `bays` the outlines of the four bays. */
export type Material = { rows: Row[]; beyond?: Beyond; areas: AreaItem[]; links: LinkItem[]; matter: SceneMatter; official: SceneMatter; bays: ReturnType<typeof readTopology>; ground: Ground; version: string; dated: string; origin: string }

/** Where `rows` are not all assets, but those near the frame: how many of the atlas pass, what holds them (WGS-84 degrees), and what stands for those in the frame where they are too many to be drawn one by one. */
export type Beyond = { matched: number; box: Bbox | null; crowd: Crowd | null }

/** The assets of a plate: those that pass the filter and lie in the frame; the chosen one is always among those in the frame. */
function shownRows(rows: Row[], { filter, selected }: PlateQuestion, frame: Frame): Row[] {
  const seen = seenIn(frame)
  return rows.filter(row => (row.id === selected || matches(filter, row)) && inBbox(seen, row.position))
}

type Marking = { rows: Row[]; crowd: Crowd | null; scene: SceneDrawing; bare: boolean; frame: Frame; selected: string | null }

/** The marks, and the assets that are marked one by one. Fills over the whole map speak instead of them; some scenes are about a few of them. Rows of the reader stand before a crowd. */
function marksOf({ rows, crowd, scene, bare, frame, selected }: Marking): { placed: Placed[]; marked: Row[] } {
  const marked = rows.filter(({ id }) => id === selected || (!bare && (scene.marked?.has(id) ?? true)))
  if (!crowd || bare || scene.marked) return { placed: placeMarks(marked, frame, selected), marked }
  const placed = [...crowd.drawn.map(drawn => placeMark(drawn, frame)), ...placeMarks(rows.filter(({ own }) => own), frame, selected)]
  return { placed, marked: [...placed.filter(({ mark }) => mark.type === 'asset').flatMap(({ members }) => members), ...rows] }
}

/**
 * The picture of a question on a plate of that size (plate units): a pure function of its arguments.
 * `told` are paragraphs under the title. Every asset in the frame is an object of its own, those inside a donut too.
 */
export function compose(question: PlateQuestion, size: { width: number; height: number }, material: Material, told: string[] = []): Plate {
  const { language, tone, show, selected, filter } = question
  const [{ width, height }, palette] = [size, palettes[tone]]
  const { rows: near, beyond } = material
  const crowd = beyond?.crowd ?? null
  const { layout, frame } = frameFor(question, size, beyond ? near.filter(({ own }) => own) : near, beyond?.box)
  const rows = shownRows(near, question, frame)
  const matched = shownOf(near.filter(row => matches(filter, row)), null)
  const shown = shownOf(crowd ? rows.filter(({ own }) => own) : rows, crowd)
  const overlaid = layersOf(question.scene)
  const matter = overlaid.includes('coverage') ? material.official : material.matter
  const scene = sceneDrawingOf(matterFor(matter, filter), { scene: question.scene, filter, selected, language, palette, zoom: frame.zoom, seen: seenIn(frame) })
  const filling = overlaid.find(layer => layer !== 'links')
  const bare = filling !== undefined
  const { placed, marked } = marksOf({ rows, crowd, scene, bare, frame, selected })
  const href = liveAddress(material.origin, question)
  const cardOf = (id: string) => liveAddress(material.origin, { ...question, selected: id })
  const ground = groundLayers({ ground: material.ground, frame, palette, language })
  const ids = new Set(marked.map(row => row.id))
  const areas = areaLayer(material.areas.filter(area => ids.has(area.properties.asset)), frame, palette, language)
  const ruler = show.includes('scale') ? [scaleBar(frame, palette, language)] : []
  const partOf = filter.partOf ? material.rows.find(row => row.id === filter.partOf)?.name[language] ?? null : null
  const inWords = filterInWords(filter, language, partOf)
  const { panel } = question.scene
  const title = question.title ?? (panel ? panelWord[panel][language] : filling ? layerWord[filling][language] : inWords)
  const keyed = show.includes('legend') && !(bare && layout.isWide)
  const said = sayShown(shown, { ...matched, atlas: beyond?.matched ?? matched.atlas }, language)
  const grouped = crowd && !bare && !scene.marked ? [groups[language]] : []
  const names = nameLayer({ frame, palette, language, places: material.ground.places, cities: material.ground.cities, placed, selected }, [cornerOf(frame, 'left'), cornerOf(frame, 'right'), ...sceneRects([...scene.under, ...scene.over], frame), ...(keyed && scene.key ? [keyRect(scene.key, frame)] : [])])
  const dated = sayDate(material.dated, language)
  const paper = panelLayers(
    { title, lines: [...told, ...(title !== inWords && !told.length ? [inWords] : []), ...(filling === 'coverage' ? [] : [sayGrouped(said, layout.isWide ? [] : grouped, language)])], foot: shown.own && !shown.atlas ? [] : [...(layout.isWide ? grouped : []), ...dated, sources[language]], href: show.includes('qr') ? href : null, shown: bare ? shownOf([], null) : shown, ...(bare && layout.isWide ? { key: scene.key } : {}) },
    { layout, width, height, palette, language },
  )
  const layers: Group[] = [
    ...ground.under, sceneLayer('under', scene.under, frame, palette, language), areas, ...ground.over,
    ...(show.includes('rings') ? [ringLayer(marked, frame, palette, language)] : []),
    sceneLayer('over', scene.over, frame, palette, language),
    ...(overlaid.includes('links') ? [] : [linkLayer(material.links, material.rows, selected, frame, palette, language)]),
    ...markLayers({ placed, palette, language, selected, frame, cardOf }), names, ...paper, ...ruler, ...(keyed ? [sceneKey(scene.key, frame, palette, language)] : []), credits(frame, palette, language, shown.own > 0),
  ]
  return {
    width, height, language, background: palette.paper, title, filtered: inWords, href,
    description: sayDescription(shown.mix, said, inWords, language),
    layers: layers.filter(({ children }) => children.length > 0),
    assets: crowd ? [] : rows.map(row => row.id),
    ...(crowd ? { crowd } : {}),
    notes: [title, `${inWords}; ${said}`, ...grouped, ...dated, sources[language], href],
  }
}

/** Room kept for the ruler and the credits. */
function cornerOf({ box }: Frame, side: 'left' | 'right'): [number, number, number, number] {
  const bottom = box.y + box.height
  return side === 'left' ? [box.x, bottom - 44, box.x + 210, bottom] : [box.x + box.width - 330, bottom - 30, box.x + box.width, bottom]
}
