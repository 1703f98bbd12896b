import type { Codes } from './columns.ts'

/** Room for so many codes of a dictionary of that size, as narrow as it allows. */
export const roomFor = (length: number, size: number): Codes => new (size <= 0x100 ? Uint8Array : size <= 0x10000 ? Uint16Array : Uint32Array)(length)

/** Codes in the narrowest array that holds the dictionary. */
export function narrowed(codes: ArrayLike<number>, size: number): Codes {
  const narrow = roomFor(codes.length, size)
  narrow.set(codes)
  return narrow
}
