/*
 * The atlas in a page or a deck:
 *
 *   <script type="module" src="https://ATLAS/embed.js"></script>
 *   <bay-atlas kind="laboratory" view="9/22.6/113.8" lang="en" style="height: 540px"></bay-atlas>
 *
 * Attributes are the words of the address of /embed (kind, tier, sector, city, status, source, founded, part_of, bbox, q,
 * id, view, lang, theme, story, step, ui, title, legend, search, zoom, scale, gestures, kiosk, interval, keys, autostart);
 * `title` is written `show-title`, since HTML keeps that word for itself. `sandboxed` takes from the frame its origin,
 * cookies and storage; `label` names it to screen readers. They are read once, when the element enters the page.
 *
 *   const atlas = document.querySelector('bay-atlas')
 *   await atlas.ready
 *   await atlas.setView('10/22.54/114.06')          or { zoom, latitude, longitude, bearing, pitch }
 *   await atlas.setFilters({ kind: 'laboratory', city: 'shenzhen,hong-kong' })
 *   await atlas.select('hetao-zone')                or null
 *   await atlas.setLang('zh-Hant'); await atlas.goStep(2); await atlas.sleep(); await atlas.wake()
 *   const { image } = await atlas.snapshot()        a data: address of a PNG
 *   atlas.addEventListener('viewchange', event => event.detail.text)
 *
 * Every call gives a promise; it fails with a sentence when the atlas refuses. Events: ready, viewchange, filterchange,
 * select, storystep, height, key, error. A deck that is not reveal.js moves on by `key` (event.detail.key).
 * Without this file the same is said by hand: frame.contentWindow.postMessage({ atlas: 1, type, id, … }, '*'),
 * and the reply bears the same type and id, or the type `error`. "slide:start" and "slide:stop" are understood too.
 */
const origin = new URL(import.meta.url).origin
const words = 'kind tier sector city status source founded part_of bbox q id view lang theme story step ui legend search zoom scale gestures kiosk interval keys autostart'.split(' ')
const patience = 15000

class BayAtlas extends HTMLElement {
  #frame
  #last = 0
  #waiting = new Map()
  #isReady
  /** Kept when the atlas says that it listens. */
  ready = new Promise(resolve => { this.#isReady = resolve })

  connectedCallback() {
    addEventListener('message', this.#hear)
    if (this.#frame) return
    const query = new URLSearchParams()
    for (const name of words) if (this.hasAttribute(name)) query.set(name, this.getAttribute(name))
    if (this.hasAttribute('show-title')) query.set('title', this.getAttribute('show-title'))
    const frame = this.#frame = document.createElement('iframe')
    if (this.hasAttribute('sandboxed')) frame.setAttribute('sandbox', 'allow-scripts allow-popups')
    frame.title = this.getAttribute('label') ?? 'Bay Innovation Atlas'
    frame.style.cssText = 'display:block;width:100%;height:100%;border:0'
    frame.src = `${origin}/embed?${query}`
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block'
    if (!this.style.height && !this.clientHeight) this.style.height = '540px'
    this.append(frame)
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear)
  }

  #hear = ({ source, data }) => {
    if (source !== this.#frame?.contentWindow || data?.atlas !== 1) return
    const { atlas, id, type, ...detail } = data
    const call = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (type === 'ready') this.#isReady(detail)
    if (!call) this.dispatchEvent(new CustomEvent(type, { detail }))
    else if (type === 'error') call.reject(new Error(detail.message))
    else call.resolve(detail)
  }

  async #ask(type, payload) {
    await this.ready
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#frame.contentWindow.postMessage({ atlas: 1, type, id, ...payload }, '*')
      setTimeout(() => this.#waiting.delete(id) && reject(new Error(`The atlas did not answer "${type}" within ${patience / 1000} seconds.`)), patience)
    })
  }

  setView(view) { return this.#ask('setView', { view }) }
  setFilters(filters) { return this.#ask('setFilters', { filters }) }
  select(asset) { return this.#ask('select', { asset }) }
  setLang(lang) { return this.#ask('setLang', { lang }) }
  goStep(step) { return this.#ask('goStep', { step }) }
  sleep() { return this.#ask('sleep') }
  wake() { return this.#ask('wake') }
  snapshot() { return this.#ask('snapshot') }
}

if (!customElements.get('bay-atlas')) customElements.define('bay-atlas', BayAtlas)
