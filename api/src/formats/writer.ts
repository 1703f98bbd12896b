import type { Feature } from '../features/feature.ts'

export type Piece = string | Uint8Array

/** Writes a list in pieces: what stands before it, some of it after others, what stands after all of it. */
export type Writer<T = Feature> = { begin: () => Piece; some: (things: readonly T[]) => Piece; end: () => Piece }

const bytesOf = (piece: Piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)

/** The list at once. */
export const whole = <T>({ begin, some, end }: Writer<T>, things: readonly T[]): Buffer => Buffer.concat([begin(), some(things), end()].map(bytesOf))

/** The list in pieces, each made when it is asked for. */
export async function* inPieces<T>({ begin, some, end }: Writer<T>, slices: AsyncIterable<readonly T[]>): AsyncGenerator<Piece> {
  yield begin()
  for await (const things of slices) yield some(things)
  const rest = end()
  if (rest.length) yield rest
}
