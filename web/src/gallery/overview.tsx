import { useState } from 'react'
import { languages } from '@bay-atlas/data/language.ts'
import { themes } from '../state/page.ts'
import { groups, windows, type GalleryCase, type Group, type Window } from './case.ts'
import { cases } from './cases.ts'
import { media, texts } from './looking.ts'

/** What can be switched, and what each switch may say. */
const switches = { lang: languages, theme: themes, text: texts, medium: media, spaced: ['0', '1'] } as const
type Name = keyof typeof switches
const names = Object.keys(switches).filter((name): name is Name => name in switches)
const said: Record<string, string> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English', '100': 'text 100 %', '200': 'text 200 %', still: 'reduced motion', '0': 'usual spacing', '1': 'text spacing 1.4.12' }

/** Every case by group, each in windows of its own; the switches hold for all of them. */
export function Overview({ query }: { query: URLSearchParams }) {
  const [chosen, setChosen] = useState<Record<Name, string>>({ lang: query.get('lang') ?? 'zh-Hans', theme: query.get('theme') ?? 'light', text: query.get('text') ?? '100', medium: query.get('medium') ?? 'screen', spaced: query.get('spaced') ?? '0' })
  const [group, setGroup] = useState<Group>(groups.find(one => one === query.get('group')) ?? 'page')
  return (
    <div className="gallery">
      <header>
        <h1>Gallery</h1>
        <nav>{groups.map(one => <button key={one} type="button" className="btn quiet" aria-pressed={one === group} onClick={() => setGroup(one)}>{one} {cases.filter(shown => shown.group === one).length}</button>)}</nav>
        {names.map(name => <label key={name}>{name} <select value={chosen[name]} onChange={event => setChosen({ ...chosen, [name]: event.target.value })}>{switches[name].map(value => <option key={value} value={value}>{said[value] ?? value}</option>)}</select></label>)}
        <p>Forced colours, more contrast: the developer tools emulate them (Rendering). A title opens its case alone.</p>
      </header>
      {cases.filter(shown => shown.group === group).map(shown => <Frames key={shown.id} shown={shown} chosen={chosen} />)}
    </div>
  )
}

const shrunk: Record<Window, number> = { desk: 0.5, phone: 0.75, lying: 0.6, slide: 0.6, panel: 0.8, narrow: 0.8 }

function Frames({ shown: { id, title, windows: seen }, chosen }: { shown: GalleryCase; chosen: Record<Name, string> }) {
  const address = `?${new URLSearchParams({ case: id, ...chosen })}`
  return (
    <section>
      <h2><a href={address}>{title}</a> <small>{id}</small></h2>
      <div className="gallery-frames">
        {seen.map(window => {
          const [[width, height], by] = [windows[window], shrunk[window]]
          return <figure key={window} style={{ width: width * by }}><div style={{ height: height * by }}><iframe title={`${title}, ${window}`} loading="lazy" src={address} width={width} height={height} style={{ transform: `scale(${by})` }} /></div><figcaption>{window} {width} × {height}</figcaption></figure>
        })}
      </div>
    </section>
  )
}
