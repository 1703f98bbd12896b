/** One piece of a LIKE pattern: a character, any one (`one`) or any run (`run`). */
type Piece = { is: 'letter'; letter: string } | { is: 'one' } | { is: 'run' }

function piecesOf(pattern: string): Piece[] {
  const letters = [...pattern]
  const pieces: Piece[] = []
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? ''
    const next = letters[at + 1]
    if (letter === '\\' && next !== undefined) {
      pieces.push({ is: 'letter', letter: next })
      at += 1
    } else pieces.push(letter === '%' ? { is: 'run' } : letter === '_' ? { is: 'one' } : { is: 'letter', letter })
  }
  return pieces
}

/** Does the text look like the pattern? Steps back only to the last run, so that no pattern takes longer than text times pattern. */
export function isLike(text: string, pattern: string): boolean {
  const [letters, pieces] = [[...text], piecesOf(pattern)]
  let [at, piece, runPiece, runAt] = [0, 0, -1, 0]
  while (at < letters.length) {
    const here = pieces[piece]
    if (here?.is === 'run') {
      runPiece = piece
      runAt = at
      piece += 1
    } else if (here && (here.is === 'one' || here.letter === letters[at])) {
      at += 1
      piece += 1
    } else if (runPiece >= 0) {
      runAt += 1
      at = runAt
      piece = runPiece + 1
    } else return false
  }
  return pieces.slice(piece).every(({ is }) => is === 'run')
}
