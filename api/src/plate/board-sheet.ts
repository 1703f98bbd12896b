import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Primitive } from './primitive.ts'

/** What a board is set on: pages of that size in plate units, and what stands at their foot. */
export type BoardSheet = {
  width: number
  height: number
  palette: Palette
  language: Language
  /** The live page, as a code on every page; null for none. */
  href: string | null
  /** The date of the data, as a sentence. */
  dated: string
  /** Where the figures come from, one line each; they follow the notes. */
  sources: string[]
}

/** Sizes of letters in plate units; nothing is smaller than 9. */
export const letters = { title: 22, lead: 13, head: 13, body: 11.5, small: 9.5, foot: 10 }

/** The room of a page: its margins, and what lies between head and foot. */
export type Room = { left: number; top: number; width: number; bottom: number }

export const marginOf = ({ width, height }: BoardSheet) => Math.round(Math.max(8, Math.min(44, Math.min(width, height) * 0.055)))
/** What is left of the code at the top right of a page that is large enough for one. */
export const codeSide = ({ width, height, href }: BoardSheet) => (href && Math.min(width, height) >= 360 ? 62 : 0)

export const label = ({ language }: BoardSheet, x: number, y: number, text: string, size: number, fill: string, rest: Partial<Label> = {}): Label =>
  ({ type: 'label', x, y, text, size, face: 'sans', fill, anchor: 'start', language, ...rest })

/** Something set on a page: how high it is, and what is drawn once its top is known. `clings` is not left alone at the foot of a page. */
export type Block = { layer: 'lead' | 'charts' | 'tables' | 'notes'; height: number; draw: (top: number) => Primitive[]; clings?: boolean }
