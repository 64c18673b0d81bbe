import type { Handlers } from '../../../contract/ipc'
import type { Registers } from '../../services/registers'
import type { Library } from '../../store/library'
import { Failure } from '../failure'

type RegisterCalls = Extract<keyof Handlers, `register.${string}` | `table.${string}`>

/** References, force, tables and what else is known beside the texts. */
export function registerHandlers(services: {
  readonly library: Library
  readonly registers: Registers
}): Pick<Handlers, RegisterCalls> {
  const { library, registers } = services
  return {
    'register.ofDocument': ({ documentId }) => registers.ofDocument(documentId),
    'register.force': ({ name, on }) => registers.force(name, on),
    'register.forceOfAll': async ({ on }) =>
      [...(await registers.forceOfAll(on))].map(([documentId, status]) => ({ documentId, status })),
    'register.contradictions': () => registers.contradictions(),
    'register.missingPieces': () => registers.missingPieces(),
    'register.errata': () => registers.errata(),
    'register.organisations': () => registers.organisations(),
    'register.units': ({ name }) => registers.units(name),
    'table.list': async () =>
      (await library.tables()).map(({ rows, totals, counts, ...table }) => ({
        key: table.key,
        title: table.title,
        documentId: table.documentId,
        file: table.file,
        firstLine: table.firstLine,
        rows: rows.length,
        doubts: rows.filter(({ doubt }) => doubt !== null).length,
        disagreements: [...totals, ...counts].filter(({ agrees }) => !agrees).length,
      })),
    'table.open': async ({ key }) => {
      const table = await library.table(key)
      if (table === null) throw new Failure('notFound', `公报库中没有编号为“${key}”的数据表。`)
      return table
    },
  }
}
