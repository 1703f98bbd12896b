import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Releases } from '@bay-atlas/api/pinned.ts'
import { asset, story, text } from '../make.ts'
import { serving } from './serve.ts'

/** An atlas of two laboratories, a park and a story behind a page that was built; `end` takes the page away. */
export function sharing(publicUrl?: URL, releases?: Releases) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-share-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>\n<html lang="zh-Hans">\n  <head>\n    <meta name="description" content="图谱" />\n    <title>Atlas</title>\n    <script>1</script>\n  </head>\n  <body></body>\n</html>\n')
  const atlas = serving({ assets: [asset({ id: 'a-lab', name: { 'zh-Hans': '甲“实验室”', 'zh-Hant': '甲實驗室', en: 'Lab <A> & "B"' } }), asset({ id: 'b-lab' }), asset({ id: 'a-park', kind: 'park' })], stories: [story({ title: text('a-story') }, { title: text('step two'), filter: 'kind=park', view: { zoom: 11, latitude: 22.7, longitude: 114.1 } })] }, { page: pathToFileURL(`${folder}/`), publicUrl, releases })
  return { ...atlas, end: () => rmSync(folder, { recursive: true }) }
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
/** The text that an attribute stands for. */
export const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot);/g, entity => entities[entity] ?? entity)

/** An attribute of the first tag that the pattern finds. */
export function attributeOf(document: string, tag: RegExp, name: string): string | null {
  const found = tag.exec(document)?.[0] ?? ''
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(found)?.[1]
  return value === undefined ? null : unescaped(value)
}
