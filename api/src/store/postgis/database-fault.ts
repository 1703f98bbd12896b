import { Problem } from '../../http/problem.ts'

/** What a database may do instead of answering: be away, be full, take too long, or refuse the question. */
export type DatabaseFault = 'away' | 'busy' | 'slow' | 'other'

/** Shutting down, starting, out of connections, and a replica that could not keep what was being read. */
const awayStates = /^(08|57P|53300|40001|40P01)/
const awayCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']
const awayWords = /Connection terminated|connection error|Client has encountered|server closed the connection/i

/** What kind of fault it was, by SQLSTATE, by the code of the socket, or by the words of the driver where there is neither. */
export function faultOf(fault: unknown): DatabaseFault {
  if (!(fault instanceof Error)) return 'other'
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  if (code === '57014' || fault.message === 'Query read timeout') return 'slow'
  if (fault.message.startsWith('timeout exceeded when trying to connect')) return 'busy'
  return awayStates.test(code) || awayCodes.includes(code) || awayWords.test(fault.message) ? 'away' : 'other'
}

const sentence = {
  away: 'The database cannot be reached at the moment; nothing is lost, and it is asked again with the next request.',
  busy: 'All connections to the database are taken at the moment.',
  slow: 'The database took longer over this question than it may; ask for less, for example with a smaller box or fewer conditions.',
}
const seconds = { away: 5, busy: 2, slow: 10 }

/** The Problem (503 with Retry-After) for a fault that is not the fault of our own SQL. */
export const unavailable = (fault: Exclude<DatabaseFault, 'other'>) => new Problem('unavailable', `${sentence[fault]} Ask again in ${seconds[fault]} seconds.`, { retryAfter: seconds[fault] })
