import { html } from 'hono/html'
import { langOf, langTag, type Language } from '@bay-atlas/data/language.ts'
import type { Keep } from '../atlas.ts'
import { cql2Parameters } from '../features/cql2-parameters.ts'
import { bboxCrsParameter, crsParameter } from '../features/crs-parameters.ts'
import type { Collection } from '../features/feature.ts'
import { datetimeParameter } from '../features/datetime.ts'
import { assetParameters } from '../features/filter-parameters.ts'
import { itemFormats } from '../formats/item-formats.ts'
import { formatParameter } from '../http/format.ts'
import { languageParameter } from '../http/language.ts'
import { pagingParameters } from '../http/paging.ts'
import { releaseParameter } from '../http/release.ts'
import { problemTitle, type ProblemKind } from '../http/problem.ts'
import type { Parameter } from '../http/parameter.ts'
import { places, type Place } from './places.ts'
import { docsWord, honestWords, problemWord } from './words.ts'

/** Addresses as a list; those without a blank to fill are links. */
export const placeList = (list: readonly Place[], api: string, language: Language, keep: Keep) => html`<ul class="plain">${list.map(({ path, about }) => html`
  <li>${path.includes('{') ? html`<code>/api${path}</code>` : html`<a href="${keep(`${api}${path}`)}"><code lang="${langOf(decodeURIComponent(path), language) ?? langTag[language]}">/api${decodeURIComponent(path)}</code></a>`} <span>${about[language]}</span></li>`)}
</ul>`

/** The collections, with how much each holds and what else than the grammar it takes. */
export const collectionTable = (collections: { collection: Collection; count: number }[], api: string, language: Language, keep: Keep) => html`<div class="scroll"><table>
  <thead><tr><th>${docsWord.collection[language]}</th><th>${docsWord.holds[language]}</th><th>${docsWord.parameter[language]}</th><th class="number">${docsWord.count[language]}</th></tr></thead>
  <tbody>${collections.map(({ collection: { id, title, about, parameters }, count }) => html`<tr>
    <td><a href="${keep(`${api}/collections/${id}/items`)}"><code>${id}</code></a></td>
    <td><strong>${title[language]}</strong><br>${about[language]}</td>
    <td class="many">${parameters.map(({ name }) => html`<code>${name}</code> `)}</td>
    <td class="number">${count}</td></tr>`)}
  </tbody></table></div>`

/** A parameter as a line of a table. */
export const parameterRow = ({ name, about, example }: Parameter, language: Language) => html`<tr><td><code>${name}</code></td><td>${about[language]}</td><td>${example ? html`<code lang="${langOf(String(example), language) ?? langTag[language]}">${name}=${example}</code>` : ''}</td></tr>`

const wordList = ({ name, words = {} }: Parameter, language: Language) => html`<details><summary><code>${name}</code> <span>${Object.keys(words).length}</span></summary>
  <dl>${Object.entries(words).map(([word, label]) => html`<dt><code>${word}</code></dt><dd>${label[language]}</dd>`)}</dl></details>`

/** The grammar: every parameter, then the closed lists behind them. */
export const filterSection = (language: Language) => html`
  <p>${docsWord.filterLead[language]}</p>
  <div class="scroll"><table>
    <thead><tr><th>${docsWord.parameter[language]}</th><th>${docsWord.meaning[language]}</th><th>${docsWord.example[language]}</th></tr></thead>
    <tbody>${[...assetParameters, datetimeParameter, bboxCrsParameter, ...cql2Parameters, crsParameter, ...pagingParameters, formatParameter(itemFormats), languageParameter, releaseParameter].map(parameter => parameterRow(parameter, language))}</tbody>
  </table></div>
  <h3>${docsWord.words[language]}</h3>
  ${assetParameters.filter(({ words }) => words).map(parameter => wordList(parameter, language))}`

const kinds = Object.keys(problemTitle).filter((kind): kind is ProblemKind => kind in problemTitle)

/** Every problem under the anchor that its `type` points at. */
export const problemSection = (language: Language) => html`
  <p>${docsWord.problemsText[language]}</p>
  <div class="scroll"><table><tbody>${kinds.map(kind => html`<tr id="${kind}"><td><code>${kind}</code></td><td>${problemWord[kind][language]}</td></tr>`)}</tbody></table></div>`

export const beyondSection = (api: string, language: Language, keep: Keep) => placeList(places, api, language, keep)

export const honestSection = (language: Language) => html`${honestWords.map(words => html`<p>${words[language]}</p>`)}`
