import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor, type ESTree } from 'vite'

/** A text in three scripts as the code holds it; `◇` where a value is put in. */
export type Triple = { place: string; hans: string; hant: string; en: string }
/** A text that stands in the code in one script alone. */
export type Stray = { place: string; text: string }

const root = fileURLToPath(new URL('..', import.meta.url))
const shown = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'])
const makers = new Set(['word', 'text', 'pick'])
const han = /\p{Script=Han}/u

/** The code a reader may see words of, without what only curators and tests read. */
export const sources = ['data/src', 'api/src', 'web/src', 'web/worker', 'web/public', 'web/single'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter(file => /\.(tsx?|js)$/.test(file) && !/^data\/src\/check\/|^web\/src\/gallery/.test(file)),
)

export const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** What an expression writes: its own letters, and a `◇` for every value that is put in. */
function written(node: ESTree.Node | null | undefined): string {
  if (!node) return ''
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '◇'
  if (node.type === 'TemplateLiteral') return node.quasis.map((quasi, at) => (quasi.value.cooked ?? '') + (at < node.expressions.length ? written(node.expressions[at]) : '')).join('')
  if (node.type === 'ConditionalExpression') return written(node.consequent) || written(node.alternate)
  if (node.type === 'BinaryExpression') return node.operator === '+' ? written(node.left) + written(node.right) : '◇'
  return '◇'
}

/** The texts that stand bare among the children of an element: `{busy ? 'Loading' : name}`. Or in an attribute that is shown or spoken. */
function shownBy(node: ESTree.Node): string[] {
  if (node.type === 'JSXText') return [node.value]
  if (node.type === 'JSXExpressionContainer') return shownBy(node.expression)
  if (node.type === 'ConditionalExpression') return [...shownBy(node.consequent), ...shownBy(node.alternate)]
  if (node.type === 'LogicalExpression') return shownBy(node.right)
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string') ? [written(node).replaceAll('◇', ' ')] : []
}

const nameOf = (node: ESTree.Node) => (node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : '')

type Found = { triples: Triple[]; strays: Stray[] }
type Range = { start: number; end: number }

/** Every text in three scripts in a file, and every text that a reader would see in one script alone. */
export function textsIn(file: string, code: string): Found {
  const found: Found = { triples: [], strays: [] }
  const covered: Range[] = []
  const hanAlone: (Range & { text: string })[] = []
  const place = ({ start }: Range) => `${file}:${code.slice(0, start).split('\n').length}`
  const triple = (node: ESTree.Node, [hans, hant, en]: (ESTree.Node | undefined)[]) => {
    covered.push(node)
    found.triples.push({ place: place(node), hans: written(hans), hant: written(hant), en: written(en) })
  }
  const stray = (node: Range, text: string) => { if (/\p{L}{2}|\p{Script=Han}/u.test(text.replace(/&\w+;/g, ''))) found.strays.push({ place: place(node), text: text.trim() }) }
  const perhaps = ({ start, end }: Range, text: string) => { if (han.test(text)) hanAlone.push({ start, end, text }) }
  new Visitor({
    CallExpression: node => {
      const args = nameOf(node.callee) === 'pick' ? node.arguments.slice(1) : node.arguments
      if (makers.has(nameOf(node.callee)) && args.length === 3 && args[1]?.type !== 'ObjectExpression') triple(node, args)
    },
    ObjectExpression: node => {
      const of = new Map(node.properties.flatMap(property => (property.type === 'Property' ? [[nameOf(property.key), property.value] as const] : [])))
      if (of.has('zh-Hans') && of.has('zh-Hant') && of.has('en')) triple(node, [of.get('zh-Hans'), of.get('zh-Hant'), of.get('en')])
    },
    JSXAttribute: node => {
      if (node.name.type === 'JSXIdentifier' && shown.has(node.name.name) && node.value) for (const text of shownBy(node.value)) stray(node, text)
    },
    JSXElement: node => { for (const text of node.children.flatMap(shownBy)) stray(node, text) },
    JSXFragment: node => { for (const text of node.children.flatMap(shownBy)) stray(node, text) },
    Literal: node => { if (typeof node.value === 'string') perhaps(node, node.value) },
    TemplateElement: node => perhaps(node, node.value.raw),
  }).visit(parseSync(file, code).program)
  for (const { text, ...at } of hanAlone) if (!covered.some(({ start, end }) => start <= at.start && at.end <= end)) stray(at, text)
  return found
}
