import { defineConfig } from 'vitest/config'

/** `unit` needs nothing but Node; `browser` needs a built page and a Chromium. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/*.test.ts', 'test/{data,api,web}/**/*.test.{ts,tsx}'] } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 } },
    ],
  },
})
