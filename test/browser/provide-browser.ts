import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { findBrowser } from './find-browser.ts'

const run = (command: string, ...words: string[]) => spawnSync(command, words, { stdio: 'inherit' }).status === 0

/** The system's own Chromium, where Debian's packages and the right to install them are at hand. */
function fromPackages(): boolean {
  const isRoot = process.getuid?.() === 0
  if (process.platform !== 'linux' || !isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false
  return run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

/** Playwright's own Chromium, into the user's cache; no right to install is needed. */
function fromPlaywright(): boolean {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js')
  return run(process.execPath, cli, 'install', 'chromium')
}

if (!findBrowser() && !(fromPackages() || fromPlaywright()) && !findBrowser()) {
  console.error('The browser tests need Chromium, Chrome or Edge and none could be installed. Install one, or name it: BROWSER_PATH=/path/to/chrome npm test')
  process.exit(1)
}
console.log(`Browser for the tests: ${findBrowser()}`)
