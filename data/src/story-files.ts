import { readdirSync } from 'node:fs'

/** The files of `stories/` in a data folder, in the order of their names; a folder without stories has none. */
export function storyFiles(folder: URL): string[] {
  try {
    return readdirSync(new URL('stories/', folder)).filter(name => name.endsWith('.json')).sort().map(name => `stories/${name}`)
  } catch {
    return []
  }
}
