import { describe, expect, test } from 'vitest'
import { boardOf } from '@bay-atlas/data/boards/board-of.ts'
import { mapInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import { ownRowOf } from '@bay-atlas/data/table/own-row.ts'
import type { Panel, Scene } from '@bay-atlas/data/scene/scene.ts'
import { row, text } from '../make.ts'
import { matter, question, threeCities } from './analyse-fixture.ts'

const known = ['a', 'b', 'c'].map((id, at) => row({ id, at: [114 + at / 100, 22.6], founded: 2010 }))
const own = ['own-2', 'own-3'].map((id, at) => ownRowOf({ id, position: [114.05 + at / 100, 22.6], name: text(id), aliases: [], pinyin: '', kind: 'park', tiers: [], sectors: [], cities: ['shenzhen'], district: null, status: 'operating', founded: 2015, uncertaintyM: 50, basis: 'source' }))
const ground: Partial<Scene> = { shape: { type: 'circle', centre: [114.02, 22.6], radiusM: 10_000 }, panel: 'analyse' }
const hexagons: Partial<Scene> = { layers: ['hex'] }
const board = (panel: Panel, rows = [...known, ...own], scene: Partial<Scene> = {}, language: Language = 'en') => boardOf(panel, matter({ rows, cities: threeCities }), question(scene, language))

describe('where a tool counts rows of the reader, it says how many are whose', () => {
  test.each<[string, Panel, Partial<Scene>]>([['hexagons', 'density', hexagons], ['shaded cities', 'density', {}], ['the timeline', 'time', {}]])('%s', (_, panel, scene) => {
    expect(board(panel, undefined, scene).lead).toContain('Of these, 3 are of the atlas and 2 are a reader’s own, not checked.')
    expect(board(panel, own, scene).lead).toContain('All are a reader’s own, not checked.')
    expect(board(panel, known, scene).lead).not.toContain('reader')
  })

  test('a drawn ground, with its list', () => {
    const { lead, tables, notes } = board('analyse', undefined, ground)
    expect(lead).toMatch(/^3 assets of the atlas lie on its .* km²\. 2 more are a reader’s own, not checked\./)
    expect(JSON.stringify(tables)).toContain('own data, not checked')
    expect(notes.join()).toContain('of what the atlas holds and of what a reader added')
    expect(JSON.stringify(board('analyse', known, ground))).not.toMatch(/reader|own data/)
  })

  test.each(languages)('in %s', language => {
    const words = { 'zh-Hans': '其中图谱 3 项，读者自带、未经核对的 2 项。', 'zh-Hant': '其中圖譜 3 項，讀者自帶、未經核對的 2 項。', en: 'Of these, 3 are of the atlas' }[language]
    expect(board('time', undefined, {}, language).lead).toContain(words)
  })

  test('the map in words', () => {
    const said = (rows: typeof own, total: number, mine: number) => mapInWords({ total, own: mine, matched: rows, seen: [114.045, 22, 115, 23], donut: null, chosen: null, language: 'en' }).lead
    expect(said([...known, ...own], 5, 2)).toBe('Nothing lies in view; what passes the filter, 3 in number, lies outside it. Of your own data, not checked, 2 pass the filter and 2 lie in view.')
    expect(said(own, 2, 2)).toBe('Of your own data, not checked, 2 pass the filter and 2 lie in view.')
    expect(said(known, 5, 2)).not.toContain('own data')
  })
})
