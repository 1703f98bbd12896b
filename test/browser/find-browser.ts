import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const { env, platform } = process
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser']
const folders = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap(root => (root ? [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe'), join(root, 'Chromium/Application/chrome.exe')] : [])),
}

function onPath(): string[] {
  const separator = platform === 'win32' ? ';' : ':'
  return (env.PATH ?? '').split(separator).filter(Boolean).flatMap(folder => names.map(name => join(folder, name)))
}

/** The browser that an earlier run of the test tool fetched for itself, if any. */
function fetched(): string[] {
  try {
    const script = "console.log(require('playwright-core').chromium.executablePath())"
    return [execFileSync(process.execPath, ['-e', script], { cwd: import.meta.dirname, encoding: 'utf8' }).trim()]
  } catch {
    return []
  }
}

/** Path of a Chromium-family browser on this machine, or null. `BROWSER_PATH` wins. */
export function findBrowser(): string | null {
  const known = platform === 'darwin' ? folders.darwin : platform === 'win32' ? folders.win32 : []
  return [env.BROWSER_PATH ?? '', ...onPath(), ...known, ...fetched()].find(path => path && existsSync(path)) ?? null
}
