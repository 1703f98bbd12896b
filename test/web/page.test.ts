import { describe, expect, test } from 'vitest'
import { formatPage, parsePage } from '@bay-atlas/web/state/page.ts'

describe('an address survives the round trip', () => {
  test.each([
    '',
    '?kind=laboratory,facility&tier=national&sector=ai,health&city=shenzhen&status=operating&source=sourced&founded=2015..2022&part_of=hetao-zone&bbox=113.5,22.1,114.5,22.9&q=quantum&id=pcl&lang=zh-Hant&theme=dark&ui=none&view=11.25/22.5/114.06',
    '?founded=..2022',
    '?lang=en&v=2026-11-24&view=9/22.5/114.06',
    '?lang=en&sort=founded&list=alone&view=9/22.5/114.06',
    '?kind=laboratory&panel=network&link=branch,technology&link_year=2018..&cross_border=1&id=pcl&view=9/22.5/114.06',
    '?panel=analyse&shape=circle/114.06,22.54/3000&lang=en',
    '?panel=bays&bays=420/12.5/-30&lay=gba/tokyo/10/-4.25',
    '?layers=hex,coverage&hex=2',
    '?q=%E9%87%8F%E5%AD%90',
    '?q=a%26b%3Dc+%2B+d',
    '?view=9/22.5/114.06/30/45',
    '?view=9/-22.5/-114.06',
  ])('%s', address => {
    expect(formatPage(parsePage(address))).toBe(address)
  })
})

describe('what an address cannot mean is passed over', () => {
  test.each(['?sector=blockchain', '?lang=fr', '?theme=pink', '?ui=huge', '?view=north', '?view=9/22.5', '?view=9//114', '?view=99/22/114', '?view=9/99/114', '?id=../etc', '?founded=never', '?sort=size', '?sort=tier', '?list=map', '?v=', '?v=../etc', '?utm_source=x'])('%s', address => {
    expect(formatPage(parsePage(address))).toBe('')
  })
})
