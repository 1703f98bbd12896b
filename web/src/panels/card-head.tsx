import { Fragment } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import { langTag, type Language } from '@bay-atlas/data/language.ts'
import { kindWord, sectorWord, statusWord, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { OtherScript } from '../look/other-script.tsx'
import { CrossButton } from '../look/parts.tsx'
import { KindSymbol } from '../look/symbol.tsx'
import { colon, listMark } from '@bay-atlas/data/words/word.ts'
import { cardWord } from '../look/words-card.ts'
import { words } from '../look/words.ts'
import { otherNames } from './matched-name.ts'

/** What the head needs; a row of the list has it before the card itself arrives. */
export type HeadOf = Pick<Row, 'name' | 'aliases' | 'kind' | 'tiers' | 'sectors' | 'status'>
type Props = { language: Language; of: HeadOf; onClose: () => void }

/** Kind, name, the name in other scripts, and what it is in tags: the first tier in ink. */
export function CardHead({ language, of, onClose }: Props) {
  const { name, aliases, kind, tiers, sectors, status } = of
  const [first, ...further] = tiers
  return (
    <header className="card-head">
      <p className="card-kind"><KindSymbol kind={kind} size={16} />{kindWord[kind][language]}</p>
      <CrossButton label={words.close[language]} onClick={onClose} />
      <h2 id="card-name" tabIndex={-1}>{name[language]}</h2>
      <p className="card-other">{otherNames(of, language).map(({ text, lang }, index) => <span key={text} lang={lang ? langTag[lang] : undefined}>{index > 0 && <i className="dot" aria-hidden="true">·</i>}{text}</span>)}</p>
      {aliases.length > 0 && <p className="card-aliases">{cardWord.aliases[language]}{colon(language)}{aliases.map((alias, index) => <Fragment key={alias}>{index > 0 && listMark(language)}<OtherScript text={alias} language={language} lang="zh-Hans" /></Fragment>)}</p>}
      <ul className="tags">
        {first && <li className="tag first">{tierWord[first][language]}</li>}
        {further.map(tier => <li key={tier} className="tag">{tierWord[tier][language]}</li>)}
        <li className="tag">{statusWord[status][language]}</li>
        {sectors.map(sector => <li key={sector} className="tag">{sectorWord[sector][language]}</li>)}
      </ul>
    </header>
  )
}
