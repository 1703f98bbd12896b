/**
 * Land outside the bay has its own tone. Inland it follows the rim (Tianditu); along the shore it must follow the
 * OpenStreetMap coast. So the shore is taken from the OSM land inside two zones drawn by hand, and the inland part
 * from Tianditu outside two slightly smaller zones; both files stay free of each other and overlap on screen.
 */
import { shape } from './overlay.mjs'
import { feature } from './region.mjs'

const zone = (ring) => feature({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })

/** West of Jiangmen and east of Huizhou; the edge keeps about 500 m off the rim. */
const shoreZones = [
  zone([[109.5, 20.1], [109.5, 21.95], [112.25, 21.95], [112.312, 21.785], [112.299, 21.752], [112.296, 21.735], [112.297, 21.7], [112.297, 20.1]]),
  zone([[115.026, 20.1], [115.026, 22.71], [115.02, 22.733], [115, 22.762], [114.995, 22.78], [115.05, 23], [116.2, 23.15], [116.5, 23.75], [117, 24], [117.5, 24.4], [117.5, 20.1]]),
]
const inlandCuts = [
  zone([[109.5, 20.1], [109.5, 21.93], [112.2, 21.93], [112.27, 21.8], [112.27, 20.1]]),
  zone([[115.055, 20.1], [115.055, 22.98], [116.22, 23.13], [116.52, 23.72], [117, 23.97], [117.5, 24.37], [117.5, 20.1]]),
]

/** @param land OSM land. @returns the part of it along the shore outside the bay. */
export const outsideCoast = (land) => shape('land.json -clip zones.json -dissolve2', { land, zones: shoreZones })

/** @param outside Tianditu shapes outside the bay. @returns the same without the shore. */
export const outsideInland = (outside, frame) => shape('outside.json -clip frame.json -erase cuts.json', { outside, frame, cuts: inlandCuts })
