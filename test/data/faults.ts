import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Area, Asset, Fact, Link } from '@bay-atlas/data/schema.ts'
import type { City } from '@bay-atlas/data/vocabulary.ts'
import { asset, body, metric, source } from '../make.ts'
import { giantsTotal as total } from './coverage-fixture.ts'
import type { Files } from './planted.ts'

/** One deliberate fault: what it is, how it is planted in the small faultless dataset, and the line that must name it. */
export type Planted = { fault: string; plant?: (data: Dataset) => void; spoil?: (files: Files) => void; line: RegExp }

function find<T extends { id: string }>(list: T[], id: string): T {
  const found = list.find(one => one.id === id)
  if (!found) throw new Error(`the faultless dataset holds no "${id}"`)
  return found
}
const propertiesOf = (data: Dataset, id = 'futian-lab'): Asset['properties'] => find(data.assets, id).properties
const factOf = (data: Dataset, name: string, id = 'futian-lab'): Fact => {
  const found = propertiesOf(data, id).facts.find(fact => fact.metric === name)
  if (!found) throw new Error(`${id} has no fact "${name}"`)
  return found
}
const acrossOf = (data: Dataset): Link => find(data.links, 'across')
const move = (data: Dataset, id: string, at: [number, number]) => { find(data.assets, id).geometry.coordinates = at }
const outlineOf = (data: Dataset): Area => find(data.areas, 'futian-park-outline')
function redraw(data: Dataset, change: (ring: [number, number][]) => [number, number][]) {
  const { geometry } = outlineOf(data)
  if (geometry.type === 'Polygon') geometry.coordinates = geometry.coordinates.map(change)
}
function shifted(data: Dataset, city: City, points: [number, number][]) {
  for (const [n, at] of points.entries()) data.assets.push(asset({ id: `shifted-${city}-${n + 1}`, cities: [city], at, facts: [factOf(data, 'tier')] }))
}
const replace = (file: string, from: string | RegExp, to: string) => (files: Files) => { files.set(file, (files.get(file) ?? '').replace(from, to)) }
const labs = 'assets/laboratory.geojson'

const files: Planted[] = [
  { fault: 'a file is missing', spoil: all => { all.delete('links.json') }, line: /^links\.json: -: -: the file is missing/ },
  { fault: 'a file is not JSON', spoil: replace('links.json', '[', '[,'), line: /^links\.json: -: -: this is not JSON/ },
  { fault: 'a file is no feature collection', spoil: replace(labs, 'FeatureCollection', 'Features'), line: /^assets\/laboratory\.geojson: -: type: / },
  { fault: 'a word that is in no vocabulary', spoil: replace(labs, '"sectors":["ai"]', '"sectors":["blockchain"]'), line: /laboratory\.geojson: csns: sectors\.0: .*allowed words: ai, networks/ },
  { fault: 'a property the schema does not know', spoil: replace(labs, '"hosts":', '"rating":5,"hosts":'), line: /csns: properties: .*no "rating"/ },
  { fault: 'a name missing in one Chinese script', spoil: replace(labs, '"zh-Hant":"futian-lab繁",', ''), line: /futian-lab: name\.zh-Hant: .*expected string/ },
  { fault: 'an empty English name', spoil: replace(labs, '"en":"futian-lab"', '"en":" "'), line: /futian-lab: name\.en: / },
  { fault: 'an id that is not in small letters', spoil: replace(labs, '"id":"futian-lab"', '"id":"Futian_Lab"'), line: /Futian_Lab: id: an id is lower-case/ },
  { fault: 'a point with latitude before longitude', spoil: replace(labs, '[114.05,22.54]', '[22.54,114.05]'), line: /futian-lab: geometry\.coordinates\.0: / },
  { fault: 'a second fault behind a broken record', spoil: all => { replace(labs, '"kind":"laboratory"', '"kind":"lab"')(all); replace(labs, '"a-source"],"confidence":"sourced"}}\n]}', '"nowhere"],"confidence":"sourced"}}\n]}')(all) }, line: /futian-lab: sources\.0: there is no source "nowhere"/ },
  { fault: 'an asset in the file of another kind', plant: data => { propertiesOf(data).kind = 'facility' }, spoil: all => { const stray = all.get('assets/facility.geojson') ?? ''; all.set('assets/facility.geojson', all.get(labs) ?? ''); all.set(labs, stray) }, line: /laboratory\.geojson: futian-lab: kind: .*belongs in assets\/facility\.geojson/ },
  { fault: 'two features on one line', spoil: replace(labs, '},\n{', '},{'), line: /laboratory\.geojson: -: line 2: each line must hold exactly one record/ },
  { fault: 'a feature over several lines', spoil: replace(labs, '"properties":', '\n"properties":'), line: /laboratory\.geojson: -: line 2: each line must hold exactly one record/ },
  { fault: 'a list on one line', spoil: replace('links.json', '[\n', '['), line: /^links\.json: -: line 1: the file must open with \[/ },
  { fault: 'features out of order', plant: data => { data.assets.reverse() }, line: /laboratory\.geojson: csns: id: records are sorted by id/ },
  { fault: 'one id for two assets', plant: data => { find(data.assets, 'futian-lab').id = 'csns' }, line: /laboratory\.geojson: csns: id: this id is taken already/ },
  { fault: 'one id for an asset and a body', plant: data => { data.bodies.push(body({ id: 'csns' })) }, line: /bodies\.json: csns: id: this id is taken already in assets\/laboratory/ },
]

const texts: Planted[] = [
  { fault: 'traditional characters in simplified Chinese', plant: data => { propertiesOf(data).name['zh-Hans'] = '福田實驗室' }, line: /futian-lab: name\.zh-Hans: 「實驗」 exist only in traditional/ },
  { fault: 'simplified characters in traditional Chinese', plant: data => { propertiesOf(data).name['zh-Hant'] = '福田实验室' }, line: /futian-lab: name\.zh-Hant: 「实验」 exist only in simplified/ },
  { fault: 'a character wrongly converted: 皇後大道', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '皇后大道', 'zh-Hant': '皇後大道' }) }, line: /futian-lab: name\.zh-Hant: .*皇後.* looks wrongly/ },
  { fault: 'a character wrongly converted: 製度研究所', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '制度研究所', 'zh-Hant': '製度研究所' }) }, line: /futian-lab: name\.zh-Hant: .*製度.* looks wrongly/ },
  { fault: 'a character wrongly converted: 已籤租約的機構', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '已签租约的机构', 'zh-Hant': '已籤租約的機構' }) }, line: /futian-lab: name\.zh-Hant: .*已籤.* looks wrongly/ },
  { fault: 'a character wrongly converted: 博士后之家', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '博士后之家', 'zh-Hant': '博士后之家' }) }, line: /futian-lab: name\.zh-Hant: .*「后」 exist only/ },
  { fault: 'a character wrongly converted: 干細胞研究所', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '干细胞研究所', 'zh-Hant': '干細胞研究所' }) }, line: /futian-lab: name\.zh-Hant: .*「干」 exist only/ },
  { fault: 'a character wrongly converted: 複星發展', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '复星发展', 'zh-Hant': '複星發展' }) }, line: /futian-lab: name\.zh-Hant: .*複星.* looks wrongly/ },
  { fault: 'half-width punctuation in Chinese', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '福田实验室,一期' }) }, line: /futian-lab: name\.zh-Hans: .*full-width in Chinese/ },
  { fault: 'mainland quotation marks in traditional Chinese', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '“福田”实验室', 'zh-Hant': '“福田”實驗室' }) }, line: /futian-lab: name\.zh-Hant: .*quotes with 「 」/ },
  { fault: 'full-width punctuation in English', plant: data => { Object.assign(propertiesOf(data).name, { en: 'Futian（lab）' }) }, line: /futian-lab: name\.en: .*half-width in English/ },
  { fault: 'two full stops in a row', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '福田实验室。。' }) }, line: /futian-lab: name\.zh-Hans: .*two signs of punctuation/ },
  { fault: 'two different texts in the two Chinese scripts', plant: data => { Object.assign(propertiesOf(data).name, { 'zh-Hans': '鹏城实验室', 'zh-Hant': '香港科學園' }) }, line: /futian-lab: name\.zh-Hant: 「香港科學園」 is not the same text/ },
  { fault: 'Chinese in an English name', plant: data => { propertiesOf(data).name.en = 'Futian 实验室' }, line: /futian-lab: name\.en: .*holds Chinese characters/ },
  { fault: 'a letter that turns the direction of the text', plant: data => { propertiesOf(data).aliases = ['Futian \u202ebaL'] }, line: /futian-lab: aliases\.0: this holds U\+202E, which cannot be seen/ },
  { fault: 'a letter without width', plant: data => { data.sources.push(source({ id: 'thin', title: 'A\u200bB' })) }, line: /sources\.json: thin: title: this holds U\+200B/ },
  { fault: 'English in a Chinese name', plant: data => { propertiesOf(data).name['zh-Hans'] = 'Futian Laboratory' }, line: /futian-lab: name\.zh-Hans: .*no Chinese character/ },
]

const receipts: Planted[] = [
  { fault: 'a cited source that does not exist', plant: data => { propertiesOf(data).sources.push('nowhere') }, line: /futian-lab: sources\.1: there is no source "nowhere"/ },
  { fault: 'a source that nothing cites', plant: data => { data.sources.push(source({ id: 'idle' })) }, line: /sources\.json: idle: id: no record cites this source/ },
  { fault: 'a sourced fact without a source', plant: data => { factOf(data, 'founded').sources = [] }, line: /futian-lab: facts\.0\.sources: .*names no source/ },
  { fault: 'a figure without a source', plant: data => { find(data.figures, 'one').sources = [] }, line: /figures\.json: one: sources: .*names no source/ },
  { fault: 'an asset without a source', plant: data => { propertiesOf(data).sources = [] }, line: /futian-lab: sources: .*names no source/ },
  { fault: 'an outline without a source', plant: data => { outlineOf(data).properties.sources = [] }, line: /areas\.geojson: futian-park-outline: sources: this outline names no source/ },
  { fault: 'a quote whose source is not among the sources', plant: data => { factOf(data, 'founded').quote = { source: 'seed-009', words: '湾区的实验室' } }, line: /futian-lab: facts\.0\.sources: the quote is from "seed-009"/ },
  { fault: 'a fact that measures something unknown', plant: data => { factOf(data, 'founded').metric = 'height' }, line: /futian-lab: facts\.0\.metric: there is no metric "height"/ },
  { fault: 'a figure that measures something unknown', plant: data => { find(data.figures, 'one').metric = 'height' }, line: /figures\.json: one: metric: there is no metric "height"/ },
  { fault: 'a metric that nothing uses', plant: data => { data.metrics.push(metric({ id: 'height' })) }, line: /metrics\.json: height: id: no fact or figure uses this metric/ },
  { fault: 'a tier that no fact supports', plant: data => { propertiesOf(data).tiers.push('municipal') }, line: /futian-lab: tiers: no fact .*"municipal"/ },
  { fault: 'a fact with a tier the asset has not', plant: data => { propertiesOf(data).facts.push({ ...factOf(data, 'tier'), value: 'provincial' }) }, line: /futian-lab: facts\.2\.value: a fact says tier "provincial"/ },
  { fault: 'a fact with another status', plant: data => { factOf(data, 'founded').metric = 'status' }, line: /futian-lab: facts\.0\.value: a fact says status "2018"/ },
  { fault: 'a founding year that no fact supports', plant: data => { propertiesOf(data).facts.shift() }, line: /futian-lab: founded: no fact .*2018/ },
  { fault: 'a fact with another founding year', plant: data => { propertiesOf(data).facts.push({ ...factOf(data, 'founded'), value: 2019 }) }, line: /futian-lab: facts\.2\.value: a fact says founded 2019/ },
  { fault: 'a quote that is not in the article', plant: data => { propertiesOf(data).quotes = [{ source: 'seed-009', words: '湾区的试验室' }] }, line: /futian-lab: quotes\.0: no passage of "seed-009"/ },
  { fault: 'a passage of an article that is no seed', plant: data => { data.passages['a-source'] = ['an article'] }, line: /passages\.json: a-source: -: passages are kept of seed articles only/ },
]

const places: Planted[] = [
  { fault: 'a point in another city', plant: data => move(data, 'futian-lab', [113.27, 23.13]), line: /futian-lab: geometry\.coordinates: the point lies [\d.]+ km outside shenzhen/ },
  { fault: 'a point in another district', plant: data => { propertiesOf(data).district = { 'zh-Hans': '龙岗区', 'zh-Hant': '龍崗區', en: 'Longgang District' } }, line: /futian-lab: district: the point lies [\d.]+ km outside Longgang/ },
  { fault: 'two points on one another', plant: data => move(data, 'futian-lab', [114.05, 22.55]), line: /park\.geojson: futian-park: site: the point lies on that of "futian-lab"/ },
  { fault: 'one site in two places', plant: data => { for (const id of ['futian-lab', 'futian-park']) propertiesOf(data, id).site = 'futian' }, line: /futian-park: site: "futian-lab" has the same site "futian" but stands 11\d\d m away/ },
  { fault: 'a point in the sea', plant: data => move(data, 'shatin-university', [114.3, 22.15]), line: /shatin-university: geometry\.coordinates: the point lies in the sea/ },
  { fault: 'a point that is still in GCJ-02', plant: data => move(data, 'futian-lab', [114.0646, 22.5105]), line: /futian-lab: geometry\.coordinates: .*looks like GCJ-02/ },
  { fault: 'a city whose points are still in GCJ-02', plant: data => shifted(data, 'shenzhen', [[114.0661, 22.508], [114.0681, 22.508], [114.0701, 22.508]]), line: /shifted-shenzhen-1: geometry\.coordinates: the points of Shenzhen look like GCJ-02/ },
  { fault: 'mainland points in GCJ-02, too few in any one city', plant: data => { shifted(data, 'shenzhen', [[114.0661, 22.508], [114.0681, 22.508]]); shifted(data, 'zhuhai', [[113.5375, 22.207]]) }, line: /shifted-shenzhen-1: geometry\.coordinates: the points of the mainland cities look like GCJ-02/ },
  { fault: 'an outline that is not closed', plant: data => redraw(data, ring => ring.slice(0, 4)), line: /futian-park-outline: geometry: the ring is not closed/ },
  { fault: 'an outline that crosses itself', plant: data => redraw(data, ([a, b, c, d, e]) => [a, c, b, d, e].flatMap(point => (point ? [point] : []))), line: /futian-park-outline: geometry: the ring crosses or touches itself/ },
  { fault: 'an outline that runs clockwise', plant: data => redraw(data, ring => [...ring].reverse()), line: /futian-park-outline: geometry: the outer ring must run counter-clockwise/ },
  { fault: 'an outline that is too large', plant: data => { outlineOf(data).properties.officialAreaKm2 = 1.08 }, line: /futian-park-outline: officialAreaKm2: .*5\.\d % off/ },
  { fault: 'an outline far from its asset', plant: data => move(data, 'futian-park', [114.1, 22.55]), line: /park\.geojson: futian-park: geometry\.coordinates: the point lies \d+ m outside its own outline/ },
  { fault: 'an outline of nothing', plant: data => { outlineOf(data).properties.asset = 'nowhere' }, line: /futian-park-outline: asset: there is no asset "nowhere"/ },
  { fault: 'a corridor of a single point', plant: data => { Object.assign(outlineOf(data), { geometry: { type: 'LineString', coordinates: [[114.05, 22.55]] } }) }, line: /futian-park-outline: geometry\.coordinates: / },
  { fault: 'a corridor that never leaves its place', plant: data => { const at: [number, number] = [114.05, 22.55]; Object.assign(outlineOf(data), { geometry: { type: 'LineString', coordinates: [at, at] } }); outlineOf(data).properties.outline = 'corridor' }, line: /futian-park-outline: geometry: a corridor needs at least two different points/ },
  { fault: 'a polygon called a corridor', plant: data => { outlineOf(data).properties.outline = 'corridor' }, line: /futian-park-outline: geometry: the outline is called "corridor"/ },
]

const joins: Planted[] = [
  { fault: 'a link to nobody', plant: data => { acrossOf(data).parties = ['futian-lab', 'nobody'] }, line: /links\.json: across: parties: there is no asset or body "nobody"/ },
  { fault: 'a link of a body with itself', plant: data => { acrossOf(data).parties = ['futian-lab', 'futian-lab'] }, line: /links\.json: across: parties: a party stands twice/ },
  { fault: 'a link across the line that does not say so', plant: data => { acrossOf(data).crossBorder = false }, line: /across: crossBorder: .*must be true/ },
  { fault: 'a link within the mainland called cross-border', plant: data => { acrossOf(data).parties = ['futian-lab', 'csns'] }, line: /across: crossBorder: .*must be false/ },
  { fault: 'a host that does not exist', plant: data => { propertiesOf(data).hosts = ['nobody'] }, line: /futian-lab: hosts: there is no asset or body "nobody"/ },
  { fault: 'a part of nothing', plant: data => { propertiesOf(data).partOf = 'nowhere' }, line: /futian-lab: partOf: there is no asset "nowhere"/ },
  { fault: 'parts in a circle', plant: data => { propertiesOf(data, 'futian-park').partOf = 'futian-lab' }, line: /futian-lab: partOf: this runs in a circle: futian-lab is part of futian-park is part of futian-lab/ },
  { fault: 'a figure of nobody', plant: data => { find(data.figures, 'one').subject = 'asset:nobody' }, line: /figures\.json: one: subject: nothing answers to "asset:nobody"/ },
  { fault: 'a contradiction of figures that do not exist', plant: data => { data.contradictions[0]?.figures.push('nowhere') }, line: /figures\.json: a-contradiction: figures: there is no figure "nowhere"/ },
  { fault: 'a research record that went to nobody', plant: data => { data.researchIds['platforms:one'] = { to: 'asset:nobody' } }, line: /research-ids\.json: platforms:one: to: nothing answers to "asset:nobody"/ },
  { fault: 'a research record that went nowhere without a reason', plant: data => { data.researchIds['platforms:two'] = { to: null } }, line: /research-ids\.json: platforms:two: why: .*say why/ },
  { fault: 'one name for two bodies', plant: data => { data.bodies.push(body({ id: 'twin', name: { ...propertiesOf(data).name, en: 'Another' } })) }, line: /bodies\.json: twin: name: the same zh-Hans name as "futian-lab"/ },
  { fault: 'one alias for two bodies', plant: data => { for (const id of ['csns', 'futian-park']) propertiesOf(data, id).aliases = ['湾区科学中心'] }, line: /park\.geojson: futian-park: name: a name or alias, "湾区科学中心", is the same as "csns"/ },
  { fault: 'one body at one site under two similar names', plant: data => { data.assets.push(asset({ id: 'lab-again', at: [114.051, 22.541], name: { 'zh-Hans': 'futian-lab简二', 'zh-Hant': 'futian-lab繁二', en: 'Again' }, facts: [factOf(data, 'tier')] })) }, line: /lab-again: name: nearly the same name at the same site as "futian-lab"/ },
]

const discretion: Planted[] = [
  { fault: 'an e-mail address', plant: data => { propertiesOf(data).aliases = ['info@example.org'] }, line: /futian-lab: aliases\.0: this holds an e-mail address/ },
  { fault: 'a telephone number', plant: data => { propertiesOf(data).aliases = ['0755-12345678'] }, line: /futian-lab: aliases\.0: this holds a telephone number/ },
  { fault: 'a mobile number', plant: data => { propertiesOf(data).aliases = ['13800138000'] }, line: /futian-lab: aliases\.0: this holds a mobile number/ },
  { fault: 'a Hong Kong telephone number', plant: data => { propertiesOf(data).aliases = ['+852 2123 4567'] }, line: /futian-lab: aliases\.0: this holds a telephone number/ },
  { fault: 'a guarded facility placed nearer than its town', plant: data => { propertiesOf(data, 'csns').location.uncertaintyM = 1500 }, line: /csns: location: this facility is shown by its town only/ },
  { fault: 'a guarded facility with a street address', plant: data => { propertiesOf(data, 'csns').address = { 'zh-Hans': '中子源路1号', 'zh-Hant': '中子源路1號', en: '1 Neutron Road' } }, line: /csns: address: this facility is shown by its town only/ },
  { fault: 'the coordinates of a guarded facility in words', plant: data => { propertiesOf(data, 'csns').aliases = ['22.869, 113.92'] }, line: /csns: aliases\.0: .*take the coordinates out/ },
  { fault: 'the address of a copy in a note', plant: data => { const copy = source({ id: 'copy', reliability: 'mirror', address: 'http://copies.example.net/a' }); data.sources.push(copy); propertiesOf(data).sources.push('copy'); propertiesOf(data).note = { 'zh-Hans': '见 copies.example.net', 'zh-Hant': '見 copies.example.net', en: 'See http://copies.example.net/a' } }, line: /futian-lab: note\.en: "http:\/\/copies\.example\.net\/a" is the address of a source that is no original/ },
  { fault: 'a website that is a script', plant: data => { propertiesOf(data).website = { address: 'javascript:alert(1)', confirmed: true } }, line: /futian-lab: website\.address: an address begins with https/ },
  { fault: 'a source that is a script', plant: data => { data.sources.push({ ...source({ id: 'script' }), address: 'javascript:alert(1)' }) }, line: /sources\.json: script: address: an address begins with https/ },
  { fault: 'a website confirmed by nobody', plant: data => { propertiesOf(data).website = { address: 'https://lab.example.com', confirmed: true } }, line: /futian-lab: website\.confirmed: no primary source of this asset/ },
]

const coverage: Planted[] = [
  { fault: 'a kind in a city that nothing says how it is covered', plant: data => { for (const state of data.coverage.states) state.cities = state.cities.filter(city => city !== 'macao') }, line: /coverage\.json: coverage: states: nothing says how laboratory in macao is covered/ },
  { fault: 'a kind in a city with two states', plant: data => { data.coverage.states.push(...data.coverage.states) }, line: /coverage\.json: coverage: states: laboratory in macao has 2 states/ },
  { fault: 'a kind said to be absent that is there', plant: data => { for (const state of data.coverage.states) state.state = 'looked-none' }, line: /coverage\.json: coverage: states: laboratory in shenzhen is said to be absent, but "futian-lab" is one/ },
  { fault: 'a state that cites what is not there', plant: data => { for (const state of data.coverage.states) state.sources = ['nowhere'] }, line: /coverage\.json: coverage: states\.0\.sources\.0: there is no source "nowhere"/ },
  { fault: 'more in the atlas than there are, without a word', plant: data => { data.coverage.totals.push(total({ id: 'labs', metric: 'rank', kind: 'laboratory', tier: null })); find(data.figures, 'two').value = 0 }, line: /coverage\.json: coverage: totals\.labs: the atlas counts 1 in shenzhen, more than the official 0 of "two"/ },
  { fault: 'an official total without a figure', plant: data => { data.coverage.totals.push(total({ id: 'labs', metric: 'height' })) }, line: /coverage\.json: coverage: totals\.labs\.metric: no dated figure has the metric "height"/ },
  { fault: 'an official total of assets that are not there', plant: data => { data.coverage.totals.push(total({ id: 'labs', metric: 'rank', ids: ['nobody'] })) }, line: /coverage\.json: coverage: totals\.labs\.ids: there is no asset "nobody"/ },
]

/** Every kind of fault that `npm run check:data` must catch. */
export const faults: Planted[] = [...files, ...texts, ...receipts, ...places, ...joins, ...coverage, ...discretion]
