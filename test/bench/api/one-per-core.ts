/** As many processes of the atlas as PROCESSES says, behind one port. A program of its own. */
import cluster from 'node:cluster'

if (cluster.isPrimary) {
  for (let count = Number(process.env.PROCESSES); count > 0; count -= 1) cluster.fork({ ...process.env })
  process.once('SIGTERM', () => {
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM')
  })
} else {
  await import('@bay-atlas/api/server.ts')
}
