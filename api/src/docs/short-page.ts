import { html, raw } from 'hono/html'
import { langTag, languages } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { look } from './look.ts'

/** A page of one sentence, in all three scripts at once, for a reader who has nothing chosen yet. */
export async function shortPage(title: Text, sentence: Text): Promise<string> {
  const page = html`<!doctype html>
<html lang="zh-Hans">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title['zh-Hans']} · ${title.en}</title><link rel="icon" href="data:,"><style>${raw(look)}</style></head>
<body><main>${languages.map(language => html`<section lang="${langTag[language]}"><h1>${title[language]}</h1><p>${sentence[language]}</p></section>`)}<p class="meta"><a href="/"><span lang="zh-Hans">地图</span> · <span lang="zh-Hant-HK">地圖</span> · <span lang="en">Map</span></a> &nbsp; <a href="/api?f=html">API</a></p></main></body></html>
`
  return String(await page)
}
