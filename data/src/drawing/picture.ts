import type { Language } from '../language.ts'

/** What a drawing is made of, on the page and on plates alike. Lengths are pixels of a 96 dpi screen, y downwards from the top left. */
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
