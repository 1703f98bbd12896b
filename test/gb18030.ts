/** Letters as two bytes of GB18030, as Excel writes CSV on a Chinese machine: the decoder of the platform, read backwards. */
const bytesOf = new Map<string, [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let first = 0x81; first <= 0xfe; first += 1) for (let second = 0x40; second <= 0xfe; second += 1) {
  const letter = decoder.decode(new Uint8Array([first, second]))
  if (second !== 0x7f && letter.length === 1) bytesOf.set(letter, [first, second])
}

/** The text in GB18030. Throws an Error where a letter needs more than two bytes. */
export function inGb18030(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...text].flatMap(letter => {
    if (letter.charCodeAt(0) < 0x80) return [letter.charCodeAt(0)]
    return bytesOf.get(letter) ?? ((): never => { throw new Error(`${letter} has no two bytes in GB18030`) })()
  }))
}
