import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = `http://localhost:${process.env.PORT ?? 8787}`

/** What the page cannot run without stays together in one file: else each part that a later file shares with it is a request of its own. */
const first = { name: 'first', test: /\/web\/src\/app\.tsx$|\/react-dom\/client\.js$|\/query-core\/build\/modern\/queryClient\.js$/ }

export default defineConfig({
  plugins: [react()],
  assetsInclude: ['**/*.topojson'],
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups: [first] } } } },
  // A worker may fetch nothing, not even code of its own: it is one file.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  server: { proxy: { '/api': api, '^/(map|board)\\.': api } },
})
