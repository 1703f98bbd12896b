// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TopBar } from '@bay-atlas/web/panels/top-bar.tsx'
import { row, text } from '../../make.ts'
import { copied, filter, show, picture, shown, choose, serve } from './show-present.tsx'

test('the one filled button of the top bar opens the panel', () => {
  const onPresent = vi.fn()
  render(<TopBar language="zh-Hans" theme="light" onLanguage={vi.fn()} onTheme={vi.fn()} onPresent={onPresent} />)
  fireEvent.click(screen.getByRole('button', { name: '演示' }))
  expect(onPresent).toHaveBeenCalledOnce()
})

test('it opens with the focus on its heading and closes by its button', () => {
  const { onClose } = show()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Present' }))
  fireEvent.click(screen.getByRole('button', { name: 'Back to the map' }))
  expect(onClose).toHaveBeenCalledOnce()
})

test.each([['zh-Hans', '返回地图', '下载 PowerPoint'], ['zh-Hant', '返回地圖', '下載 PowerPoint'], ['en', 'Back to the map', 'Download PowerPoint']] as const)('it speaks %s', (language, back, download) => {
  show(language)
  expect(screen.getByRole('button', { name: back })).toBeTruthy()
  expect(screen.getByRole('button', { name: download })).toBeTruthy()
})

test('every choice is seen in the preview', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: '4:3' }))
  fireEvent.click(screen.getByRole('button', { name: 'Dark' }))
  fireEvent.click(screen.getByRole('button', { name: '繁體' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Rings of uncertain position' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Scale bar' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'My talk' } })
  await waitFor(() => expect(Object.fromEntries(shown())).toEqual({ sector: 'ai', lang: 'zh-Hant', theme: 'dark', size: '4:3', show: 'title,legend,qr,rings', title: 'My talk' }))
})

test('a title that is emptied goes back to the filter in words', () => {
  show()
  const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' })
  expect(title.value).toBe('Artificial intelligence')
  fireEvent.change(title, { target: { value: '' } })
  fireEvent.blur(title)
  expect(title.value).toBe('Artificial intelligence')
})

test('the preview says that it is being drawn, and what to do when it was not', () => {
  show()
  expect(screen.getByText('Drawing the preview…')).toBeTruthy()
  fireEvent.error(picture())
  expect(screen.getByRole('alert').textContent).toContain('try again')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  fireEvent.load(picture())
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByText('Drawing the preview…')).toBeNull()
})

test('where nothing matches, a failed preview sends back to the filter', () => {
  show('en', null, [])
  fireEvent.error(picture())
  expect(screen.getByRole('alert').textContent).toContain('loosen the filter')
})

test('a format offers only what it can have', () => {
  show()
  expect(screen.getByRole('checkbox', { name: 'Speaker notes with sources' })).toBeTruthy()
  choose('PDF')
  expect(screen.queryByRole('checkbox', { name: 'Speaker notes with sources' })).toBeNull()
  choose('CSV')
  expect(screen.queryAllByRole('checkbox')).toEqual([])
  expect(screen.queryByRole('group', { name: 'Shape' })).toBeNull()
})

test('the credits stay, and the panel says so', () => {
  show()
  expect(screen.getByText('Credits of map and data always stay')).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: /credit/i })).toBeNull()
})

test('the slides named are those that are made: one, one a city, one a step', () => {
  show('en', { slug: 'hetao', step: 2, titles: [text('Step 1'), text('Step 2'), text('Step 3')] }, [row({ cities: ['shenzhen'] }), row({ id: 'b', cities: ['hong-kong'] })])
  const names = () => within(screen.getByRole('list', { name: /^Slides/ })).getAllByRole('listitem').map(one => one.textContent)
  expect(names()).toEqual(['1Step 1', '2Step 2', '3Step 3', '4Data table, not chosen'])
  expect(screen.getByText('Step 2').closest('li')?.getAttribute('aria-current')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'One per city' }))
  expect(names()).toEqual(['1Map', '2Shenzhen', '3Hong Kong', '4Data table, not chosen'])
  fireEvent.click(screen.getByRole('button', { name: 'One' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /^Data table/ }))
  expect(names()).toEqual(['1Map', '2Data table'])
})

test('a live map gives every snippet with a button of its own, and says when it is copied', async () => {
  show()
  choose('Live embed')
  fireEvent.click(screen.getByRole('button', { name: 'Copy Slidev' }))
  await screen.findByText('Copied')
  expect(copied[0]).toMatch(/^---\nlayout: iframe\nurl: 'http:\/\/localhost.*\/embed\?sector=ai/)
  fireEvent.click(screen.getByRole('button', { name: 'Copy embed code' }))
  await waitFor(() => expect(copied[1]).toMatch(/^<iframe src="http:\/\/localhost.*\/embed\?/))
  for (const name of ['iframe', 'Sandboxed iframe with link and poster', 'reveal.js, the whole slide', 'reveal.js, part of a slide']) expect(screen.getByRole('group', { name })).toBeTruthy()
})

test('where copying is forbidden the link is laid out to be taken by hand', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }))
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Copy link' })).value).toContain('/map.pptx?sector=ai')
})

test('a download asks for the chosen file and says what it has saved', async () => {
  const asked = serve(async () => new Response('file'))
  show()
  choose('PNG')
  fireEvent.click(screen.getByRole('button', { name: 'Download PNG' }))
  await screen.findByText(/^Downloaded bay-atlas-ai-\d{4}-\d\d-\d\d\.png$/)
  expect(asked).toEqual(['/map.png?sector=ai&lang=en&theme=light&size=16:9&scale=2'])
})

test('a slow download shows how far it is and can be stopped', async () => {
  let stopped = false
  const chunk = new Uint8Array(2000)
  serve(async (_, signal) => {
    signal?.addEventListener('abort', () => { stopped = true })
    return new Response(new ReadableStream({ start: stream => stream.enqueue(chunk) }), { headers: { 'Content-Length': '4000' } })
  })
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Download PowerPoint' }))
  await screen.findByText('Downloading 2 kB of 4 kB')
  const bar = screen.getByRole<HTMLProgressElement>('progressbar')
  expect([bar.value, bar.max]).toEqual([2000, 4000])
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(stopped).toBe(true)
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  [() => new Response('', { status: 429, headers: { 'Retry-After': '7' } }), 'Wait 7 s and try again'],
  [() => new Response('', { status: 413 }), 'Choose a smaller size'],
  [() => new Response('{"detail":"No such size."}', { status: 400 }), 'No such size.'],
  [() => new Response('', { status: 500 }), 'Try again in a moment'],
  [() => { throw new TypeError('no network') }, 'Check the connection'],
])('a download that fails says what to do (%#)', async (answer, advice) => {
  serve(async () => answer())
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Download PowerPoint' }))
  expect((await screen.findByRole('alert')).textContent).toContain(advice)
})

test('a new choice takes the old failure away', async () => {
  serve(async () => new Response('', { status: 413 }))
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Download PowerPoint' }))
  await screen.findByRole('alert')
  choose('SVG')
  expect(screen.queryByRole('alert')).toBeNull()
})
