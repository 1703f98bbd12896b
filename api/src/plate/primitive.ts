import type { Language } from '@bay-atlas/data/language.ts'

/** What every writer of the plate can draw. Lengths are plate units: pixels of a 96 dpi screen, y downwards from the top left. */
export type Primitive = Path | Label | Group

export type Path = {
  type: 'path'
  /** Absolute `M L C Q Z` commands only, so that no writer needs a path library. */
  d: string
  fill?: string
  /** Of the fill. */
  opacity?: number
  rule?: 'evenodd'
  stroke?: string
  width?: number
  strokeOpacity?: number
  dash?: number[]
}

export type Label = {
  type: 'label'
  x: number
  /** The baseline. */
  y: number
  text: string
  size: number
  face: 'serif' | 'sans'
  bold?: boolean
  italic?: boolean
  fill: string
  anchor: 'start' | 'middle' | 'end'
  /** A casing behind the letters. */
  halo?: { color: string; width: number }
  /** Which script's glyphs to draw. */
  language: Language
}

/** Primitives that belong together: a layer, an asset's mark, the legend. */
export type Group = {
  type: 'group'
  /** Unique in the plate. */
  id: string
  /** For people: the name of the layer or the asset in the plate's language. */
  name: string
  children: Primitive[]
  /** This group is the mark of one asset: what it is in words, and its live card. */
  asset?: { id: string; alt: string; href: string }
  /** A rectangle that nothing of the group leaves: x, y, width, height. */
  clip?: [number, number, number, number]
}

/** A finished drawing: one picture, whatever file it becomes. */
export type Plate = {
  width: number
  height: number
  language: Language
  background: string
  title: string
  /** The filter in words. */
  filtered: string
  /** One sentence that says what is seen, for those who do not see it. */
  description: string
  /** Bottom first. */
  layers: Group[]
  /** Ids of all assets the plate shows, donuts opened. */
  assets: string[]
  /** What a presenter says or is asked: filter, dates, sources; one paragraph each. */
  notes: string[]
  /** The live page of exactly this view. */
  href: string
}
