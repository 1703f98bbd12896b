import type { Box } from './frame.ts'
import type { Show } from './question.ts'

/** Where the words and the map lie: a column at the left of a wide plate, a head and a foot on a square or tall one. */
export type Layout = { map: Box; head: Box | null; legend: Box | null; isWide: boolean; columns: number }

const margin = 24

/** Divides a plate of that size; what is not shown takes no room. */
export function layoutOf(width: number, height: number, show: readonly Show[]): Layout {
  const [title, legend] = [show.includes('title'), show.includes('legend')]
  const isWide = width / height > 1.15
  if (!title && !legend) return { map: { x: 0, y: 0, width, height }, head: null, legend: null, isWide, columns: 1 }
  if (isWide) {
    const column = Math.round(Math.min(320, Math.max(190, width * 0.245)))
    const inner = { x: margin, width: column - 2 * margin }
    const headHeight = title ? Math.min(420, height * 0.56) : 0
    return {
      map: { x: column, y: 0, width: width - column, height },
      head: title ? { ...inner, y: margin, height: headHeight - margin } : null,
      legend: legend ? { ...inner, y: Math.max(margin, headHeight), height: height - Math.max(margin, headHeight) - margin } : null,
      isWide, columns: 1,
    }
  }
  const head = title ? 104 : 0
  const foot = legend ? 124 : 0
  return {
    map: { x: 0, y: head, width, height: height - head - foot },
    head: title ? { x: margin, y: 20, width: width - 2 * margin, height: head - 28 } : null,
    legend: legend ? { x: margin, y: height - foot + 16, width: width - 2 * margin, height: foot - 24 } : null,
    isWide, columns: 3,
  }
}
