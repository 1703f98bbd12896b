import { defineConfig } from 'vitest/config'

/** Tests that start programs of their own: the server, a database, a GIS client, a command. */
const served = ['test/api/{server,ending,live-data,rough,gdal,qgis}.test.ts', 'test/api/store/**/*.test.ts', 'test/data/{check,curate,million}.test.ts']

/** A test gives up after a minute, since a busy machine may be slow and no test measures time. `unit` needs nothing but Node; `served` starts real servers, databases and other programs, or counts a million rows; `browser` needs a built page and a Chromium. */
export default defineConfig({
  test: {
    // One worker to each core: by default one core stays idle, which on two is half.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/*.test.ts', 'test/{data,api,web}/**/*.test.{ts,tsx}'], exclude: served, testTimeout: 60_000 } },
      { test: { name: 'served', include: served, testTimeout: 60_000, hookTimeout: 90_000 } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 } },
    ],
  },
})
