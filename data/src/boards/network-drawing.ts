import { beyondPartners } from '../analysis/beyond.ts'
import { cityPairs } from '../analysis/link-matrix.ts'
import { isPlanned, partiesById, placedPairsOf, type Parties } from '../analysis/links.ts'
import { marksFor } from '../drawing/marks.ts'
import type { KeyEntry, SceneDrawing } from '../drawing/scene-drawing.ts'
import type { Language } from '../language.ts'
import type { Palette } from '../drawing/palette.ts'
import type { Link } from '../schema.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { bundleArcs, legArcs, legsFrom, legsInSight, legsOf, partnerRings } from './network-arcs.ts'
import { askedLinks, passingOf } from './network-links.ts'
import { boxOf, rayFeatures, raysOf } from './network-rays.ts'
import { networkWord, sayMorePlaces, sayOutOfSight, sayUndrawn, sayWithin } from './words-network.ts'

/** Seen from further than this, the links between two cities are one arc with their number; from here on, each is an arc of its own. */
export const bundledBelowZoom = 9.5

/** The links of the question as arcs, between the marks of those who take part alone: those of the chosen asset strong and its partners ringed, the others pale meanwhile. */
export function networkDrawing(matter: Matter, question: SceneQuestion): SceneDrawing {
  const { zoom, seen, selected, palette, language } = question
  const parties = partiesById(matter.network)
  const links = askedLinks(matter, question)
  const chosen = selected ? parties.get(selected) : undefined
  const own = chosen ? links.filter(link => link.parties.includes(chosen.id)) : []
  const others = links.filter(link => !own.includes(link))
  const bundled = zoom < bundledBelowZoom
  const stress = own.length ? 'faint' : 'plain'
  const marked = new Set(links.flatMap(link => link.parties))
  const marks = marksFor(passingOf(matter, marked), zoom, true, selected)
  const legs = chosen ? legsFrom(chosen, own, parties) : []
  const rays = rayFeatures([
    ...raysOf(others, parties, { stress, bundled }),
    ...raysOf(own, parties, { stress: 'strong', bundled: false, seenFrom: chosen?.id }),
  ], question, marks.map(mark => boxOf(mark, zoom)))
  const all = bundled ? [] : legsOf(others, parties)
  const inSight = legsInSight(all, seen)
  const arcs = bundled ? bundleArcs(others, parties, stress, palette) : legArcs(inSight, stress, palette)
  const over = [...arcs, ...rays.features, ...legArcs(legs, 'strong', palette), ...partnerRings(legs, palette)]
  const entries = keyEntries({ links, others, parties, bundled, hasOwn: own.length > 0, unnamed: rays.unnamed, outside: linkCount(all) - linkCount(inSight), palette, language })
  return { under: [], over, key: links.length ? { title: networkWord.title[language], entries } : null, ...(links.length ? { marked } : {}) }
}

const linkCount = (legs: { link: Link }[]) => new Set(legs.map(({ link }) => link)).size

type KeyMatter = { links: Link[]; others: Link[]; parties: Parties; bundled: boolean; hasOwn: boolean; unnamed: number; outside: number; palette: Palette; language: Language }

/** What the lines mean, and what is not drawn, so that the reader can count. */
function keyEntries({ links, others, parties, bundled, hasOwn, unnamed, outside, palette, language }: KeyMatter): KeyEntry[] {
  const { accent, ink2, ink3 } = palette
  const missing = undrawn(others, parties, bundled)
  const has = (test: (link: Link) => boolean, entry: KeyEntry) => (links.some(test) ? [entry] : [])
  return [
    ...has(link => link.crossBorder, { shape: 'line', color: accent, text: networkWord.keyCrossing[language] }),
    ...has(link => !link.crossBorder, { shape: 'line', color: ink2, text: networkWord.keyInside[language] }),
    ...has(isPlanned, { shape: 'dashed', color: ink2, text: networkWord.keyPlanned[language] }),
    ...(bundled && !hasOwn && others.length ? [{ shape: 'line', color: ink2, width: 5, opacity: 0.55, text: networkWord.keyBundle[language] } satisfies KeyEntry] : []),
    ...(hasOwn ? [{ shape: 'point', color: accent, text: networkWord.keyPartner[language] } satisfies KeyEntry] : []),
    { shape: 'point', color: ink2, text: networkWord.keyMarked[language] },
    ...(unnamed ? [{ shape: 'line', color: ink3, text: sayMorePlaces(unnamed, language) } satisfies KeyEntry] : []),
    ...(outside ? [{ shape: 'line', color: ink3, opacity: 0.5, text: sayOutOfSight(outside, language) } satisfies KeyEntry] : []),
    ...(missing ? [{ shape: 'point', color: ink3, opacity: 0.5, text: (bundled ? sayWithin : sayUndrawn)(missing, language) } satisfies KeyEntry] : []),
  ]
}

/** How many links have no line at all: within one city while bundled, else within one place or without a place. */
function undrawn(links: Link[], parties: Parties, bundled: boolean): number {
  const apart = new Set(bundled ? cityPairs(links, parties).filter(({ cities: [a, b] }) => a !== b).flatMap(pair => pair.links) : links.filter(link => placedPairsOf(link, parties).length))
  const beyond = new Set(beyondPartners(links, parties).map(({ link }) => link))
  return links.filter(link => !apart.has(link) && !beyond.has(link)).length
}
