import { useEffect } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import { OwnCard } from '../own/own-card.tsx'
import { OwnPanel } from '../own/own-panel.tsx'
import { openFile, remove } from '../own/own-session.ts'
import { parsePage } from '../state/page.ts'
import { useOwnData } from '../state/own.ts'
import { useAtlas } from '../state/use-atlas.ts'
import { nothing, type GalleryCase, type Given } from './case.ts'
import type { Weather } from './weather.ts'

/** What a mainland map adds to a position in Shenzhen and Hong Kong, near enough to be told. */
const shift = [0.0049, -0.0027] as const
const heads = '单位名称,类别,城市,经度,纬度,成立时间,联系人'
const line = ({ name, position: [lon, lat] }: Row, by: readonly [number, number]) => `${name['zh-Hans']},实验室,,${(lon + by[0]).toFixed(6)},${(lat + by[1]).toFixed(6)},2018年,某联系人`
const exact = (rows: Row[]) => rows.filter(({ uncertaintyM, cities: [city] }) => uncertaintyM <= 300 && (city === 'shenzhen' || city === 'hong-kong')).slice(0, 8)
const odd = ['前海自有新园区,园区,,113.905,22.528,2020年,', '怪类别,酒店,,114.005,22.597,,', '没有坐标,企业,广州,,,2015,', '怪年份,企业,,114.055,22.547,很久以前,', '远方,企业,,-74.0,40.7,2012,', '反写,园区,,22.55,113.95,2012,']

/** Files that a reader may bring, of real assets and odd lines. */
const lists = {
  shifted: (rows: Row[]) => [heads, ...exact(rows).map(row => line(row, shift)), ...odd],
  mixed: (rows: Row[]) => [heads, ...exact(rows).map((row, at) => line(row, at % 2 ? shift : [0, 0]))],
  nameless: () => ['甲,乙,丙,丁', '前海数字园,园区,113.9,22.53', '后海研发楼,企业,113.94,22.52'],
  empty: () => [heads],
}
type List = keyof typeof lists

/** A file that is really read, by the reader of files itself. */
function useFile(list: List | null, rows: Row[]): void {
  useEffect(() => {
    if (list) openFile(new File([lists[list](rows).join('\n')], '湾区实验室与园区名单（第三版）.csv'), Promise.resolve(rows))
    return remove
  }, [list, rows])
}

function Panel({ language, theme }: Pick<Given, 'language' | 'theme'>) {
  const atlas = useAtlas(parsePage(''))
  return <div className="page-side gallery-side"><OwnPanel language={language} theme={theme} atlas={atlas} shown={null} onOwn={nothing} onDraft={nothing} onSee={nothing} onPick={nothing} onRemoved={nothing} onClose={nothing} /></div>
}

function OwnCase({ list, rows, ...looks }: Given & { list: List | null }) {
  useFile(list, rows)
  return <Panel {...looks} />
}

/** The card of the first row, once the rows are on the map. */
function CardCase({ rows, ...looks }: Given) {
  useFile('shifted', rows)
  const own = useOwnData()
  return own ? <div className="page-side gallery-side"><OwnCard language={looks.language} id="own-2" onOpen={nothing} onClose={nothing} /></div> : <Panel {...looks} />
}

const place = '.own-datum + .btn'
type Asked = { list?: List | null; press?: string[]; weather?: Weather }
const own = (id: string, title: string, { list = null, ...rest }: Asked = {}): GalleryCase => ({ id: `own-${id}`, group: 'own data', title, windows: ['panel', 'phone'], show: given => <OwnCase {...given} list={list} />, ...rest })

/** The reader's own data, from the first look to the card of a row. */
export const ownCases: GalleryCase[] = [
  own('nothing', 'Before a file is chosen'),
  own('reading', 'A file is being read', { list: 'nameless', weather: { '/': 'slow' } }),
  own('failed', 'A file without rows', { list: 'empty' }),
  own('columns', 'No column bears a name', { list: 'nameless' }),
  own('preview', 'Read, with faults and a datum to convert from', { list: 'shifted', press: ['.own-part summary'] }),
  own('mixed', 'Coordinates of two kinds in one file', { list: 'mixed' }),
  own('placed', 'The rows are on the map', { list: 'shifted', press: [place] }),
  { id: 'own-card', group: 'own data', title: 'The card of a row', windows: ['panel', 'phone'], press: [place], show: given => <CardCase {...given} /> },
]
