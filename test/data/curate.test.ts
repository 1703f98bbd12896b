import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { checkDataset } from '@bay-atlas/data/check/check-dataset.ts'
import { formatFault } from '@bay-atlas/data/check/fault.ts'
import { changelogOf } from '@bay-atlas/data/curate/changelog.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { asset, dataset, source } from '../make.ts'
import { faultless, filesOf } from './planted.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bay-atlas-import-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const [file, text] of filesOf(faultless())) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `data/src/curate/${script}.ts`, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: '' } })
  return { status, lines: stdout.trim().split('\n'), stderr }
}
const file = join(folder, 'list.csv')
const heads = '名称,英文名称,类别,级别,行业,城市,区,经度,纬度,成立时间,备注,联系人'
const fine = '前海新园区,Qianhai New Park,园区,市级,人工智能,深圳,南山区,113.93,22.53,2019年,,'
const labs = readFileSync(join(folder, 'assets/laboratory.geojson'), 'utf8')

describe('a list becomes assets', { timeout: 120_000 }, () => {
  writeFileSync(file, [heads, fine, 'futian-lab简,,,,,,,114.05,22.54,,,', '坏行,Bad Row,酒店,省级,人工智能,深圳,,abc,22.6,2020,,', '前海新园区,Qianhai New Park,园区,市级,人工智能,深圳,,113.93,22.53,,,', '无名区园,Nameless Park,园区,市级,人工智能,深圳,不存在区,114.1,22.6,,某备注,'].join('\n'))

  test('only on paper unless told to write: every row is named with what becomes of it, and every fault with its row', () => {
    const { status, lines } = run('run-import', file, '--data', folder)
    expect(status).toBe(1)
    for (const line of [
      'csv, utf-8: 5 rows', 'not recognised and not taken over: 联系人',
      'row 2: 前海新园区: new as "qianhai-new-park" in assets/park.geojson', 'row 3: futian-lab简: is there as "futian-lab", 0 m away', 'row 4: 坏行: not written',
      'row 5: 前海新园区: stands in the file twice, not written', 'row 6: 无名区园: new as "nameless-park" in assets/park.geojson',
      '5 rows: 2 new, 1 known, 0 perhaps known, 1 twice, 1 with faults', 'Nothing was written; with --write the new ones are.',
    ]) expect(lines).toContain(line)
    const text = lines.join('\n')
    for (const told of ['fault: kind: “酒店” is not known', 'fault: position: “abc”, “22.6” are no degrees', 'note: district: "不存在区" is no district', 'note: note: "某备注" needs three scripts', 'note: name: made by conversion, to be looked at: 前海新园区 · 前海新園區']) expect(text).toContain(told)
    expect(readFileSync(join(folder, 'assets/park.geojson'), 'utf8')).not.toContain('qianhai-new-park')
  })

  test('told to write, the new ones stand in their file in order, pass the check, and are known the next time', () => {
    const { lines } = run('run-import', file, '--data', folder, '--write')
    expect(lines.at(-1)).toBe('Written: assets/park.geojson. Run npm run check:data.')
    const { faults, records } = checkDataset(pathToFileURL(`${folder}/`), readGround())
    expect(faults.map(formatFault)).toEqual([])
    const park = records.assets.find(({ id }) => id === 'qianhai-new-park')?.record
    expect(park).toMatchObject({ geometry: { coordinates: [113.93, 22.53] }, properties: { name: { 'zh-Hans': '前海新园区', 'zh-Hant': '前海新園區' }, tiers: ['municipal'], founded: 2019, confidence: 'general-knowledge', district: { en: 'Nanshan District' } } })
    expect(readFileSync(join(folder, 'assets/laboratory.geojson'), 'utf8')).toBe(labs)
    expect(run('run-import', file, '--data', folder).lines).toContain('row 2: 前海新园区: is there as "qianhai-new-park", 0 m away')
  })

  test.each([[[], /npm run import -- FILE/], [['--datum', 'GPS', 'x'], /--datum is "GPS"; give one of WGS-84, GCJ-02, BD-09/]])('asked with %j it says what is wrong', (args, sentence) => {
    const { status, stderr } = run('run-import', ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(sentence)
  })
})

describe('two versions of the data', () => {
  const fact = (value: number, sources = ['a-source']) => ({ metric: 'a-metric', value, unit: 'none' as const, asOf: '2024', sources, confidence: 'sourced' as const })
  const before = dataset({ assets: [asset({ id: 'gone' }), asset({ id: 'moved' }), asset({ id: 'raised', tiers: ['municipal'] }), asset({ id: 'counted', facts: [fact(5)] }), asset({ id: 'cited', facts: [fact(5)] }), asset({ id: 'same' }), asset({ id: 'closed' })] })
  const after = dataset({ assets: [asset({ id: 'fresh' }), asset({ id: 'moved', at: [114.07, 22.54] }), asset({ id: 'raised', tiers: ['provincial', 'municipal'] }), asset({ id: 'counted', facts: [fact(7)] }), asset({ id: 'cited', facts: [fact(5, ['other'])] }), asset({ id: 'same' }), asset({ id: 'closed', status: 'closed' })], sources: [source(), source({ id: 'other' })] })

  test('are compared: added, removed, moved, other tiers, other facts, the rest', () => {
    const text = changelogOf({ ...before, version: 'one' }, { ...after, version: 'two' })
    const lines = text.split('\n').filter(Boolean)
    expect(lines).toEqual([
      '## Data one → two: 7 → 7 assets',
      '### Added (1)', '- fresh简 · fresh (`fresh`, laboratory, shenzhen)', '### Removed (1)', '- gone简 · gone (`gone`, laboratory, shenzhen)',
      '### Moved (1)', '- moved (`moved`): by 1027 m', '### Other tiers (1)', '- raised (`raised`): Municipal → Provincial / SAR, Municipal',
      '### Other facts (2)', '- counted (`counted`): a-metric (2024): 5 → 7', '- cited (`cited`): a-metric (2024): other receipt',
      '### Otherwise changed (1)', '- closed (`closed`): status', '### Beside the assets (1)', '- sources: 1 added, 0 removed, 0 changed',
    ])
  })

  test('that are the same say so', () => expect(changelogOf(before, before)).toContain('Nothing that is compared here has changed.'))

  test('can be a folder, or are refused in a sentence', { timeout: 60_000 }, () => {
    expect(run('run-changelog', folder, folder)).toMatchObject({ status: 0, lines: expect.arrayContaining(['Nothing that is compared here has changed.']) })
    expect(run('run-changelog', 'no-such-ref')).toMatchObject({ status: 2, stderr: expect.stringContaining('"no-such-ref" is neither a folder nor a git ref') })
  })
})

describe('a release is made', { timeout: 120_000 }, () => {
  test('of data without a fault, once; the second time its name is taken', () => {
    const first = run('run-release', '2026-11-24', '--data', folder)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.lines.at(-1)).toBe('It is the first release.')
    expect(run('run-release', '2026-11-24', '--data', folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('The last release is 2026-11-24; a release never changes') })
  })

  test('but not of data with faults, nor under another kind of name', () => {
    const bodies = join(folder, 'bodies.json')
    const whole = readFileSync(bodies, 'utf8')
    writeFileSync(bodies, '[')
    expect(run('run-release', '2026-11-25', '--data', folder)).toMatchObject({ status: 2, stderr: expect.stringMatching(/The data have \d+ faults; npm run check:data names them/) })
    writeFileSync(bodies, whole)
    expect(run('run-release', 'autumn', '--data', folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('"autumn" is no name of a release') })
  })
})
