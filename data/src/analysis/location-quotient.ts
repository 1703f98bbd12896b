import type { Row } from '../row.ts'
import { sectors, type Sector } from '../vocabulary.ts'
import { countOf } from './sharing.ts'

/** The four counts of a location quotient and its value; null where the sector is nowhere or nothing lies in the ground. */
export type Quotient = { sector: Sector; sectorIn: number; allIn: number; sectorAll: number; all: number; value: number | null; small: boolean }

/** Below these counts a quotient says little. */
export const least = { sector: 5, ground: 20 }

/**
 * Location quotient of each sector: its share of the assets in the ground over its share of all assets that are compared,
 * (n sector in / n in) / (n sector all / n all). 1 means as common here as everywhere. An asset of two sectors counts in both.
 * Source: P. Sargant Florence, Investment, Location, and Size of Plant, 1948.
 */
export function locationQuotients(inside: Row[], compared: Row[]): Quotient[] {
  const ofSector = (rows: Row[], sector: Sector) => countOf(rows, row => row.sectors.includes(sector))
  const [allIn, all] = [inside.length, compared.length]
  return sectors.flatMap(sector => {
    const [sectorIn, sectorAll] = [ofSector(inside, sector), ofSector(compared, sector)]
    if (!sectorAll) return []
    return [{ sector, sectorIn, allIn, sectorAll, all, value: allIn ? sectorIn / allIn / (sectorAll / all) : null, small: sectorIn < least.sector || allIn < least.ground }]
  })
}
