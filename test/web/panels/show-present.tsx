import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { afterEach, beforeEach, vi } from 'vitest'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import Present from '@bay-atlas/web/present.tsx'
import { row } from '../../make.ts'

// Importing this sets up what jsdom lacks, before each test of the file.

export const copied: string[] = []
export const filter = { ...everything, sector: ['ai' as const] }

beforeEach(() => {
  copied.length = 0
  // jsdom knows neither dialogs in the top layer, nor a clipboard, nor files made of bytes.
  HTMLDialogElement.prototype.showModal = function () { this.open = true }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copied.push(text) } })
  URL.createObjectURL = () => '#made'
  URL.revokeObjectURL = () => undefined
})
afterEach(cleanup)
afterEach(() => void vi.unstubAllGlobals())

export type Story = Parameters<typeof Present>[0]['subject']['story']
export type Own = Parameters<typeof Present>[0]['own']

export function show(language: Language = 'en', story: Story = null, rows = [row()], own: Own = null, id: string | null = null) {
  const onClose = vi.fn()
  render(<Present language={language} theme="light" subject={{ filter, scene: plainScene, view: null, id, story }} facets={countFacets(rows, everything)} partOfName={null} own={own} onClose={onClose} />)
  return { onClose }
}

export const picture = () => screen.getByRole('img', { name: /^Preview/ })
export const shown = () => new URL(picture().getAttribute('src') ?? '', 'http://localhost').searchParams
export const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
/** What a server that is asked for the file answers; the addresses that were asked for. */
export function serve(answer: (address: string, signal?: AbortSignal | null) => Promise<Response>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    asked.push(address)
    return answer(address, signal)
  })
  return asked
}
