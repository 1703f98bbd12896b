import gcoord from 'gcoord'
import type { Row } from '@bay-atlas/data/row.ts'
import { inGb18030 } from './gb18030.ts'

const heads = '单位名称,类别,城市,经度,纬度,成立时间,联系人'
const systems = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const

type Known = Pick<Row, 'name' | 'position'>
type Wanted = { known: readonly Known[]; datum: keyof typeof systems; /** Lines besides, as the file has them. */ more?: string[] }

/** A list as a reader may bring it: some known assets under their Chinese names, positions in the datum, then other lines. */
export function ownList({ known, datum, more = [] }: Wanted): Uint8Array<ArrayBuffer> {
  const lines = known.map(({ name, position }) => [name['zh-Hans'], '实验室', '', ...shifted(position, datum), '2018年', '甲乙'].join(','))
  return inGb18030([heads, ...lines, ...more].join('\r\n'))
}

/** A WGS-84 position in another datum, as text with six decimals. */
export const shifted = (position: [number, number], datum: keyof typeof systems) => gcoord.transform([...position], gcoord.WGS84, systems[datum]).map((degrees: number) => degrees.toFixed(6))
