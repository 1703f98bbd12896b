import { Hono, type Context } from 'hono'
import { boardCsv } from '@bay-atlas/data/boards/board-csv.ts'
import { panels } from '@bay-atlas/data/scene/scene.ts'
import { answerKey, json, type Atlas } from './atlas.ts'
import { Query } from './http/query.ts'
import { materialFrom } from './plate/material.ts'
import { plateParameters } from './plate/plate-parameters.ts'
import { formatQuestion, readPlateQuestion, type PlateQuestion } from './plate/question.ts'
import { boardFor } from './plate/scene-plates.ts'

/** A list of assets is whole in a file. */
const mostListed = 100_000

/** What a tool or page says, as numbers to go on with: `/board.json` in full, `/board.csv` its tables. */
export function boardRoutes(atlas: Atlas, basemap: URL): Hono {
  const routes = new Hono()
  const material = materialFrom(atlas.store, basemap, atlas.release)
  const read = (c: Context): PlateQuestion => {
    const query = new Query(c.req.url, plateParameters)
    const question = readPlateQuestion(query, 'zh-Hans')
    if (!question.scene.panel) query.blame({ parameter: 'panel', value: query.search.get('panel') ?? '', allowed: panels.join(', ') })
    query.check()
    return question
  }
  const board = async (question: PlateQuestion) => {
    const { panel } = question.scene
    if (!panel) throw new Error('A board needs the name of its panel.')
    return boardFor(panel, question, await material('', question.scene), mostListed)
  }
  routes.get('/board.json', c => {
    const question = read(c)
    return atlas.answers.send(c, answerKey(atlas, 'board.json', formatQuestion(question)), async () => json(await board(question)))
  })
  routes.get('/board.csv', c => {
    const question = read(c)
    return atlas.answers.send(c, answerKey(atlas, 'board.csv', formatQuestion(question)), async () => ({ type: 'text/csv; charset=utf-8', body: boardCsv(await board(question)) }))
  })
  return routes
}
