import type { CallName, EventName, EventOf, RequestOf, ResponseOf } from './ipc'

/** Electron's channel for every call, and the one for every event. */
export const CALL = 'call'
export const EVENT = 'event'

export type FailureCode =
  'invalidRequest' | 'notFound' | 'conflict' | 'unreadable' | 'cancelled' | 'storage' | 'unexpected'

/** `message` is Chinese and shown as it is. */
export interface CallFailure {
  readonly code: FailureCode
  readonly message: string
}

/** Electron flattens a thrown error to a string, so a failure travels as a value. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallFailure }

/** What the preload script hands to the window as `window.workstation`. */
export interface Workstation {
  readonly call: <C extends CallName>(
    name: C,
    request: RequestOf<C>,
  ) => Promise<Reply<ResponseOf<C>>>
  /** Returns the function that ends the listening. */
  readonly on: <E extends EventName>(name: E, listener: (payload: EventOf<E>) => void) => () => void
}
