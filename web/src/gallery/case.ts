import type { ReactNode } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Story } from '@bay-atlas/data/story.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Screen } from '../look/use-screen.ts'
import type { Theme } from '../state/page.ts'
import type { Weather } from './weather.ts'

/** The windows a case is looked at through, in CSS pixels: a desk, a phone, a phone on its side, a frame in a slide, a panel alone, the narrowest reflow of WCAG 1.4.10. */
export const windows = { desk: [1440, 900], phone: [390, 844], lying: [844, 390], slide: [960, 540], panel: [420, 760], narrow: [320, 640] } as const
export type Window = keyof typeof windows

/** What every case is given: how the reader looks, and the real data. */
export type Given = { language: Language; theme: Theme; screen: Screen; rows: Row[]; stories: Story[] }

/** One state of one view. Its address in the gallery is `?case=<id>`. */
export type GalleryCase = {
  id: string
  group: Group
  /** What is to be seen. */
  title: string
  windows: readonly Window[]
  show: (given: Given) => ReactNode
  /** What the network does, by the beginning of a path; elsewhere it works. */
  weather?: Weather
  /** What is pressed once it stands, by CSS selector, in order. */
  press?: readonly string[]
}

export const groups = ['page', 'top and search', 'filters', 'list', 'card', 'own data', 'lines', 'stories', 'workbench', 'pages', 'present', 'frame', 'map'] as const
export type Group = (typeof groups)[number]

export const nothing = () => undefined
