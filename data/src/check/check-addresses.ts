import { citationOf } from '../citation.ts'
import type { Source } from '../schema.ts'
import type { Fault } from './fault.ts'
import { everyRecord, type Check, type Records } from './records.ts'
import { stringsIn } from './strings-in.ts'

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\.|^m\./, '')
const hostsOf = (sources: Source[]) => new Set(sources.flatMap(({ address }) => (address ? [hostOf(address)] : [])))
const mentioned = /(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![a-z.])(?:\/[^\s，。；）)]*)?/giu
const bareAddress = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '').toLowerCase()

/** A publisher is at times known by no other name than its host; a bare host is no link. */
const isPublisher = (file: string, path: string) => file === 'sources.json' && (path === 'publisher' || path === 'title')

/** Says whether an address, or its host, is that of a source that is never linked. */
function copiesAmong(sources: Source[]): (mention: string, host: string) => boolean {
  const [originals, copies] = [true, false].map(linked => sources.filter(source => (citationOf(source).link !== null) === linked))
  const originalHosts = hostsOf(originals ?? [])
  const copyHosts = hostsOf(copies ?? [])
  const copyAddresses = new Set((copies ?? []).flatMap(({ address }) => (address ? [bareAddress(address)] : [])))
  return (mention, host) => copyAddresses.has(bareAddress(mention)) || (copyHosts.has(host) && !originalHosts.has(host))
}

function faultsOfMentions(records: Records): Fault[] {
  const isCopy = copiesAmong(records.sources.map(one => one.record))
  return everyRecord(records).filter(({ file }) => file !== 'passages.json').flatMap(({ file, id, record }) =>
    stringsIn(record).filter(({ path }) => !(file === 'sources.json' && path === 'address')).flatMap(({ path, value }) =>
      [...value.matchAll(mentioned)]
        .filter(([mention, host = '']) => isCopy(mention, host.toLowerCase()) && !(isPublisher(file, path) && mention === host))
        .map(([mention]): Fault => ({ file, id, field: path, says: `"${mention}" is the address of a source that is no original (mirror, aggregator, repository or seed); such addresses stand in sources.json only, name the publisher instead` })),
    ),
  )
}

function faultsOfWebsites({ assets, sources }: Records): Fault[] {
  const primary = new Map(sources.flatMap(({ id, record }) => (record.reliability === 'primary' && record.address ? [[id, hostOf(record.address)]] : [])))
  return assets.flatMap(({ file, id, record: { properties } }): Fault[] => {
    const { website, facts } = properties
    if (!website?.confirmed) return []
    const own = [...properties.sources, ...facts.flatMap(fact => fact.sources)]
    return own.some(source => primary.get(source) === hostOf(website.address)) ? [] : [{ file, id, field: 'website.confirmed', says: `no primary source of this asset is served from ${hostOf(website.address)}; cite one, or write false` }]
  })
}

/** Copies are never linked nor named by address, and a website is confirmed only by a source from the same host. */
export const checkAddresses: Check = records => [...faultsOfMentions(records), ...faultsOfWebsites(records)]
