/** What every step agrees on: the box, the metric grid and the codes of the eleven cities. */

/** West, south, east, north of the map, WGS-84 degrees. */
export const box = [109.6, 20.2, 117.4, 25.9]

/** Metres per degree around the delta; good to 1 % over the box, which is ample for a drawing. */
export const metresPerDegree = { x: 111320 * Math.cos((22.6 * Math.PI) / 180), y: 110750 }

/** First digits of the division code (GB/T 2260, with the country prefix 156) to the slug of the city. */
export const cityOfCode = {
  '1564401': 'guangzhou',
  '1564403': 'shenzhen',
  '1564404': 'zhuhai',
  '1564406': 'foshan',
  '1564407': 'jiangmen',
  '1564412': 'zhaoqing',
  '1564413': 'huizhou',
  '1564419': 'dongguan',
  '1564420': 'zhongshan',
  '1568100': 'hong-kong',
  '1568101': 'hong-kong',
  '1568200': 'macao',
}

/** Slug of the city a division code lies in, or null outside the eleven. */
export const cityOf = (code) => cityOfCode[code.slice(0, 7)] ?? null

export const isSar = (city) => city === 'hong-kong' || city === 'macao'

/** Distance of two positions in metres. */
export const distance = (a, b) => Math.hypot((a[0] - b[0]) * metresPerDegree.x, (a[1] - b[1]) * metresPerDegree.y)

export const feature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry })
export const collection = (features) => ({ type: 'FeatureCollection', features })

/** Polygons of a geometry as a list of ring lists. */
export const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)

/** The box, drawn in on each side by some degrees. */
export const boxPolygon = (inset = 0) => {
  const [w, s, e, n] = [box[0] + inset, box[1] + inset, box[2] - inset, box[3] - inset]
  return { type: 'Polygon', coordinates: [[[w, s], [w, n], [e, n], [e, s], [w, s]]] }
}
