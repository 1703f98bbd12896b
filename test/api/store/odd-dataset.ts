import { cities, confidences, kinds, sectors, statuses, tiers } from '@bay-atlas/data/vocabulary.ts'
import { asset, dataset, source } from '../../make.ts'

/** Names that are hard to search, to compare and to write into a database. */
export const oddNames = [
  "O'Brien's 50% Lab", 'back\\slash_', 'tab\tand\nline', 'Parc d’Études', 'ｆｕｌｌｗｉｄｔｈ', 'Straße 5G', '5G网络·量子', '量子计算 Lab', '𠮷野家 𠮷', 'hong-kong', 'hong  kong', 'hongkong', 'İstanbul ΣΑΣ',
  'ﬁne', '{"a","b"}', '\\N', '{}', 'a', 'A.I.', 'AI', '(ai)', '％＿', 'École', 'e\u0301cole', 'ECOLE', '鹏城实验室', '深圳', '심천 사무소', '🚀 rocket', '量', '"quoted"', '--', ';DROP TABLE',
]

const some = <W>(words: readonly W[], at: number, count: number): W[] => Array.from({ length: count }, (_, step) => words[(at + step * 3) % words.length]).flatMap(word => (word === undefined ? [] : [word]))

/** Assets whose names, places and parents are hard on a database; a chain of parents five deep. */
export const oddDataset = dataset({
  assets: oddNames.map((name, at) => asset({
    id: `odd-${at}`,
    at: [113 + (at % 7) * 0.125, 22 + (at % 5) * 0.1],
    name: { 'zh-Hans': at % 2 ? name : `${name}实验室`, 'zh-Hant': `${name}實驗室`, en: `${name} ${at}` },
    aliases: at % 3 ? [] : [name, `alias ${name}`],
    kind: kinds[at % kinds.length],
    tiers: some(tiers, at, 1 + (at % 3)),
    sectors: some(sectors, at, 1 + (at % 4)),
    cities: some(cities, at, 1 + (at % 2)),
    district: at % 4 ? null : { 'zh-Hans': `${name}区`, 'zh-Hant': `${name}區`, en: `${name} District` },
    status: statuses[at % statuses.length],
    confidence: confidences[at % confidences.length],
    founded: at % 5 ? 1990 + at : null,
    partOf: at > 0 && at < 6 ? `odd-${at - 1}` : null,
    site: at % 2 ? null : 'a-site',
    hosts: at % 6 ? [] : [`odd-${(at + 7) % oddNames.length}`],
  })).map(one => ({ ...one, properties: { ...one.properties, sources: one.properties.confidence === 'sourced' ? ['a-source'] : [] } })),
  sources: [source()],
})
