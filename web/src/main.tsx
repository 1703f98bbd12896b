import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App } from './app.tsx'
import { OtherSchema } from './state/kept.ts'
import { NoRelease } from './state/release.ts'
import './look/look.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root" to draw the page in.')
// An answer is drawn in the turn in which it comes, not in the next one.
notifyManager.setScheduler(queueMicrotask)
// What the worker keeps answers without a network too.
const queries = new QueryClient({ defaultOptions: { queries: { retry: (failures, fault) => failures < 1 && !(fault instanceof OtherSchema || fault instanceof NoRelease), refetchOnWindowFocus: false, networkMode: 'always' } } })
createRoot(root).render(<StrictMode><QueryClientProvider client={queries}><App /></QueryClientProvider></StrictMode>)
