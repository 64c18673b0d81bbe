import type { FailureCode } from '../../contract/call'

/** Something a person can mend; `message` is Chinese and shown as it is. Everything else thrown is a bug. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message)
  }
}
