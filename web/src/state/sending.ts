import type { SentOwn } from '@bay-atlas/data/table/sent-own.ts'

/** How the reader's rows go along with a question, once the reader has said so: the one request of the page that carries anything. */
export const sending = (sent: SentOwn | null): RequestInit => (sent ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent), cache: 'no-store' } : {})
