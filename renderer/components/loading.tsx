import type { ReactNode } from 'react'
import type { Loaded } from '../hooks/use-call'

interface LoadingProps<T> {
  readonly state: Loaded<T>
  readonly children: (value: T) => ReactNode
}

/** What is shown before and instead of the data. */
export function Loading<T>({ state, children }: LoadingProps<T>) {
  switch (state.kind) {
    case 'loading':
      return <p className="quiet padded">正在读取…</p>
    case 'failed':
      return (
        <p className="problem padded" role="alert">
          {state.message}
        </p>
      )
    case 'loaded':
      return children(state.value)
  }
}
