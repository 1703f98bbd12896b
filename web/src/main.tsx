import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App } from './app.tsx'
import './look/look.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root" to draw the page in.')
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } })
createRoot(root).render(<StrictMode><QueryClientProvider client={queries}><App /></QueryClientProvider></StrictMode>)
