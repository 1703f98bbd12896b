import type { Chart } from '../board.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import type { Palette } from './palette.ts'

/** What a chart is drawn with, on the page and on plates alike. Lengths in pixels, y downwards; the y of a text is its baseline; paths are absolute `M L C Z`. */
export type ChartShape =
  | { type: 'rect'; x: number; y: number; width: number; height: number; fill: string }
  | { type: 'path'; d: string; fill?: string; stroke?: string; width?: number }
  | { type: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: string; width: number; dash?: number[] }
  | ChartText

export type ChartText = { type: 'text'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; size: number; fill: string; bold?: boolean }

/** Where a chart is drawn; `size` is the height of its letters, 12 without it. */
export type ChartBox = { width: number; height: number; size?: number }

/** The part of the box that the bars or lines have, and what they are drawn with. */
export type Plot = { chart: Chart; x: number; y: number; width: number; height: number; size: number; palette: Palette; language: Language; colors: string[] }

const locales: Record<Language, string> = { 'zh-Hans': 'zh-Hans-CN', 'zh-Hant': 'zh-Hant-HK', en: 'en-GB' }

/** A value as a chart writes it: three figures or all whole ones. The exact number stands in the table. */
export function chartNumber(value: number, language: Language): string {
  const size = Math.abs(value)
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 2 }).format(value)
}

/** Said where a bar would stand if there were a number. */
export const noNumber: Text = { 'zh-Hans': '无数字', 'zh-Hant': '無數字', en: 'no figure' }
/** The same, where there is no room for words. */
export const noMark = '–'

/** Letters so many pixels smaller, and never so small that they cannot be read. */
export const smaller = (size: number, by = 1) => Math.max(9, size - by)

export const text = (x: number, y: number, words: string, size: number, fill: string, anchor: ChartText['anchor'] = 'start', bold = false): ChartText =>
  ({ type: 'text', x: exact(x), y: exact(y), text: words, anchor, size, fill, ...(bold ? { bold } : {}) })
export const rect = (x: number, y: number, width: number, height: number, fill: string): ChartShape =>
  ({ type: 'rect', x: exact(x), y: exact(y), width: exact(width), height: exact(height), fill })
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash?: number[]): ChartShape =>
  ({ type: 'line', x1: exact(x1), y1: exact(y1), x2: exact(x2), y2: exact(y2), stroke, width, ...(dash ? { dash } : {}) })

/** A disc as four curves, since not every writer of plates knows arcs. */
export function dot(x: number, y: number, radius: number, fill: string): ChartShape {
  const [r, k] = [radius, radius * 0.5523]
  const at = (dx: number, dy: number) => `${exact(x + dx)} ${exact(y + dy)}`
  const d = `M${at(0, -r)}C${at(k, -r)} ${at(r, -k)} ${at(r, 0)}C${at(r, k)} ${at(k, r)} ${at(0, r)}C${at(-k, r)} ${at(-r, k)} ${at(-r, 0)}C${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)}Z`
  return { type: 'path', d, fill }
}

export const exact = (value: number) => Number(value.toFixed(2))
