import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const peers = ['kepler', 'scatter'] as const
export type Peer = (typeof peers)[number]

/** Where peers are installed and made-up registers lie: outside the workspace, kept from one bench to the next. */
export const workshop = join(tmpdir(), 'bay-atlas-bench')

/** Installs a peer from npm in a folder of its own, unless it is there already, and builds its page. Gives the folder of the page; throws what npm or vite say. */
export function buildPeer(peer: Peer): string {
  const source = fileURLToPath(new URL(`peers/${peer}/`, import.meta.url))
  const folder = join(workshop, peer)
  mkdirSync(folder, { recursive: true })
  const wanted = readdirSync(source).toSorted().map(file => readFileSync(join(source, file), 'utf8')).join('\n')
  const note = join(folder, 'built-from.txt')
  if (!existsSync(note) || readFileSync(note, 'utf8') !== wanted) {
    console.log(`${peer} is installed from npm and built in ${folder}; this takes a minute or two.`)
    cpSync(source, folder, { recursive: true })
    const run = (command: string, args: string[]) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    // kepler.gl names peers that no longer agree with each other, and no script of a package needs to run.
    run('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'])
    run('npx', ['vite', 'build', '--logLevel', 'error'])
    writeFileSync(note, wanted)
  }
  return join(folder, 'dist')
}
