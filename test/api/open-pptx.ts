import type { Buffer } from 'node:buffer'
import JSZip from 'jszip'

/** A presentation as the package it is. */
export type Package = { names: string[]; read: (path: string) => Promise<string> }

/** Opens it; reading a part that is not there throws with the names of those that are. */
export async function opened(file: Buffer): Promise<Package> {
  const zip = await JSZip.loadAsync(file)
  return {
    names: Object.keys(zip.files),
    read: async path => {
      const part = zip.file(path)
      if (!part) throw new Error(`There is no ${path}; there are ${Object.keys(zip.files).join(', ')}`)
      return part.async('string')
    },
  }
}

/** The first group of every match. */
export const found = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, first]) => first ?? '')

/** What is wrong with the spelling of an XML part: tags that do not close one another, attributes given twice, bare ampersands. */
export function faults(xml: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  const rest = xml.replace(/<\?xml[^?]*\?>/, '').replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, closes: string, name: string, attributes: string, empty: string) => {
    const names = found(attributes, /([\w:]+)="/g)
    if (new Set(names).size < names.length) wrong.push(`${name} has an attribute twice`)
    if (closes && open.pop() !== name) wrong.push(`${name} closes what was not open`)
    if (!closes && !empty) open.push(name)
    return ''
  })
  if (/[<>]/.test(rest)) wrong.push(`loose bracket near ${rest.slice(Math.max(0, rest.search(/[<>]/) - 30), rest.search(/[<>]/) + 30)}`)
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) wrong.push('a bare ampersand')
  return [...wrong, ...open]
}

/** The part a relationship of another part leads to. */
export function target(rels: string, to: string): string {
  const folder = rels.replace(/_rels\/[^/]*$/, '')
  return new URL(to, `http://package/${folder}`).pathname.slice(1)
}

/** The XML of the shape of that name. */
export function shape(slide: string, name: string): string {
  const all = slide.match(/<p:sp>.*?<\/p:sp>/gs) ?? []
  const one = all.find(xml => xml.includes(`name="${name}"`))
  if (!one) throw new Error(`No shape is called ${name}; there are ${found(slide, /name="([^"]*)"/g).join(', ')}`)
  return one
}
