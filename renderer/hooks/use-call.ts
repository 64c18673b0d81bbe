import { useCallback, useEffect, useState } from 'react'
import type { CallName, RequestOf, ResponseOf } from '../../contract/ipc'
import { call, messageOf } from '../api'

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly value: T }

/** Fetches when the page opens and whenever the request changes; `reload` asks again. */
export function useCall<C extends CallName>(
  name: C,
  request: RequestOf<C>,
): readonly [Loaded<ResponseOf<C>>, () => void] {
  const [state, setState] = useState<Loaded<ResponseOf<C>>>({ kind: 'loading' })
  const [round, setRound] = useState(0)
  const key = JSON.stringify(request)
  useEffect(() => {
    let current = true
    call(name, JSON.parse(key) as RequestOf<C>).then(
      (value) => {
        if (current) setState({ kind: 'loaded', value })
      },
      (error: unknown) => {
        if (current) setState({ kind: 'failed', message: messageOf(error) })
      },
    )
    return () => {
      current = false
    }
  }, [name, key, round])
  const reload = useCallback(() => {
    setRound((value) => value + 1)
  }, [])
  return [state, reload]
}
