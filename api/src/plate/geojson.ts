import type { Item } from '@bay-atlas/data/item.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Writer } from '../formats/writer.ts'

/** What the file says of itself beside its features. */
export type Said = {
  language: Language
  /** What it shows: a title of its own, or the filter in words. */
  name: string
  filter: string
  /** Version of the data. */
  version: string
  /** The live view. */
  href: string
  /** How many features there are. */
  count: number
}

const licence = word(
  'CC BY 4.0，请注明“湾区创新图谱”及每个数字自己的来源',
  'CC BY 4.0，請註明「灣區創新圖譜」及每個數字自己的來源',
  'CC BY 4.0: credit the Bay Innovation Atlas and each figure’s own source',
)

/** The assets as a FeatureCollection (RFC 7946, WGS-84); what the file says of itself stands in foreign members. */
export function viewWriter({ language, name, filter, version, href, count }: Said): Writer<Item> {
  const around = { name, filter, data_version: version, licence: licence[language], licence_url: 'https://creativecommons.org/licenses/by/4.0/', live: href, count }
  let before = ''
  return {
    begin: () => `{"type":"FeatureCollection",${JSON.stringify(around).slice(1, -1)},"features":[\n`,
    some: items => {
      const piece = items.length ? before + items.map(item => JSON.stringify(item)).join(',\n') : ''
      before = items.length ? ',\n' : before
      return piece
    },
    end: () => '\n]}\n',
  }
}
