/** The least that node:http can do: answers that lie ready, with the same bytes and headers as the atlas sends. A program of its own; it is told the file of the answers. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { z } from 'zod'
import { KeptAnswer } from './kept-answer.ts'

const [, , manifest = ''] = process.argv
const kept = new Map(z.array(KeptAnswer).parse(JSON.parse(readFileSync(manifest, 'utf8'))).map(answer => [`${answer.path} ${answer.encoding}`, { ...answer, body: readFileSync(answer.file) }]))

const server = createServer((request, response) => {
  const { 'accept-encoding': encoding = '', 'if-none-match': tag } = request.headers
  const answer = kept.get(`${request.url} ${encoding}`)
  if (!answer) response.writeHead(404).end()
  else if (tag === answer.etag) response.writeHead(304, answer.headersOf304).end()
  else response.writeHead(200, answer.headers).end(answer.body)
})
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address()
  console.log(`ready: http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
