import { z } from 'zod'
import { describe, expect, test } from 'vitest'
import { area, asset, link } from '../make.ts'
import { serving } from './serve.ts'

const atlas = serving({ assets: [asset({ id: 'lab', at: [113.98, 22.58] }), asset({ id: 'park', kind: 'park', at: [113.5, 22.8] })], areas: [area({ asset: 'lab' })], links: [link({ parties: ['lab', 'park'] })] })

const leadsTo = async (href: string, type: string) => {
  const response = await atlas.get(href)
  expect({ href, status: response.status, type: response.headers.get('Content-Type')?.split(';')[0] }).toEqual({ href, status: 200, type })
  return response
}

describe('the dataset is described for catalogues', () => {
  test('in the words of schema.org, with files that are there', async () => {
    const told = z.object({ '@type': z.literal('Dataset'), name: z.string(), license: z.url(), spatialCoverage: z.object({ geo: z.object({ box: z.string() }) }), distribution: z.array(z.object({ encodingFormat: z.string(), contentUrl: z.url() })) }).parse(await atlas.body('/api/dataset.jsonld?lang=en'))
    expect(told.name).toBe('Bay Innovation Atlas')
    expect(told.spatialCoverage.geo.box).toBe('22.58 113.5 22.8 113.98')
    expect(told.distribution).toHaveLength(16)
    for (const { contentUrl, encodingFormat } of told.distribution) await leadsTo(contentUrl, encodingFormat)
  })

  test('as a DCAT catalogue of the collections in three languages, each under its own licence', async () => {
    const Link = z.object({ '@id': z.url() })
    const Dataset = z.object({ '@id': z.url(), 'dct:title': z.array(z.object({ '@value': z.string(), '@language': z.string() })).length(3), 'dcat:distribution': z.array(z.object({ 'dcat:downloadURL': Link, 'dcat:mediaType': Link, 'dct:license': z.array(z.unknown()).min(1) })) })
    const { 'dcat:dataset': datasets } = z.object({ 'dcat:dataset': z.array(Dataset) }).parse(await atlas.body('/api/dcat.jsonld'))
    expect(datasets.map(({ '@id': id }) => id.split('/').at(-1))).toEqual(['assets', 'areas', 'links', 'cities'])
    for (const file of datasets.flatMap(dataset => dataset['dcat:distribution'])) await leadsTo(file['dcat:downloadURL']['@id'], file['dcat:mediaType']['@id'].split('media-types/')[1] ?? '')
    expect(JSON.stringify(datasets.at(-1))).not.toContain('creativecommons')
  })

  test('as a Frictionless Data Package whose tables have exactly the columns it lists', async () => {
    const Resource = z.object({ name: z.string().regex(/^[-a-z0-9._/]+$/), path: z.url(), mediatype: z.string(), schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.enum(['string', 'integer', 'number', 'boolean']) })) }).optional() })
    const { resources } = z.object({ resources: z.array(Resource) }).parse(await atlas.body('/api/datapackage.json'))
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    expect(resources.filter(({ schema }) => schema)).toHaveLength(4)
    for (const { path, mediatype, schema } of resources) {
      const text = await (await leadsTo(path, mediatype)).text()
      if (schema) expect(text.replace('\uFEFF', '').split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','))
    }
  })
})
