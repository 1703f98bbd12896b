import type { Choice, Download, Format, OwnOffer } from '../look/present-choice.ts'
import { PresentPanel } from '../panels/present-panel.tsx'
import { nothing, type GalleryCase } from './case.ts'

type Asked = { format?: Format; download?: Download; preview?: string; title?: string; matched?: number; own?: OwnOffer | null }

const present = (id: string, title: string, { format = 'pptx', download = { state: 'idle' }, preview = '/map.svg?size=16:9&tier=national', title: written, matched = 184, own = null }: Asked = {}): GalleryCase => ({
  id: `present-${id}`, group: 'present', title, windows: ['desk', 'phone'],
  show: ({ language, theme, stories: [story] }) => {
    const choice: Choice = { format, ratio: '16:9', language, theme, include: ['title', 'legend', 'scale', 'qr', 'notes', 'table'], slides: 'story', title: written ?? null, own: own?.state === 'offered' }
    const slides = (story?.steps ?? []).map(({ title: step }, index) => ({ look: index % 2 ? 'table' as const : 'map' as const, label: step[language], off: index === 4, shown: index === 0 }))
    return <PresentPanel language={language} choice={choice} preview={{ src: preview, pending: false, failed: false, again: nothing }} usualTitle={story?.title[language] ?? ''} link="https://example.org/?tier=national" snippets={[{ name: 'iframe', code: '<iframe src="https://example.org/embed?tier=national" width="960" height="540" title="Bay Innovation Atlas" loading="lazy"></iframe>' }, { name: 'slidev', code: '---\nlayout: iframe\nurl: https://example.org/embed?tier=national\n---' }]} slides={slides} matched={matched} hasStory own={own} download={download} onChoice={nothing} onDownload={nothing} onCancel={nothing} onClose={nothing} />
  },
})

const failed = (kind: 'busy' | 'too-large' | 'network' | 'server', seconds?: number): Asked => ({ download: { state: 'failed', failure: { kind, seconds } } })

/** The Present panel: what is chosen, how far the file is, and what went wrong. */
export const presentCases: GalleryCase[] = [
  present('ready', 'Ready to be taken'),
  present('embed', 'As a live map', { format: 'embed' }),
  present('pdf', 'As a PDF with a long title', { format: 'pdf', title: 'National laboratories, large science facilities and leading enterprises of the Greater Bay Area, founded since 2010' }),
  present('own', 'With rows of the reader', { own: { state: 'offered', rows: 128 } }),
  present('own-not', 'Rows of the reader in a format that takes none', { format: 'csv', own: { state: 'format' } }),
  present('working', 'The file is being made', { download: { state: 'busy', slow: true, received: 0, total: null } }),
  present('coming', 'Half of the file is here', { download: { state: 'busy', slow: true, received: 1_200_000, total: 2_400_000 } }),
  present('done', 'The file is here', { download: { state: 'done', file: 'bay-atlas-2026-11-27.pptx' } }),
  present('busy', 'Too many ask at once (429)', failed('busy', 8)),
  present('too-large', 'Too large (413)', failed('too-large')),
  present('cut', 'The network was cut', failed('network')),
  present('server', 'The server failed', failed('server')),
  present('no-preview', 'The preview did not arrive', { preview: 'data:image/png;base64,AAAA' }),
  present('nothing', 'Nothing to be shown', { preview: 'data:image/png;base64,AAAA', matched: 0 }),
]
