import { mkdirSync } from 'node:fs'
import { contest, type Contender, type Result } from './contest.ts'
import { keepAnswer, type KeptAnswer } from './kept-answer.ts'
import { startMapserver, type MapData } from './mapserver.ts'
import type { Program } from './programs.ts'
import { questionsOf, type Question } from './questions.ts'
import { nginxHasBrotli, startAtlas, startNginx, startRaw } from './servers.ts'
import { tellHead, tellRow } from './table.ts'
import type { Tools } from './tools.ts'

/** How often, how long, what is there to measure with, and how the questions begin that are asked. */
export type Terms = { rounds: number; seconds: number; tools: Tools; only: string }

/** One store with so many assets. `besides` are processes that work for whoever reads from them: a database. */
export type Stage = { title: string; folder: string; env: Record<string, string>; limit: number; besides: readonly number[]; mapData: (atlas: string) => Promise<MapData>; asked?: readonly string[] }

export type Row = { question: string; results: Result[] }
export type Kept = ReadonlyMap<Question, KeptAnswer>
const others = ['node:http', 'nginx', 'MapServer']
const anId = 'univ-hku'

/** Starts everybody over the same data, asks all of them everything, and prints a line for each question. */
export async function runStage({ title, folder, env, limit, besides, mapData, asked }: Stage, terms: Terms): Promise<Row[]> {
  mkdirSync(folder, { recursive: true })
  const atlas = await startAtlas(env)
  const questions = questionsOf(limit, anId).filter(({ name }) => name.startsWith(terms.only) && (asked?.includes(name) ?? true))
  const kept = await keepAll(atlas.base, questions, folder)
  const raw = await startRaw([...kept.values()], folder)
  const nginx = terms.tools.nginx ? await startNginx(folder, 1) : null
  const mapserver = terms.tools.mapserver ? await startMapserver(folder, await mapData(atlas.base)) : null
  tellHead(title, ['atlas', ...others])
  const rows: Row[] = []
  for (const question of questions) {
    const answer = kept.get(question)
    const contenders = [
      ...answering('atlas', atlas, question, answer, besides),
      ...(answer ? answering('node:http', raw, question, answer) : []),
      ...(answer && nginx ? await fromNginx('nginx', nginx, question, answer) : []),
      ...(mapserver ? asMapserver(mapserver, question, besides) : []),
    ]
    const results = await contest(contenders, { ...terms, hasWrk: terms.tools.wrk })
    tellRow(question.name, answer, results, others)
    rows.push({ question: question.name, results })
  }
  for (const program of [mapserver, nginx, raw, atlas]) await program?.end()
  return rows
}

/** The answers to all that is asked again and again. */
export async function keepAll(base: string, questions: readonly Question[], folder: string): Promise<Kept> {
  const kept = new Map<Question, KeptAnswer>()
  const paths = [...new Set(questions.map(({ path }) => path))]
  for (const question of questions) {
    const { path, headers = {} } = question
    // What is one address in two encodings is one file in two encodings.
    if (typeof path === 'string') kept.set(question, await keepAnswer(base, path, headers['Accept-Encoding'] ?? '', folder, `answer-${paths.indexOf(path)}`))
  }
  return kept
}

/** The same address, the same headers. */
export function answering(server: string, { base, pid }: Program, { path, headers, isUnchanged }: Question, answer?: KeptAnswer, besides: readonly number[] = []): Contender[] {
  return [{ server, target: { base, path, headers: { ...headers, ...(isUnchanged && answer ? { 'If-None-Match': answer.etag } : {}) } }, pids: [pid, ...besides] }]
}

/** The same bytes from a file; nginx has tags of its own. */
export async function fromNginx(server: string, { base, pid }: Program, { headers, isUnchanged }: Question, { name, encoding }: KeptAnswer): Promise<Contender[]> {
  if (encoding === 'br' && !nginxHasBrotli) return []
  const path = `/${name}`
  const tag = isUnchanged ? (await fetch(base + path, { method: 'HEAD' })).headers.get('ETag') : null
  return [{ server, target: { base, path, headers: { ...headers, ...(tag ? { 'If-None-Match': tag } : {}) } }, pids: [pid] }]
}

function asMapserver({ base, pid }: Program, { path, ofMapserver }: Question, besides: readonly number[]): Contender[] {
  if (!ofMapserver) return []
  return [{ server: 'MapServer', target: { base, path: typeof path === 'string' ? ofMapserver(path) : () => ofMapserver(path()) }, pids: [pid, ...besides] }]
}
