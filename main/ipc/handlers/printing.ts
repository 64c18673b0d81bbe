import type { Handlers } from '../../../contract/ipc'
import type { Printing } from '../../services/printing'

/** What the window itself can do. */
export interface Desk {
  readonly zoom: (direction: 1 | -1 | 0 | null) => number
}

/** Paper, and the size at which the window shows everything. */
export function printHandlers(
  { printing }: { readonly printing: Printing },
  desk: Desk,
): Pick<Handlers, 'print.pdf' | 'print.paper' | 'window.zoom'> {
  return {
    'print.pdf': (request) => printing.pdf(request),
    'print.paper': (request) => printing.paper(request),
    'window.zoom': ({ direction }) => ({ factor: desk.zoom(direction) }),
  }
}
