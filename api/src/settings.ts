import { pathToFileURL } from 'node:url'
import { dataFolder } from '@bay-atlas/data/dataset.ts'
import { readDatabaseSettings, type DatabaseSettings } from './store/postgis/database-settings.ts'
import { logLevels, type LogLevel } from './watch/log.ts'

type Settings = {
  port: number
  host: string
  data: URL
  publicUrl?: URL
  logLevel: LogLevel
  /** How long to stay open after being told to end, so that a balancer sees it first. */
  drainSeconds: number
  /** The database that answers instead of the files. */
  database?: DatabaseSettings
}

/** Reads PORT, HOST, DATA, PUBLIC_URL, LOG_LEVEL, DRAIN_SECONDS and those of the database; throws an Error that says what is wrong with one. Port 0 takes any free port. */
export function readSettings(environment: Partial<Record<string, string>>): Settings {
  const { PORT = '', HOST = '', DATA = '', PUBLIC_URL = '', LOG_LEVEL = '', DRAIN_SECONDS = '' } = environment
  const port = PORT ? Number(PORT) : 8787
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is "${PORT}"; give a whole number from 0 to 65535, for example PORT=8080.`)
  if (PUBLIC_URL && !URL.canParse(PUBLIC_URL)) throw new Error(`PUBLIC_URL is "${PUBLIC_URL}"; give the address readers use, for example PUBLIC_URL=https://atlas.example.org.`)
  const logLevel = logLevels.find(level => level === (LOG_LEVEL || 'info'))
  if (!logLevel) throw new Error(`LOG_LEVEL is "${LOG_LEVEL}"; give one of ${logLevels.join(', ')}.`)
  const drainSeconds = Number(DRAIN_SECONDS || '0')
  if (!(drainSeconds >= 0 && drainSeconds <= 300)) throw new Error(`DRAIN_SECONDS is "${DRAIN_SECONDS}"; give a number from 0 to 300.`)
  return { port, host: HOST || 'localhost', data: DATA ? pathToFileURL(`${DATA}/`) : dataFolder, publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL) : undefined, logLevel, drainSeconds, database: readDatabaseSettings(environment) }
}

/** Why the port could not be opened, and what to do. */
export function refusalOf(fault: Error, host: string, port: number): string {
  const code = 'code' in fault ? fault.code : ''
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another one, for example PORT=${port === 8787 ? 8788 : port + 1}.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user; choose one above 1023, for example PORT=8787.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is "${host}", which is no address of this machine; use localhost or 0.0.0.0.`
  return `The atlas could not open port ${port}: ${fault.message}`
}
