import type { Fault } from './fault.ts'
import type { Check } from './records.ts'

/** The way from a part up to the whole; null unless it comes back to where it began. */
function circleOf(id: string, parents: ReadonlyMap<string, string>): string[] | null {
  const way = [id]
  for (let at = parents.get(id); at !== undefined && !way.slice(1).includes(at); at = parents.get(at)) {
    if (at === id) return [...way, id]
    way.push(at)
  }
  return null
}

/** Nothing is part of itself, not even by a detour. */
export const checkCircles: Check = ({ assets }) => {
  const parents = new Map(assets.flatMap(({ id, record }) => (record.properties.partOf === null ? [] : [[id, record.properties.partOf]])))
  return assets.flatMap(({ file, id }): Fault[] => {
    const circle = circleOf(id, parents)
    return circle ? [{ file, id, field: 'partOf', says: `this runs in a circle: ${circle.join(' is part of ')}; cut it` }] : []
  })
}
