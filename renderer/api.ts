import type { FailureCode, Workstation } from '../contract/call'
import type { CallName, EventName, EventOf, RequestOf, ResponseOf } from '../contract/ipc'

declare global {
  interface Window {
    readonly workstation: Workstation
  }
}

/** A refused call; the message is Chinese and shown as it is. */
export class CallError extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message)
  }
}

/** The only door to main. */
export async function call<C extends CallName>(
  name: C,
  request: RequestOf<C>,
): Promise<ResponseOf<C>> {
  const reply = await window.workstation.call(name, request)
  if (!reply.ok) throw new CallError(reply.error.code, reply.error.message)
  return reply.value
}

export const onEvent = <E extends EventName>(
  name: E,
  listener: (payload: EventOf<E>) => void,
): (() => void) => window.workstation.on(name, listener)

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : '程序出错，请重试。'
