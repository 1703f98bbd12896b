import { pathToFileURL } from 'node:url'
import { dataFolder } from '@bay-atlas/data/dataset.ts'

type Settings = { port: number; host: string; data: URL; publicUrl?: URL }

/** Reads PORT, HOST, DATA and PUBLIC_URL; throws an Error that says what is wrong with one. Port 0 takes any free port. */
export function readSettings({ PORT = '', HOST = '', DATA = '', PUBLIC_URL = '' }: Partial<Record<string, string>>): Settings {
  const port = PORT ? Number(PORT) : 8787
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is "${PORT}"; give a whole number from 0 to 65535, for example PORT=8080.`)
  if (PUBLIC_URL && !URL.canParse(PUBLIC_URL)) throw new Error(`PUBLIC_URL is "${PUBLIC_URL}"; give the address readers use, for example PUBLIC_URL=https://atlas.example.org.`)
  return { port, host: HOST || 'localhost', data: DATA ? pathToFileURL(`${DATA}/`) : dataFolder, publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL) : undefined }
}

/** Why the port could not be opened, and what to do. */
export function refusalOf(fault: Error, host: string, port: number): string {
  const code = 'code' in fault ? fault.code : ''
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another one, for example PORT=${port === 8787 ? 8788 : port + 1}.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user; choose one above 1023, for example PORT=8787.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is "${host}", which is no address of this machine; use localhost or 0.0.0.0.`
  return `The atlas could not open port ${port}: ${fault.message}`
}
