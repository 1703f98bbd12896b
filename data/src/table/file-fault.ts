import { sayFileFault, type FileFaultCode } from './say-file-fault.ts'

/** A file that cannot be read; the message says why in English, `sayFileFault` in three scripts. */
export class FileFault extends Error {
  readonly code: FileFaultCode
  readonly values: string[]

  constructor(code: FileFaultCode, ...values: string[]) {
    super(sayFileFault({ code, values }, 'en'))
    this.code = code
    this.values = values
  }
}
