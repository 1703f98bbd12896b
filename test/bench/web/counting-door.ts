import { connect, createServer } from 'node:net'

export type Door = {
  base: string
  /** What went out until a time (as Date.now has it): how many bytes, and when nineteen in twenty of them had come. */
  until: (time: number) => { sum: number; mostCame: number }
  close: () => void
}

/** A door before a server that counts what goes out of it: headers, pages, data, whoever in the browser asks. Rejects when no port is free. */
export async function countingDoor(port: number): Promise<Door> {
  const pieces: { time: number; bytes: number }[] = []
  const door = createServer(reader => {
    const server = connect(port, '127.0.0.1')
    server.on('data', ({ length }) => pieces.push({ time: performance.timeOrigin + performance.now(), bytes: length }))
    reader.on('error', () => server.destroy())
    server.on('error', () => reader.destroy())
    reader.pipe(server).pipe(reader)
  })
  await new Promise<void>((resolve, reject) => door.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = door.address()
  if (!address || typeof address === 'string') throw new Error('The counting door has no port.')
  const until = (time: number) => {
    const before = pieces.filter(piece => piece.time <= time)
    const sum = before.reduce((all, { bytes }) => all + bytes, 0)
    let came = 0
    const most = before.find(({ bytes }) => (came += bytes) >= 0.95 * sum)
    return { sum, mostCame: most?.time ?? time }
  }
  return { base: `http://127.0.0.1:${address.port}`, until, close: () => door.close() }
}
