import { once } from 'node:events'
import { crc32, createDeflate, type Deflate } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Enough for a thread to chew on, little enough that no other request waits for the copying. */
const bandBytes = 1 << 20

/** RGBA pixels as a PNG. Compressed on another thread: the renderer's own encoder would hold up all requests for half a second. */
export async function encodePng(rgba: Buffer, { width, height }: { width: number; height: number }): Promise<Buffer> {
  const deflate = createDeflate({ level: 6 })
  const [data] = await Promise.all([drained(deflate), pour(rgba, width * 4, height, deflate)])
  return Buffer.concat([signature, chunk('IHDR', header(width, height)), ...data.map(part => chunk('IDAT', part)), chunk('IEND', Buffer.alloc(0))])
}

async function drained(deflate: Deflate): Promise<Buffer[]> {
  const parts: Buffer[] = []
  for await (const part of deflate) parts.push(Buffer.from(part))
  return parts
}

async function pour(rgba: Buffer, stride: number, height: number, deflate: Deflate) {
  const step = Math.max(1, Math.floor(bandBytes / stride))
  for (let top = 0; top < height; top += step) {
    if (!deflate.write(band(rgba, stride, top, Math.min(height, top + step)))) await once(deflate, 'drain')
  }
  deflate.end()
}

/** Rows with the filter byte before each: none, since a map is flat colour. */
function band(rgba: Buffer, stride: number, top: number, bottom: number): Buffer {
  const rows = Buffer.alloc((bottom - top) * (stride + 1))
  for (let row = top; row < bottom; row++) rgba.copy(rows, (row - top) * (stride + 1) + 1, row * stride, (row + 1) * stride)
  return rows
}

/** Eight bits a channel, red, green, blue and alpha, not interlaced. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0])
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(height, 4)
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
