import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ClientBase } from 'pg'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Item } from '@bay-atlas/data/item.ts'
import type { CityItem } from '../../features/city-item.ts'
import { createMemoryStore } from '../memory.ts'
import { documentsOfRegister } from './documents.ts'
import { makeEdition } from './make-edition.ts'
import { itemOfLine, type Line } from './register-item.ts'
import { linesOf } from './register-lines.ts'

type Beside = { dataset: Dataset; cities: CityItem[]; say: (line: string) => void }

/** Faults that are told one by one. */
const mostTold = 20
const every = 100_000

/**
 * Loads a register of assets as the new edition, line by line, so that a million need little memory. Any faulty line
 * leaves everything as it was: throws an Error that names the lines and what is wrong in each. Gives the number of assets.
 */
export async function loadRegister(client: ClientBase, file: URL, { dataset, cities, say }: Beside): Promise<number> {
  const hash = createHash('sha256')
  const bytes = Readable.from(hashed(createReadStream(file), hash))
  const crossings = await createMemoryStore(dataset, cities).crossings()
  try {
    return await makeEdition(client, {
      kind: 'register',
      items: itemsOf(linesOf(bytes, file.pathname), say),
      cards: [],
      documents: documentsOfRegister({ cities, crossings }),
      version: () => hash.digest('hex').slice(0, 12),
    })
  } catch (fault) {
    throw isDuplicate(fault) ? new Error(`An id stands in the register twice: ${fault.detail ?? fault.message} Nothing was changed.`) : fault
  } finally {
    bytes.destroy()
  }
}

/** What is read, seen by the hash on its way. */
async function* hashed(bytes: AsyncIterable<Buffer>, hash: Hash) {
  for await (const piece of bytes) {
    hash.update(piece)
    yield piece
  }
}

/** Reads on after a fault, so that all of them are known at once, but hands on nothing more. */
async function* itemsOf(lines: AsyncIterable<Line>, say: (line: string) => void): AsyncGenerator<Item> {
  const told: string[] = []
  let [faulty, count] = [0, 0]
  for await (const line of lines) {
    const read = itemOfLine(line)
    count += 1
    if ('fault' in read) {
      faulty += 1
      if (told.length < mostTold) told.push(read.fault)
    } else if (!faulty) yield read.item
    if (count % every === 0) say(`${count} lines`)
  }
  if (!count) throw new Error('The register holds not one asset; nothing was changed.')
  if (faulty) throw new Error([`${faulty} of ${count} lines have faults; nothing was changed:`, ...told, ...(faulty > told.length ? [`and ${faulty - told.length} more`] : [])].join('\n'))
}

const isDuplicate = (fault: unknown): fault is Error & { detail?: string } => fault instanceof Error && 'code' in fault && fault.code === '23505'
