import { describe, expect, test } from 'vitest'
import { parseEmbed } from '@bay-atlas/web/embed/embed-options.ts'

describe('the switches of a frame', () => {
  test('a bare address shows title, legend and scale, leaves gestures and keys to the page around it, and starts when seen', () => {
    expect(parseEmbed('')).toEqual({ ui: 'full', title: true, legend: true, search: false, zoom: false, scale: true, gestures: 'coop', kiosk: false, interval: 8, keys: 'deck', autostart: 'visible' })
  })
  test.each([
    ['?ui=min', { title: true, legend: false, scale: true }],
    ['?ui=none', { title: false, legend: false, scale: false }],
    ['?ui=none&scale=1&zoom=1', { title: false, scale: true, zoom: true }],
    ['?legend=0&search=1', { title: true, legend: false, search: true }],
    ['?gestures=free&keys=map&autostart=click', { gestures: 'free', keys: 'map', autostart: 'click' }],
    ['?gestures=none&autostart=load', { gestures: 'none', autostart: 'load' }],
    ['?kiosk=1&interval=20', { kiosk: true, interval: 20 }],
  ])('%s', (search, said) => expect(parseEmbed(search)).toMatchObject(said))
  test.each(['?ui=huge', '?legend=yes', '?gestures=wild', '?keys=all', '?autostart=never', '?interval=soon', '?kiosk=maybe'])('%s says nothing', search => {
    expect(parseEmbed(search)).toEqual(parseEmbed(''))
  })
  test('no kiosk flickers, and none stands still for hours', () => {
    expect([parseEmbed('?interval=0.1').interval, parseEmbed('?interval=99999').interval]).toEqual([2, 600])
  })
})
