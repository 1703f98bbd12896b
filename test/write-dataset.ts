import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { kinds } from '@bay-atlas/data/vocabulary.ts'

/** Writes a dataset as the files of one folder, so that a test can read it, or spoil it first. */
export function writeDataset(folder: string, { assets, areas, links, crossings, bodies, figures, contradictions, metrics, sources, stories, coverage, passages, researchIds }: Dataset) {
  const collection = <F>(features: F[]) => ({ type: 'FeatureCollection', features })
  const files: Record<string, unknown> = {
    ...Object.fromEntries(kinds.map(kind => [`assets/${kind}.geojson`, collection(assets.filter(({ properties }) => properties.kind === kind))])),
    'areas.geojson': collection(areas),
    'links.json': links,
    'crossings.json': crossings,
    'bodies.json': bodies,
    'figures.json': { figures, contradictions },
    'metrics.json': metrics,
    'sources.json': sources,
    ...Object.fromEntries(stories.map(story => [`stories/${story.slug}.json`, story])),
    'coverage.json': coverage,
    'passages.json': passages,
    'research-ids.json': researchIds,
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), JSON.stringify(content))
  }
}
