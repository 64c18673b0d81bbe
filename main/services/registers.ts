import {
  forceOn,
  type ForceFinding,
  type ForceRegister,
  type ForceStatus,
} from '../../domain/force/force-status'
import type { DocumentSummary, IsoDate } from '../../domain/gazette/document'
import { findOrganisation } from '../../domain/organisation/find-organisation'
import type { Mention, Organisation } from '../../domain/organisation/organisation'
import type {
  LocatedContradiction,
  LocatedErratum,
  LocatedMissingPiece,
} from '../../domain/register/register-files'
import type { Lineage } from '../../domain/reference/lineage'
import type { Reference } from '../../domain/reference/reference'
import type { TypedTable } from '../../domain/tables/typed-table'
import type { WholeRegisters } from '../store/library-registers'
import { revisionOf, type Documents } from './documents'

/** What is known of one document beside its text. */
export interface DocumentRegisters {
  readonly references: readonly Reference[]
  readonly citedBy: readonly Reference[]
  /** Documents above that this one carries out, and below that carry it out. */
  readonly parents: readonly Lineage[]
  readonly children: readonly Lineage[]
  readonly errata: readonly LocatedErratum[]
  readonly missingPieces: readonly LocatedMissingPiece[]
  readonly contradictions: readonly LocatedContradiction[]
  readonly tables: readonly TypedTable[]
}

/** Force on a day, with the contradictions that touch what it rests on. */
export interface ForceReport extends ForceFinding {
  readonly contradictions: readonly LocatedContradiction[]
}

/** An organisation and every place that names it. */
export interface UnitReport {
  readonly organisation: Organisation
  readonly mentions: readonly Mention[]
}

export interface Registers {
  ofDocument(documentId: string): Promise<DocumentRegisters>
  /** `name` is a 文号 or a title, of the library or not. */
  force(name: string, on: IsoDate): Promise<ForceReport>
  /** Force of every document of the library on that day. */
  forceOfAll(on: IsoDate): Promise<ReadonlyMap<string, ForceStatus>>
  contradictions(): Promise<readonly LocatedContradiction[]>
  missingPieces(): Promise<readonly LocatedMissingPiece[]>
  errata(): Promise<readonly LocatedErratum[]>
  organisations(): Promise<readonly Organisation[]>
  /** All organisations that bear the name; several places may have one of the same short name. */
  units(name: string): Promise<readonly UnitReport[]>
}

interface Known {
  readonly whole: WholeRegisters
  readonly summaries: readonly DocumentSummary[]
  readonly force: ForceRegister
  /** Of the day asked for last: the list and the search ask for the same one. */
  statuses: { readonly on: IsoDate; readonly of: ReadonlyMap<string, ForceStatus> } | null
}

const touches = ({ places }: LocatedContradiction, finding: ForceFinding, name: string): boolean =>
  places.some(
    ({ file, line, lastLine, quote }) =>
      quote.includes(name) ||
      finding.reasons.some(
        ({ place }) =>
          place !== null && place.file === file && place.line <= lastLine && line <= place.lastLine,
      ),
  )

/** The registers are read at the first question and kept until the user's own documents change. */
export function createRegisters(library: Documents): Registers {
  let opening: Promise<Known> | null = null
  let openedAt = revisionOf(library)
  const known = async (): Promise<Known> => {
    if (openedAt !== revisionOf(library)) {
      opening = null
      openedAt = revisionOf(library)
    }
    opening ??= Promise.all([library.registers(), library.summaries()]).then(
      ([whole, summaries]) => ({
        whole,
        summaries,
        force: {
          documents: summaries,
          statements: whole.force,
          kept: whole.kept,
          repealed: whole.repealed,
        },
        statuses: null,
      }),
    )
    try {
      return await opening
    } catch (error) {
      // A failed reading must not be kept: the next question tries again.
      opening = null
      throw error
    }
  }
  return {
    ofDocument: async (documentId) => {
      const [{ whole }, references, citedBy, tables] = await Promise.all([
        known(),
        library.references(documentId),
        library.citedBy(documentId),
        library.tables(),
      ])
      const isOwn = (place: { readonly documentId: string }) => place.documentId === documentId
      return {
        references,
        citedBy,
        parents: whole.lineages.filter(({ childId }) => childId === documentId),
        children: whole.lineages.filter(({ parentId }) => parentId === documentId),
        errata: whole.errata.filter(isOwn),
        missingPieces: whole.missingPieces.filter(isOwn),
        contradictions: whole.contradictions.filter(({ places }) => places.some(isOwn)),
        tables: tables.filter(isOwn),
      }
    },
    force: async (name, on) => {
      const all = await known()
      const finding = forceOn(all.force, name, on)
      return {
        ...finding,
        contradictions: all.whole.contradictions.filter((one) => touches(one, finding, name)),
      }
    },
    forceOfAll: async (on) => {
      const all = await known()
      if (all.statuses?.on !== on)
        all.statuses = {
          on,
          of: new Map(all.summaries.map(({ id }) => [id, forceOn(all.force, id, on).status])),
        }
      return all.statuses.of
    },
    contradictions: async () => (await known()).whole.contradictions,
    missingPieces: async () => (await known()).whole.missingPieces,
    errata: async () => (await known()).whole.errata,
    organisations: async () => (await known()).whole.organisations.organisations,
    units: async (name) => {
      const [{ whole }, mentions] = await Promise.all([known(), library.mentions()])
      return findOrganisation(whole.organisations, name).map((organisation) => ({
        organisation,
        mentions: mentions.filter(({ organisationIds }) =>
          organisationIds.includes(organisation.id),
        ),
      }))
    },
  }
}
