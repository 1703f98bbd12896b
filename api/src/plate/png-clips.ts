import type { Group, Plate } from './primitive.ts'

/**
 * The same drawing with neighbours that are cut to the same rectangle gathered in one cut.
 * The renderer lays out a canvas of the full size for every cut, which at 7680×4320 takes two thirds of its time.
 */
export const withFewClips = (plate: Plate): Plate => ({ ...plate, layers: stretches(plate.layers).map(gathered) })

const cutOf = ({ clip }: Group) => clip?.join() ?? ''

function stretches(layers: Group[]): Group[][] {
  const all: Group[][] = []
  for (const layer of layers) {
    const last = all.at(-1)
    if (last?.[0] && cutOf(layer) !== '' && cutOf(last[0]) === cutOf(layer)) last.push(layer)
    else all.push([layer])
  }
  return all
}

function gathered(layers: Group[], at: number): Group {
  const [first] = layers
  if (!first) throw new Error('A stretch of layers has at least one.')
  if (!first.clip || layers.length === 1) return first
  return { type: 'group', id: `cut-${at}`, name: first.name, clip: first.clip, children: layers.map(({ clip: _, ...layer }) => layer) }
}
