/** Where a record batch stands in a file: its first byte, the length of what describes it and of what it holds. */
export type Block = { at: number; metadata: number; body: number }

/** What an Arrow file begins with, filled up to eight bytes. */
export const arrowMagic = Buffer.from('ARROW1\0\0', 'latin1')
const endMark = Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0])
const tail = 10

/** The message of a stream that says which columns there are: the first. */
export const schemaIn = (stream: Uint8Array): Uint8Array => stream.slice(0, 8 + viewOf(stream).getInt32(4, true))

/**
 * What stands after the batches of a file (Arrow Columnar Format, IPC File Format): the mark of the end, and a footer that says
 * where each batch stands. The library writes footers of tables that are whole in memory; this one is a table of our own before
 * the footer of an empty file, whose schema it points to: a FlatBuffer may lie in any order.
 */
export function arrowEnd(emptyFile: Uint8Array, blocks: readonly Block[]): Buffer {
  const known = footerOf(emptyFile)
  const table = tableOver(schemaAt(known), blocks)
  const length = Buffer.alloc(4)
  length.writeInt32LE(table.byteLength + known.byteLength)
  return Buffer.concat([endMark, table, known, length, arrowMagic.subarray(0, 6)])
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function footerOf(file: Uint8Array): Uint8Array {
  const length = viewOf(file).getInt32(file.byteLength - tail, true)
  return file.slice(file.byteLength - tail - length, file.byteLength - tail)
}

/** Where the table of the schema stands, the second field of a footer. */
function schemaAt(footer: Uint8Array): number {
  const view = viewOf(footer)
  const root = view.getUint32(0, true)
  const fields = root - view.getInt32(root, true)
  const field = root + view.getUint16(fields + 6, true)
  return field + view.getUint32(field, true)
}

/** Where the parts stand: the offsets of the fields, the table with its five, no dictionaries, the blocks of 24 bytes each. */
const [fieldsAt, tableAt, dictionariesAt, countAt, blocksAt, blockBytes] = [4, 20, 40, 44, 48, 24]
const metadataV5 = 4

function tableOver(schema: number, blocks: readonly Block[]): Buffer {
  const bytes = Buffer.alloc(blocksAt + blockBytes * blocks.length)
  bytes.writeUInt32LE(tableAt, 0)
  ;[14, 20, 4, 8, 12, 16, 0].forEach((value, at) => bytes.writeUInt16LE(value, fieldsAt + 2 * at))
  bytes.writeInt32LE(tableAt - fieldsAt, tableAt)
  bytes.writeInt16LE(metadataV5, tableAt + 4)
  const point = (from: number, to: number) => bytes.writeUInt32LE(to - from, from)
  point(tableAt + 8, bytes.byteLength + schema)
  point(tableAt + 12, dictionariesAt)
  point(tableAt + 16, countAt)
  bytes.writeUInt32LE(blocks.length, countAt)
  blocks.forEach(({ at, metadata, body }, place) => {
    const from = blocksAt + blockBytes * place
    bytes.writeBigInt64LE(BigInt(at), from)
    bytes.writeInt32LE(metadata, from + 8)
    bytes.writeBigInt64LE(BigInt(body), from + 16)
  })
  return bytes
}
