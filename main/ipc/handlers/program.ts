import type { Handlers } from '../../../contract/ipc'
import type { Library } from '../../store/library'

export interface ProgramFacts {
  readonly version: string
  readonly runtime: string
  readonly workspaceFolder: string
}

export function programHandlers(
  { library }: { readonly library: Library },
  program: ProgramFacts,
): Pick<Handlers, 'program.describe'> {
  return {
    'program.describe': async () => {
      const summaries = await library.summaries()
      const gazettes = new Map(
        summaries.map(({ source, gazette, disclaimer }) => [
          source.file,
          { file: source.file, gazette, disclaimer },
        ]),
      )
      return {
        ...program,
        libraryBuilt: library.builtAt,
        documents: summaries.filter(({ kind }) => kind !== 'chronicle').length,
        gazettes: [...gazettes.values()],
      }
    },
  }
}
