import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = `http://localhost:${process.env.PORT ?? 8787}`

export default defineConfig({
  plugins: [react()],
  assetsInclude: ['**/*.topojson'],
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  server: { proxy: { '/api': api, '^/(map|board)\\.': api } },
})
