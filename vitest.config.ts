import { defineConfig } from 'vitest/config'

/**
 * Unit tests of one worker share the modules they import, which saves two fifths of their time: what a file leaves in the page
 * or in a spy it takes away itself. A test gives up after a minute, since a busy machine may be slow and no test measures time.
 * `unit` needs nothing but Node; `browser` needs a built page and a Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/*.test.ts', 'test/{data,api,web}/**/*.test.{ts,tsx}'], isolate: false, testTimeout: 60_000 } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 } },
    ],
  },
})
