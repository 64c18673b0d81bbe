import type { Handlers } from '../../../contract/ipc'
import type { OwnFiles } from '../../services/own-files'

/** The user's own files: brought in, listed, taken out. */
export function fileHandlers({
  ownFiles,
}: {
  readonly ownFiles: OwnFiles
}): Pick<Handlers, Extract<keyof Handlers, `file.${string}`>> {
  return {
    'file.choose': async ({ kind }) => ({ files: await ownFiles.choose(kind) }),
    'file.receive': ({ name, bytes }) => ownFiles.receive(name, bytes),
    'file.discard': async ({ tokens }) => {
      await ownFiles.discard(tokens)
      return {}
    },
    'file.preview': ({ token, encoding }) => ownFiles.preview(token, encoding),
    'file.import': ({ token, encoding }) => ownFiles.import(token, encoding),
    'file.cancel': () => {
      ownFiles.cancel()
      return {}
    },
    'file.list': () => ownFiles.list(),
    'file.remove': async ({ id }) => {
      await ownFiles.remove(id)
      return {}
    },
    'file.restore': async ({ id }) => {
      await ownFiles.restore(id)
      return {}
    },
    'file.reread': ({ id, encoding }) => ownFiles.reread(id, encoding),
    'file.original': ({ id }) => ownFiles.original(id),
  }
}
