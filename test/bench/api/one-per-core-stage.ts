import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { contest } from './contest.ts'
import { questionsOf } from './questions.ts'
import { startAtlas, startNginx } from './servers.ts'
import { answering, fromNginx, keepAll, type Row, type Terms } from './stage.ts'
import { tellHead, tellRow } from './table.ts'

/** One process of the atlas for each core, next to nginx with one worker and with one for each core. */
export async function runOnePerCore(folder: string, limit: number, terms: Terms): Promise<Row[]> {
  mkdirSync(folder, { recursive: true })
  const cores = availableParallelism()
  const questions = questionsOf(limit, '').filter(({ name, perCore }) => perCore && name.startsWith(terms.only))
  const others = ['nginx', `nginx with ${cores} workers`]
  const atlas = await startAtlas({}, cores)
  const kept = await keepAll(atlas.base, questions, folder)
  const [one, all] = [await startNginx(folder, 1), await startNginx(folder, cores)]
  tellHead(`the atlas with ${cores} processes`, ['atlas', ...others])
  const rows: Row[] = []
  for (const question of questions) {
    const answer = kept.get(question)
    if (!answer) continue
    const contenders = [...answering('atlas', atlas, question, answer), ...(await fromNginx('nginx', one, question, answer)), ...(await fromNginx(others[1] ?? '', all, question, answer))]
    const results = await contest(contenders, { ...terms, hasWrk: terms.tools.wrk })
    tellRow(question.name, answer, results, others)
    rows.push({ question: question.name, results })
  }
  for (const program of [all, one, atlas]) await program.end()
  return rows
}
