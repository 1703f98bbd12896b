import { addDataToMap, setFilter, wrapTo } from '@kepler.gl/actions'
import { KeplerGl } from '@kepler.gl/components'
import { processCsvData } from '@kepler.gl/processors'
import reducers, { enhanceReduxMiddleware } from '@kepler.gl/reducers'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'react-redux'
import { applyMiddleware, combineReducers, createStore } from 'redux'

const asked = new URLSearchParams(location.search)
const [zoom, latitude, longitude] = asked.get('view').split('/').map(Number)

// The package is CommonJS: what it gives by default lies one deeper.
const keplerReducer = reducers.default ?? reducers
const store = createStore(
  combineReducers({ keplerGl: keplerReducer.initialState({ mapStyle: { styleType: 'plain' }, uiState: { activeSidePanel: null, currentModal: null } }) }),
  {},
  applyMiddleware(...enhanceReduxMiddleware([])),
)
const tell = action => store.dispatch(wrapTo('map')(action))

const layer = {
  id: 'enterprises',
  type: 'point',
  config: { dataId: 'register', label: 'enterprises', columns: { lat: 'latitude', lng: 'longitude' }, isVisible: true, visConfig: { radius: 8, opacity: 0.7, outline: false, filled: true } },
  visualChannels: { colorField: { name: 'sector', type: 'string' }, colorScale: 'ordinal' },
}
const filters = [
  { dataId: ['register'], id: 'sector', name: ['sector'], type: 'multiSelect', value: [] },
  { dataId: ['register'], id: 'founded', name: ['founded'], type: 'range', value: [1980, 2025] },
]
const config = { visState: { filters, layers: [layer] }, mapStyle: { styleType: 'plain' }, mapState: { latitude, longitude, zoom, bearing: 0, pitch: 0 } }
const set = (id, value) => {
  const at = store.getState().keplerGl.map.visState.filters.findIndex(filter => filter.id === id)
  tell(setFilter(at, 'value', value))
}

/** What the bench asks of every peer. An empty list of sectors means all. */
globalThis.bench = { isReady: false, filterSectors: sectors => set('sector', sectors), filterFounded: years => set('founded', years) }

function App() {
  useEffect(() => {
    const load = async () => {
      const table = await (await fetch(asked.get('data'))).text()
      tell(addDataToMap({ datasets: { info: { label: 'register', id: 'register' }, data: await processCsvData(table) }, options: { centerMap: false }, config: { version: 'v1', config } }))
      globalThis.bench.isReady = true
    }
    load().catch(fault => { globalThis.bench.fault = String(fault.stack) })
  }, [])
  const plain = { id: 'plain', label: 'plain', url: new URL(asked.get('style'), location.href).href, icon: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', layerGroups: [] }
  return <KeplerGl id="map" mapboxApiAccessToken="" mapStylesReplaceDefault mapStyles={[plain]} width={innerWidth} height={innerHeight} />
}
createRoot(document.querySelector('#root')).render(<Provider store={store}><App /></Provider>)
