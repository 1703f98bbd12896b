import { writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'

/** An answer of the atlas, kept so that others can send the very same: its headers name by name, its body in a file. */
export const KeptAnswer = z.object({ path: z.string(), encoding: z.string(), name: z.string(), file: z.string(), etag: z.string(), headers: z.array(z.string()), headersOf304: z.array(z.string()) })
export type KeptAnswer = z.infer<typeof KeptAnswer>

/** Asks the atlas once, and keeps what it says. */
export async function keepAnswer(base: string, path: string, encoding: string, folder: string, name: string): Promise<KeptAnswer> {
  const told: Record<string, string> = encoding ? { 'Accept-Encoding': encoding } : {}
  // The second answer is the one that is repeated.
  await ask(base + path, told)
  const { response, body } = await ask(base + path, told)
  if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}: ${body.subarray(0, 300)}`)
  const etag = response.headers.etag ?? ''
  const { response: unchanged } = await ask(base + path, { ...told, 'If-None-Match': etag })
  if (unchanged.statusCode !== 304) throw new Error(`${path} answered ${unchanged.statusCode} to its own tag`)
  const file = join(folder, encoding ? `${name}.${encoding}` : name)
  writeFileSync(file, body)
  return { path, encoding, name, file, etag, headers: own(response), headersOf304: own(unchanged) }
}

/** What node:http adds by itself is not sent twice. */
const own = ({ rawHeaders }: IncomingMessage) => rawHeaders.filter((_, at) => !/^(date|connection|keep-alive|transfer-encoding)$/i.test(rawHeaders[at - (at % 2)] ?? ''))

function ask(url: string, headers: Record<string, string>): Promise<{ response: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async response => {
      const pieces: Buffer[] = []
      for await (const piece of response) pieces.push(Buffer.from(piece))
      resolve({ response, body: Buffer.concat(pieces) })
    }).on('error', reject)
  })
}
