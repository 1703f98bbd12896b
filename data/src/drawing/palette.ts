import type { Kind } from '../vocabulary.ts'

/** The colours of the map and of its marks, by theme; the panels read the same values as custom properties of tokens.css. */
export type Tone = 'light' | 'dark' | 'print'

export type Palette = {
  paper: string; ink: string; ink2: string; ink3: string; accent: string
  water: string; waterLine: string; land: string; bay: string
  river: string; cityLine: string; districtLine: string; rim: string
  labelCity: string; labelDistrict: string; labelSea: string; halo: string
  kind: Record<Kind, string>
}

const light: Palette = {
  paper: '#fbfaf6', ink: '#1c2327', ink2: '#465157', ink3: '#5b656a', accent: '#0b5a76',
  water: '#d3e3ea', waterLine: '#86afc2', land: '#ebe7db', bay: '#faf8f1',
  river: '#a9cad8', cityLine: '#9c9585', districtLine: '#cfc9ba', rim: '#8d7b57',
  labelCity: '#22292d', labelDistrict: '#5d6263', labelSea: '#335f76', halo: '#faf8f1',
  kind: {
    laboratory: '#425abf', facility: '#591c72', institute: '#188a96', 'science-city': '#135d43', 'cooperation-zone': '#d2426a',
    park: '#917e1a', incubator: '#8b3f00', university: '#511e12', enterprise: '#39414b',
  },
}

const dark: Palette = {
  paper: '#141c21', ink: '#e8ece8', ink2: '#b3bec1', ink3: '#95a2a7', accent: '#86c7dc',
  water: '#0c151b', waterLine: '#3c6f88', land: '#161f25', bay: '#202c33',
  river: '#2c4a59', cityLine: '#64747c', districtLine: '#36444c', rim: '#b09a6c',
  labelCity: '#e3e8e5', labelDistrict: '#93a0a4', labelSea: '#6f9fb6', halo: '#182127',
  kind: {
    laboratory: '#8badfd', facility: '#946cc7', institute: '#439494', 'science-city': '#b2eec8', 'cooperation-zone': '#e0374d',
    park: '#ebde79', incubator: '#e88b1c', university: '#bc9e8d', enterprise: '#d7e0e9',
  },
}

const print: Palette = { ...light, paper: '#ffffff', ink: '#000000', ink2: '#333333', ink3: '#555555', water: '#eef3f5', land: '#f6f5f1', bay: '#ffffff', halo: '#ffffff' }

export const palettes: Record<Tone, Palette> = { light, dark, print }
