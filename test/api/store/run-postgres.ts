import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const debian = '/usr/lib/postgresql'

/** The newest PostgreSQL that has PostGIS beside it; null where there is none. */
const bin = (existsSync(debian) ? readdirSync(debian) : [])
  .toSorted((a, b) => Number(b) - Number(a))
  .filter(version => existsSync(join('/usr/share/postgresql', version, 'extension/postgis.control')))
  .map(version => join(debian, version, 'bin'))[0] ?? null

export const hasPostgis = bin !== null
if (!hasPostgis) console.warn('PostGIS is missing, so nothing was checked against it: install postgresql-15-postgis-3 and run the tests again.')

/** PostgreSQL refuses to run as root, so that it runs as the user whom its package made, or as nobody. */
function otherUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const name = ['postgres', 'nobody'].find(one => execFileSync('getent', ['passwd'], { encoding: 'utf8' }).includes(`${one}:`))
  if (!name) throw new Error('there is no user that PostgreSQL could run as')
  const idOf = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** A database server of the test's own, in a folder of its own, on a socket in that folder: no port, no system cluster. */
export class TestPostgres {
  readonly folder = mkdtempSync(join(tmpdir(), 'atlas-pg-'))
  readonly #user = otherUser()
  #server: ChildProcess | null = null

  constructor() {
    if (this.#user.uid !== undefined && this.#user.gid !== undefined) chownSync(this.folder, this.#user.uid, this.#user.gid)
    execFileSync(this.#program('initdb'), ['-D', join(this.folder, 'data'), '-U', 'atlas', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions'], { ...this.#user, cwd: this.folder, stdio: 'pipe' })
  }

  get url() {
    return `postgresql://atlas@localhost/postgres?host=${this.folder}`
  }

  /** The process that all its work is done under; 0 while it does not run. */
  get pid() {
    return this.#server?.pid ?? 0
  }

  /** Starts it, with settings of its own; ready when it takes connections. */
  async start(...settings: string[]) {
    const quick = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=40', ...settings]
    const args = ['-D', join(this.folder, 'data'), '-k', this.folder, '-c', 'listen_addresses=', ...quick.flatMap(setting => ['-c', setting])]
    const server = spawn(this.#program('postgres'), args, { ...this.#user, cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] })
    this.#server = server
    let said = ''
    await new Promise<void>((resolve, reject) => {
      server.stderr.on('data', data => {
        said += String(data)
        if (said.includes('ready to accept connections')) resolve()
      })
      server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
    })
  }

  /** Stops it at once; what is connected is cut off. */
  async stop(signal: NodeJS.Signals = 'SIGINT') {
    const server = this.#server
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }

  async remove() {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  #program(name: string): string {
    if (!bin) throw new Error('PostGIS is not installed')
    return join(bin, name)
  }
}
