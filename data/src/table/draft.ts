import type { City, Kind, Sector, Status, Tier } from '../vocabulary.ts'

/** What a row says, read as far as it can be read. Positions are as the file gives them, longitude first; which datum they are in is another question. */
export type Draft = {
  line: number
  id: string | null
  name: { 'zh-Hans': string; 'zh-Hant': string; en: string }
  aliases: string[]
  kind: Kind | null
  tiers: Tier[]
  sectors: Sector[]
  cities: City[]
  district: string
  address: string
  position: [longitude: number, latitude: number] | null
  uncertaintyM: number | null
  status: Status | null
  founded: number | null
  website: string
  source: string
  note: string
}
