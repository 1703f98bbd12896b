import { describe, expect, test } from 'vitest'
import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { checkDataset } from '@bay-atlas/data/check/check-dataset.ts'
import { formatFault } from '@bay-atlas/data/check/fault.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { languages } from '@bay-atlas/data/language.ts'
import type { StoryFile } from '@bay-atlas/data/story.ts'
import { story, text } from '../make.ts'
import { faultless, filesOf, inFolder } from './planted.ts'

const ground = readGround()
const name = { 'zh-Hans': '河套', 'zh-Hant': '河套', en: 'Hetao' }
type Step = Partial<StoryFile['steps'][number]>

/** What the check says of a small dataset with one story, whose steps are as given. */
function linesFor(step: Step, traits: Partial<StoryFile> = {}, file = 'stories/a-story.json'): string[] {
  const told = story({ title: name, summary: name, ...traits }, { title: name, text: name, ...step })
  const files = filesOf(faultless())
  files.set(file, JSON.stringify(told))
  return inFolder(files, folder => checkDataset(folder, ground).faults.map(formatFault))
}

test('a story without a fault passes', () => {
  expect(linesFor({ id: 'futian-lab', receipts: [{ asset: 'futian-lab', metric: 'tier' }, { asset: 'futian-lab' }, { link: 'across' }, { source: 'a-source' }] })).toEqual([])
})

test.each<[string, Step, RegExp]>([
  ['a word of the filter that says nothing', { filter: 'kind=casino' }, /a-story: steps\.0\.filter: "casino" is no kind; allowed: laboratory/],
  ['a filter that matches nothing', { filter: 'part_of=nowhere' }, /steps\.0\.filter: "part_of=nowhere" matches no asset/],
  ['an asset that is not there', { id: 'nobody' }, /steps\.0\.id: there is no asset "nobody"/],
  ['an asset that the filter hides', { filter: 'kind=university', id: 'futian-lab' }, /steps\.0\.id: the filter hides "futian-lab"/],
  ['a figure that is not there', { receipts: [{ figure: 'nothing' }] }, /steps\.0\.receipts\.0: there is no figure "nothing"/],
  ['a fact that is not there', { receipts: [{ asset: 'futian-lab', metric: 'staff' }] }, /"futian-lab" has no fact "staff"/],
  ['a link that is not there', { receipts: [{ link: 'nothing' }] }, /there is no link "nothing"/],
  ['a source that is not there', { receipts: [{ source: 'nothing' }] }, /there is no source "nothing"/],
  ['words that stand in no passage', { receipts: [{ source: 'a-source', quote: { source: 'a-source', words: '从未写过的话' } }] }, /receipts\.0\.quote: no passage of "a-source"/],
  ['traditional letters in simplified text', { text: { 'zh-Hans': '兩岸', 'zh-Hant': '兩岸', en: 'Two banks' } }, /steps\.0\.text\.zh-Hans: 「兩」 exist only in traditional/],
])('caught and named: %s', (_, step, line) => {
  expect(linesFor(step)).toContainEqual(expect.stringMatching(line))
})

test('caught and named: a file that is not called as its story', () => {
  expect(linesFor({}, {}, 'stories/another.json')).toContainEqual(expect.stringMatching(/stories\/another\.json: another: slug: the file is called "another"/))
})

test('a view outside the bay and a step without receipts are no story', () => {
  expect(() => story({}, { view: { zoom: 12, latitude: 37.8, longitude: -122.4 } })).toThrow()
  expect(() => story({}, { receipts: [] })).toThrow()
  expect(() => story({}, { title: { ...text('a'), en: '' } })).toThrow()
})

describe('the stories of the atlas', () => {
  const { stories } = readDataset()

  test('are four or more, of five to seven steps', () => {
    expect(stories.length).toBeGreaterThanOrEqual(4)
    for (const { slug, steps } of stories) expect({ slug, right: steps.length >= 5 && steps.length <= 7 }).toEqual({ slug, right: true })
  })

  test('have two to four sentences in a step, in every language', () => {
    const ends = { 'zh-Hans': /[。？！]/g, 'zh-Hant': /[。？！]/g, en: /[.?!]”?(?= [A-Z“]|$)/g }
    const odd = stories.flatMap(({ slug, steps }) => steps.flatMap(({ text }, n) => languages.map(language => ({ at: `${slug} ${n + 1} ${language}`, sentences: text[language].match(ends[language])?.length ?? 0 }))))
    expect(odd.filter(({ sentences }) => sentences < 2 || sentences > 4)).toEqual([])
  })
})
