import { changesOf, type Version } from '../releases/changes.ts'
import type { Changes } from '../versions.ts'

const section = (title: string, lines: string[]) => (lines.length ? ['', `### ${title} (${lines.length})`, '', ...lines.map(line => `- ${line}`)] : [])
const named = ({ id, name, kind, cities }: Changes['added'][number]) => `${name['zh-Hans']} · ${name.en} (\`${id}\`, ${kind}, ${cities.join(', ')})`
const changed = ({ id, name, ways }: Changes['moved'][number]) => `${name.en} (\`${id}\`): ${ways.map(({ en }) => en).join('; ')}`
const counted = ({ of, added, removed, changed: other }: Changes['beside'][number]) => `${of}: ${added} added, ${removed} removed, ${other} changed`

/** What changed between two versions of the data, as Markdown: added, removed, moved, other tiers, other facts, and the rest. */
export function changelogOf(before: Version, after: Version): string {
  const { added, removed, moved, tiers, facts, other, beside } = changesOf(before, after)
  const sections = [
    ...section('Added', added.map(named)), ...section('Removed', removed.map(named)), ...section('Moved', moved.map(changed)),
    ...section('Other tiers', tiers.map(changed)), ...section('Other facts', facts.map(changed)), ...section('Otherwise changed', other.map(changed)), ...section('Beside the assets', beside.map(counted)),
  ]
  const head = `## Data ${before.version} → ${after.version}: ${before.assets.length} → ${after.assets.length} assets`
  return `${[head, ...(sections.length ? sections : ['', 'Nothing that is compared here has changed.'])].join('\n')}\n`
}
