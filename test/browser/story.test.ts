import { expect, test } from 'vitest'
import { StoryList } from '@bay-atlas/api/stories.ts'
import { beginWalks, soon } from './walk.ts'

const walk = beginWalks()
const query = (address: string) => new URL(address).searchParams

test('from the list into a story, step by step, and Back', async () => {
  const { stories: [story] } = await walk.ask('/api/stories', StoryList)
  const [first, second] = story?.steps ?? []
  const page = await walk.open({ path: '/?lang=en' })
  await page.getByRole('button', { name: 'Stories' }).focus()
  await page.keyboard.press('Enter')
  await soon(() => page.evaluate(() => document.activeElement?.tagName), 'the stories are read from their head').toBe('H2')
  await page.getByRole('button', { name: story?.title.en }).click()
  const player = page.getByRole('region', { name: `Story ${story?.title.en}` })
  await player.getByRole('heading', { name: first?.title.en }).waitFor()
  await soon(() => query(page.url()).get('step')).toBe('1')

  await page.keyboard.press('ArrowRight')
  await player.getByRole('heading', { name: second?.title.en }).waitFor()
  const said = query(page.url())
  expect([said.get('story'), said.get('step'), said.get('id')]).toEqual([story?.slug, '2', second?.id ?? null])
  expect(said.get('view')).toBe([second?.view.zoom, second?.view.latitude, second?.view.longitude].join('/'))
  for (const [name, words] of new URLSearchParams(second?.filter)) expect(said.get(name)?.split(',').sort()).toEqual(words.split(',').sort())

  await page.goBack()
  await player.getByRole('heading', { name: first?.title.en }).waitFor()
  await player.getByRole('button', { name: 'End the story' }).click()
  await player.waitFor({ state: 'detached' })
  expect(query(page.url()).get('story')).toBeNull()
})

test('an address that names only story and step shows all of the step, on a phone too', async () => {
  const { stories } = await walk.ask('/api/stories', StoryList)
  const story = stories.find(({ steps }) => steps.some(({ id }) => id))
  const at = story?.steps.findIndex(({ id }) => id) ?? 0
  const step = story?.steps[at]
  const page = await walk.open({ path: `/?lang=zh-Hant&story=${story?.slug}&step=${at + 1}`, context: { viewport: { width: 390, height: 844 }, hasTouch: true } })
  await page.getByRole('heading', { name: step?.title['zh-Hant'] }).waitFor()
  await soon(() => query(page.url()).get('id')).toBe(step?.id)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('heading', { name: story?.steps[at + 1]?.title['zh-Hant'] }).waitFor()
})

test('a story that is not there says so, and the map stays', async () => {
  const page = await walk.open({ path: '/?lang=en&story=nowhere' })
  await page.getByText('There is no such story').waitFor()
  await page.getByRole('button', { name: 'End the story' }).click()
  await soon(() => query(page.url()).get('story')).toBeNull()
})
