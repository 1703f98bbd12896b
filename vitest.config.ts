import { defineConfig } from 'vitest/config'

/** A test gives up after a minute, since a busy machine may be slow and no test measures time. `unit` needs nothing but Node; `browser` needs a built page and a Chromium. */
export default defineConfig({
  test: {
    // One worker to each core: by default one core stays idle, which on two is half.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/*.test.ts', 'test/{data,api,web}/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 } },
    ],
  },
})
