import { carried } from './carried.ts'
import { heard } from './kept.ts'
import { inRelease, lacksRelease, NoRelease } from './release.ts'

/** The answer at a path: out of the file, where the page is one file, else from this site. */
export async function getJson(path: string, signal?: AbortSignal): Promise<unknown> {
  if (carried) return carriedAnswer(carried.answers, path)
  return (await answerAt(path, 'application/json', signal)).json()
}

/** The bytes at a path of this site. */
export async function getBytes(path: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  return (await answerAt(path, '*/*', signal)).arrayBuffer()
}

async function answerAt(path: string, type: string, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(inRelease(path), { signal, headers: { Accept: type } })
  if (await lacksRelease(response)) throw new NoRelease(path)
  if (!response.ok) throw new Error(`${path} ${response.status}`)
  heard(path, response)
  return response
}

function carriedAnswer(answers: Record<string, unknown>, path: string): unknown {
  const name = path.replace(/\?.*$/, '')
  if (!Object.hasOwn(answers, name)) throw new Error(`This file does not carry ${name}; the live atlas has it.`)
  return answers[name]
}
