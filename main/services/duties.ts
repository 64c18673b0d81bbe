import { DutyBook } from '../../domain/duties/duty-book'
import type { DutyEntry } from '../../domain/duties/duty-entry'
import { dutySheets } from '../../domain/duties/duty-sheets'
import type { SheetModel } from '../../domain/forms/sheet-model'
import type { IsoDate } from '../../domain/gazette/document'
import { findOrganisation } from '../../domain/organisation/find-organisation'
import type { Organisation, OrganisationRegister } from '../../domain/organisation/organisation'
import { Failure } from '../ipc/failure'
import type { Library } from '../store/library'
import { kept } from './kept'

export interface UnitDuties {
  readonly organisation: Organisation
  readonly entries: readonly DutyEntry[]
}

export interface Duties {
  ofUnit(organisationId: string): Promise<UnitDuties>
  /** All units that bear the name; several places may have one of the same short name. */
  named(name: string): Promise<readonly UnitDuties[]>
  sheets(organisationId: string, on: IsoDate): Promise<readonly SheetModel[]>
}

interface Known {
  readonly register: OrganisationRegister
  readonly book: DutyBook
}

/** What the gazettes tell each unit; the mentions of the library are all there are, own files have none. */
export function createDuties(library: Library): Duties {
  const known = kept(async (): Promise<Known> => {
    const [summaries, { organisations: register }, mentions, tables] = await Promise.all([
      library.summaries(),
      library.registers(),
      library.mentions(),
      library.tables(),
    ])
    // One by one: heads of tables are told from their rows by the cells, which allDocuments leaves out.
    const read = await Promise.all(summaries.map(({ id }) => library.document(id)))
    const documents = read.filter((document) => document !== null)
    return { register, book: new DutyBook({ documents, mentions, tables, register }) }
  })
  const ofUnit = async (organisationId: string): Promise<UnitDuties> => {
    const { register, book } = await known()
    const organisation = register.organisations.find(({ id }) => id === organisationId)
    if (organisation === undefined)
      throw new Failure('notFound', '机构登记中没有这个单位，请重新选择。')
    return { organisation, entries: book.of(organisationId) }
  }
  return {
    ofUnit,
    named: async (name) => {
      const { register, book } = await known()
      return findOrganisation(register, name).map((organisation) => ({
        organisation,
        entries: book.of(organisation.id),
      }))
    },
    sheets: async (organisationId, on) => {
      const { organisation, entries } = await ofUnit(organisationId)
      return dutySheets(organisation.name, entries, on)
    },
  }
}
