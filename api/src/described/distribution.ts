import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Atlas } from '../atlas.ts'
import type { Collection } from '../features/feature.ts'
import { itemFormats } from '../formats/item-formats.ts'

/** A licence as catalogues name it. */
export type Licence = { name: string; title: string; path?: string }

const open: Licence = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' }
const odbl: Licence = { name: 'ODbL-1.0', title: 'Open Data Commons Open Database License v1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' }
const unsettled: Licence = { name: 'other-closed', title: 'Shapes of the nine mainland cities come from Tianditu; whether they may be passed on is not settled' }

/** What may be done with a collection. Some outlines follow OpenStreetMap; the cities come from the built-in map. */
export const licencesOf = ({ id }: Collection): readonly [Licence, ...Licence[]] => (id === 'cities' ? [odbl, unsettled] : id === 'areas' ? [open, odbl] : [open])
export const licence = open

/** One file of the dataset: a collection, whole, in one format. */
export type Distribution = { collection: Collection; format: string; title: string; type: string; href: string }

/** Every collection as a file in every format but the page for people. */
export function distributionsOf({ collections, keep }: Atlas, origin: string): Distribution[] {
  return collections.flatMap(collection => itemFormats.filter(({ name }) => name !== 'html').map(({ name, title, types: [type] }) => ({
    collection, format: name, title, type: type.split(';')[0] ?? type, href: keep(`${origin}/api/collections/${collection.id}/items?f=${name}&limit=all`),
  })))
}

/** Name and keywords of the dataset. */
export const datasetWord = {
  name: word('湾区创新图谱', '灣區創新圖譜', 'Bay Innovation Atlas'),
  keywords: word('粤港澳大湾区、创新、实验室、高校、科技园区', '粵港澳大灣區、創新、實驗室、大專院校、科技園區', 'Greater Bay Area, Guangdong, Hong Kong, Macao, innovation, laboratories, universities, science parks'),
}

/** The keywords, one by one. */
export const keywordsIn = (language: Language): string[] => datasetWord.keywords[language].split(/、|, /)
