import { FileFault } from './file-fault.ts'

type Decoded = { text: string; encoding: 'utf-8' | 'utf-16' | 'gb18030' }

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

/**
 * Reads the letters of a file: by its mark where it has one, else as UTF-8 where every byte fits, else as GB18030,
 * which holds GBK and GB2312, as Excel writes CSV on a Chinese machine. Throws a FileFault where it is none of them.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (starts(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' }
  if (starts(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' }
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const chinese = strictly('gb18030', bytes)
  if (chinese !== null) return { text: chinese, encoding: 'gb18030' }
  throw new FileFault('letters')
}

/** The text, or null where a byte does not fit. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
