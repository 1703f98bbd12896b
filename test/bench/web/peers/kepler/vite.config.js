import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// kepler.gl asks for a few names of Node.
export default defineConfig({
  base: './',
  plugins: [react()],
  define: { 'process.env.MapboxAccessToken': '""', 'process.env.NODE_DEBUG': '""', global: 'globalThis' },
  build: { target: 'es2022', chunkSizeWarningLimit: 20_000 },
})
