import type { Geometry } from '../features/feature.ts'

type Point = readonly [number, number]
const codes = { Point: 1, LineString: 2, Polygon: 3, MultiLineString: 5, MultiPolygon: 6 } as const

/** A geometry as well-known binary (ISO 19125), little-endian, x before y. */
export function wkbOf(geometry: Geometry): Uint8Array {
  const chunks: Buffer[] = []
  write(geometry, chunks)
  return new Uint8Array(Buffer.concat(chunks))
}

function write(geometry: Geometry, chunks: Buffer[]): void {
  chunks.push(Buffer.from([1]), count(codes[geometry.type]))
  switch (geometry.type) {
    case 'Point': return void chunks.push(point(geometry.coordinates))
    case 'LineString': return writePath(geometry.coordinates, chunks)
    case 'Polygon': return writeMany(geometry.coordinates, chunks, writePath)
    case 'MultiLineString': return writeMany(geometry.coordinates, chunks, (coordinates, into) => write({ type: 'LineString', coordinates }, into))
    case 'MultiPolygon': return writeMany(geometry.coordinates, chunks, (coordinates, into) => write({ type: 'Polygon', coordinates }, into))
  }
}

function writeMany<T>(parts: readonly T[], chunks: Buffer[], writePart: (part: T, chunks: Buffer[]) => void): void {
  chunks.push(count(parts.length))
  for (const part of parts) writePart(part, chunks)
}

function writePath(path: readonly Point[], chunks: Buffer[]): void {
  chunks.push(count(path.length), ...path.map(point))
}

function count(number: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(number)
  return buffer
}

function point([x, y]: Point): Buffer {
  const buffer = Buffer.alloc(16)
  buffer.writeDoubleLE(x, 0)
  buffer.writeDoubleLE(y, 8)
  return buffer
}
