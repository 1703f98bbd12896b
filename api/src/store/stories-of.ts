import { citationOf } from '@bay-atlas/data/citation.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Fact, Figure } from '@bay-atlas/data/schema.ts'
import type { Story, StoryReceipt, ToldReceipt } from '@bay-atlas/data/story.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { cityWord, cities } from '@bay-atlas/data/vocabulary.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Register } from './register.ts'

/** The stories of a dataset with every receipt resolved. Throws an Error that names the reference that leads nowhere. */
export function storiesOf(dataset: Dataset, register: Register): Story[] {
  const find = <T extends { id: string }>(file: string, things: T[], id: string): T => things.find(thing => thing.id === id) ?? missing(file, id)
  const tell = (receipt: StoryReceipt): ToldReceipt => {
    if ('figure' in receipt) return ofFigure(find('figures.json', dataset.figures, receipt.figure), register)
    if ('metric' in receipt) return ofFact(receipt, register)
    if ('asset' in receipt) return ofNamed(register.named(receipt.asset).name, register.asset(receipt.asset).properties, receipt.quote, register)
    if ('link' in receipt) {
      const link = find('links.json', dataset.links, receipt.link)
      return ofNamed(link.name, link, receipt.quote, register)
    }
    const source = register.source(receipt.source)
    return { about: source.reliability === 'seed' ? article : word(source.title, source.title, source.title), statement: null, sources: [citationOf(source)], quote: receipt.quote ?? null, note: null }
  }
  return dataset.stories.map(({ steps, ...story }) => ({ ...story, steps: steps.map(step => ({ ...step, receipts: step.receipts.map(tell) })) }))
}

function ofFigure(figure: Figure, register: Register): ToldReceipt {
  return { about: aboutOf(subjectName(figure.subject, register), register.metric(figure.metric).name), ...ofStatement(figure, register) }
}

/** The newest fact of that metric. */
function ofFact({ asset, metric }: { asset: string; metric: string }, register: Register): ToldReceipt {
  const { name, facts } = register.asset(asset).properties
  const [fact] = facts.filter(one => one.metric === metric).toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))
  if (!fact) return missing(`the facts of ${asset}`, metric)
  return { about: aboutOf(name, register.metric(metric).name), ...ofStatement(fact, register) }
}

function ofStatement(statement: Figure | Fact, register: Register) {
  const { quote = null, note = null } = statement
  return { statement, sources: register.citations([statement]), quote, note }
}

type Quoted = ToldReceipt['quote']

/** Words of an article about something, or without words all the sources that something rests on, with its note. */
function ofNamed(about: Text, { sources, note }: { sources: string[]; note?: Text }, quote: Quoted | undefined, register: Register): ToldReceipt {
  const cited = quote ? [quote.source] : sources
  return { about, statement: null, sources: register.citations([{ sources: cited }]), quote: quote ?? null, note: quote ? null : note ?? null }
}

/** The articles the atlas began with are known by their words, not by their long titles. */
const article = word('起始文章', '起始文章', 'Starting article')
const bay = word('粤港澳大湾区', '粵港澳大灣區', 'Greater Bay Area')

/** Whom a figure is about; null for the wider world, which the metric names itself. */
function subjectName(subject: string, register: Register): Text | null {
  const [family, id = ''] = subject.split(':')
  const city = cities.find(one => one === id)
  if (city) return cityWord[city]
  if (family === 'asset' || family === 'body') return register.named(id).name
  return subject === 'bay:gba' ? bay : null
}

function aboutOf(subject: Text | null, metric: Text): Text {
  if (!subject) return metric
  return word(`${subject['zh-Hans']}：${metric['zh-Hans']}`, `${subject['zh-Hant']}：${metric['zh-Hant']}`, `${subject.en}: ${metric.en}`)
}

function missing(where: string, id: string): never {
  throw new Error(`${where}: ${id}: a story refers to it but it is not there; add it or correct the story`)
}
