import type { Codes } from './columns.ts'

/** Codes in the narrowest array that holds the dictionary. */
export function narrowed(codes: ArrayLike<number>, size: number): Codes {
  if (size <= 0x100) return Uint8Array.from(codes)
  return size <= 0x10000 ? Uint16Array.from(codes) : Uint32Array.from(codes)
}
