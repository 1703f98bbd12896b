import { html } from 'hono/html'
import { changeKinds } from '@bay-atlas/data/change-kinds.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { kindWord } from '@bay-atlas/data/vocabulary.ts'
import type { Changes, VersionDetail, VersionEntry, VersionList } from '@bay-atlas/data/versions.ts'
import { changeWord, sayChanges, saySince } from '@bay-atlas/data/words/change-words.ts'
import { formatDate, formatNumber } from '@bay-atlas/data/words/format.ts'
import { bracketed, filled, semicolon, word } from '@bay-atlas/data/words/word.ts'
import type { Link } from '../http/format.ts'
import { frame, type Markup } from './frame.ts'
import { inLanguage, wayTo } from './way.ts'

type Asked = { address: string; language: Language; alternates: readonly Link[]; keep: (address: string) => string }

export const versionsTitle = word('数据的各个版本', '數據的各個版本', 'Versions of the data')
const lead = word(
  '每次发布都原样保存。地址中写上 v=日期，就一直用那一天的数据：网页、嵌入、文件和接口都可以。不写就是今天的数据。',
  '每次發布都原樣保存。地址中寫上 v=日期，就一直用那一天的數據：網頁、嵌入、檔案和介面都可以。不寫就是今天的數據。',
  'Every release is kept as it was. An address with v=DAY stays with the data of that day: page, frame, files and API alike. Without it they are the data of today.',
)
const head = {
  release: word('发布', '發布', 'Release'), assets: word('项目', '項目', 'Assets'), changes: word('与上一版相比', '與上一版相比', 'Since the one before'), open: word('打开', '打開', 'Open'),
  map: word('地图', '地圖', 'Map'), api: word('接口', '介面', 'API'), first: word('第一次发布', '第一次發布', 'The first release'), details: word('逐项', '逐項', 'In full'),
  today: word('今天的数据', '今天的數據', 'The data of today'), beside: word('其他', '其他', 'Beside the assets'), nothing: word('没有变化。', '沒有變化。', 'Nothing has changed.'),
} satisfies Record<string, Text>

const sayRewritten = filled(word('改动 {0}', '改動 {0}', '{0} changed'))

const opens = ({ page, api }: VersionEntry, language: Language) => html`<a href="${page}&lang=${language}">${head.map[language]}</a> · <a href="${api}&f=html&lang=${language}">${head.api[language]}</a>`
const titleOf = ({ name, day }: VersionEntry, language: Language) => (name === day ? formatDate(day, language) : `${formatDate(day, language)}${bracketed(name, language)}`)

/** All releases as a table, the newest first. */
export const versionsPage = ({ current, versions }: VersionList, { address, ...asked }: Asked): Promise<string> => {
  const { language } = asked
  return frame({
    ...asked, title: versionsTitle[language], lead: lead[language], origin: new URL(address).origin, inLanguage: inLanguage(address), way: wayTo(address, language),
    body: html`<p class="meta">${head.today[language]} <code>${current.version}</code>${current.release ? html` = <code>v=${current.release}</code>` : ''}</p>
  <div class="scroll"><table><thead><tr><th>${head.release[language]}</th><th class="number">${head.assets[language]}</th><th>${head.changes[language]}</th><th>${head.open[language]}</th></tr></thead>
  <tbody>${versions.map(one => html`<tr><td>${titleOf(one, language)}<br><code>v=${one.name}</code></td><td class="number">${formatNumber(one.counts.assets, language)}</td>
    <td>${one.changes ? html`${sayChanges(one.changes, language) || head.nothing[language]}<br><a href="${one.changelog}?f=html&lang=${language}">${head.details[language]}</a>` : head.first[language]}</td><td>${opens(one, language)}</td></tr>`)}</tbody></table></div>`,
  })
}

/** One release, and every asset that changed since the one before. */
export const versionPage = (detail: VersionDetail, { address, ...asked }: Asked): Promise<string> => {
  const { language } = asked
  const { origin } = new URL(address)
  return frame({
    ...asked, title: titleOf(detail, language), origin, inLanguage: inLanguage(address), way: [...wayTo(address, language), { href: `${origin}/api/versions?f=html&lang=${language}`, title: versionsTitle[language] }],
    body: html`<p class="meta"><code>v=${detail.name}</code> · <code>${detail.version}</code> · ${opens(detail, language)}</p>
  ${detail.since ? html`<p>${saySince(detail.since, language)}</p>` : ''}
  <h2>${head.changes[language]}${detail.before ? bracketed(detail.before, language) : ''}</h2>
  ${detail.changed ? changed(detail.changed, language) : html`<p>${head.first[language]}</p>`}`,
  })
}

function changed(changes: Changes, language: Language): Markup | readonly Markup[] {
  const { added, removed, beside, ...ways } = changes
  const plain = (list: Changes['added']) => list.map(({ id, name, kind }) => html`<tr><td>${name[language]}</td><td>${kindWord[kind][language]}</td><td><code>${id}</code></td></tr>`)
  const said = (list: Changes['moved']) => list.map(({ id, name, ways: said }) => html`<tr><td>${name[language]}</td><td>${said.map(way => way[language]).join(semicolon(language))}</td><td><code>${id}</code></td></tr>`)
  const lists = { added: plain(added), removed: plain(removed), moved: said(ways.moved), tiers: said(ways.tiers), facts: said(ways.facts), other: said(ways.other) }
  const sections = changeKinds.filter(kind => lists[kind].length > 0).map(kind => html`<h3>${changeWord[kind][language]}${bracketed(formatNumber(lists[kind].length, language), language)}</h3><div class="scroll"><table><tbody>${lists[kind]}</tbody></table></div>`)
  const rest = beside.length ? [html`<h3>${head.beside[language]}</h3><div class="scroll"><table><tbody>${beside.map(({ of, added: more, removed: less, changed: other }) => html`<tr><td><code>${of}</code></td><td class="number">+${more}</td><td class="number">−${less}</td><td>${sayRewritten(language, formatNumber(other, language))}</td></tr>`)}</tbody></table></div>`] : []
  return sections.length || rest.length ? [...sections, ...rest] : html`<p>${head.nothing[language]}</p>`
}
