import { panels, isBoardPage, type Panel } from '@bay-atlas/data/scene/scene.ts'
import { PageCase } from './atlas-case.tsx'
import type { GalleryCase } from './case.ts'
import type { Weather } from './weather.ts'

const room = (panel: Panel, state: string, title: string, more = '', weather?: Weather): GalleryCase =>
  ({ id: `${panel}-${state}`, group: isBoardPage(panel) ? 'pages' : 'workbench', title: `${panel}: ${title}`, windows: ['desk', 'phone'], weather, show: given => <PageCase {...given} address={`?panel=${panel}${more}`} /> })

/** Every tool and page of the workbench, full, thin and in bad weather. */
export const roomCases: GalleryCase[] = [
  ...panels.map(panel => room(panel, 'full', 'everything')),
  // The four bays bring maps of their own and do not follow the filter.
  ...panels.filter(panel => panel !== 'bays').flatMap(panel => [
    room(panel, 'one', 'one asset matches', '&q=cnerc-asic'),
    room(panel, 'none', 'nothing matches', '&tier=unicorn&kind=facility'),
  ]),
  room('network', 'loading', 'on its way', '', { '/api/network': 'slow' }),
  room('cities', 'loading', 'on its way', '', { '/api/figures': 'slow' }),
  room('density', 'failed', 'did not arrive', '', { '/api/coverage': 503 }),
  room('coverage', 'failed', 'did not arrive', '', { '/api/coverage': 503 }),
  room('network', 'chosen', 'a chosen asset and cross-border links', '&link=joint-laboratory&cross_border=1'),
  room('analyse', 'circle', 'a circle', '&shape=circle:114.06,22.52,3000'),
  room('density', 'hex', 'hexagons', '&layers=hex&hex=5'),
  room('time', 'years', 'a span of years', '&founded=2015..2020'),
  room('cities', 'two', 'two cities', '&compare=shenzhen,hong-kong'),
  room('bays', 'two', 'two bays', '&bays=gba,tokyo'),
]
