/** A colour between two, as # and six hexadecimal digits: 0 is the first, 1 the second. */
export function mixed(one: string, other: string, share: number): string {
  const parts = (hex: string) => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16))
  const [a, b] = [parts(one), parts(other)]
  return `#${a.map((value, at) => Math.round(value + ((b[at] ?? value) - value) * share).toString(16).padStart(2, '0')).join('')}`
}
