import { setTimeout as rest } from 'node:timers/promises'
import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { JoinedChunks } from '@bay-atlas/data/columns/join-chunks.ts'
import { NamesWriter } from '@bay-atlas/data/columns/names-writer.ts'
import { Problem } from '../../http/problem.ts'
import { HeldColumns } from '../held-columns.ts'
import { sliceSql } from './asset-record.ts'
import type { Ask, Edition } from './edition.ts'
import { RowReader } from './row-reader.ts'

/** Lines that are read at once: few enough that no request waits long for them. */
const together = 2_000
/** Seconds after which it is worth asking again for what needs the columns. */
const retryAfter = 20
/** How long a database that does not answer is left alone, in milliseconds. */
const pause = 5_000

/** The columns of an edition, and whether they are there yet. */
export type Holding = {
  /** Null until they are there, and where they are not to be held. */
  now: () => HeldColumns | null
  /** Null as `now`; throws a Problem (503) while they are still being read. */
  soon: () => HeldColumns | null
  /** When they are there; null where they are not to be held. Rejects where they could not be read; the database goes on answering then. */
  ready: Promise<HeldColumns | null>
}

/**
 * Reads an edition into this process, in the background: requests go before, and until it is there the database answers. What
 * an edition holds never changes, so it is right as long as the edition is served. More than `most` assets are not held.
 */
export function holdColumns(ask: Ask, edition: Edition, most: number): Holding {
  let held: HeldColumns | null = null
  let isUnderWay = edition.assets <= most
  const ready = isUnderWay ? readColumns(ask, edition).then(read => (held = read)).finally(() => (isUnderWay = false)) : Promise.resolve(null)
  // Whoever does not ask when it is ready need not hear that it failed.
  ready.catch(() => {})
  const soon = () => {
    if (isUnderWay) throw new Problem('unavailable', `These data are being read into memory, and a picture of so many is drawn from there; ask again in ${retryAfter} seconds.`, { retryAfter })
    return held
  }
  return { now: () => held, soon, ready }
}

async function readColumns(ask: Ask, { id, assets }: Edition): Promise<HeldColumns> {
  const [joined, names, reader] = [new JoinedChunks(assets), new NamesWriter(), new RowReader()]
  const [longitude, latitude] = [new Float64Array(assets), new Float64Array(assets)]
  while (joined.filled < assets) {
    const records = await patiently(() => ask(sliceSql, [id, joined.filled, joined.filled + together]))
    if (!records.length) throw new Error(`edition ${id} has fewer assets than it says`)
    const began = performance.now()
    const rows = records.map(record => reader.read(record))
    rows.forEach((row, at) => {
      [longitude[joined.filled + at], latitude[joined.filled + at]] = row.position
      names.add(row)
    })
    joined.put(chunkOf(rows))
    // Half of the time is left to whoever asks something.
    await rest(performance.now() - began, undefined, { ref: false })
  }
  return new HeldColumns({ ...joined.columns(), names: names.done() }, { longitude, latitude })
}

/** Asks again where the database does not answer; it answers other questions with 503 meanwhile. */
async function patiently<T>(question: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await question()
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault
      await rest(pause, undefined, { ref: false })
    }
  }
}
