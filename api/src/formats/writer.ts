import type { Feature } from '../features/feature.ts'

export type Piece = string | Uint8Array

/** Writes a list of features in pieces: what stands before them, some of them after others, what stands after all of them. */
export type Writer = { begin: () => Piece; some: (features: readonly Feature[]) => Piece; end: () => Piece }

const bytesOf = (piece: Piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)

/** The list at once. */
export const whole = ({ begin, some, end }: Writer, features: readonly Feature[]): Buffer => Buffer.concat([begin(), some(features), end()].map(bytesOf))

/** The list in pieces, each made when it is asked for. */
export async function* inPieces({ begin, some, end }: Writer, slices: AsyncIterable<readonly Feature[]>): AsyncGenerator<Piece> {
  yield begin()
  for await (const features of slices) yield some(features)
  const rest = end()
  if (rest.length) yield rest
}
