import type { ForceStatement, ListedDocument } from '../force/statement'
import type { GazetteDocument } from '../gazette/document'
import { linesOf } from '../gazette/source-line'
import { allMentions } from '../organisation/mentions'
import type { Mention, OrganisationRegister } from '../organisation/organisation'
import { findReferences } from '../reference/find-references'
import { createLibraryNames, type TitleNotes } from '../reference/library-names'
import { lineagesOf, type Lineage } from '../reference/lineage'
import type { Reference } from '../reference/reference'
import { buildTable } from '../tables/build-table'
import type { TableSpec } from '../tables/table-spec'
import type { TypedTable } from '../tables/typed-table'
import type { Contradiction } from './contradiction'
import type { Erratum } from './erratum'
import { locatePlace } from './locate-place'
import type { MissingPiece } from './missing-piece'
import type { CorpusPlace, LocatedPlace } from './place'

/** The reviewed data beside the corpus, as the files of resources/registers and resources/tables hold them. */
export interface RegisterFiles {
  readonly errata: readonly Erratum[]
  readonly missingPieces: readonly MissingPiece[]
  readonly contradictions: readonly Contradiction[]
  readonly force: readonly ForceStatement[]
  readonly titleNotes: TitleNotes
  readonly organisations: OrganisationRegister
  readonly tables: readonly TableSpec[]
}

export type LocatedErratum = Erratum & LocatedPlace
export type LocatedMissingPiece = MissingPiece & LocatedPlace
export interface LocatedContradiction extends Omit<Contradiction, 'places'> {
  readonly places: readonly LocatedPlace[]
}

/** What the library holds beside its documents; every place was found in the text when it was built. */
export interface LibraryRegisters {
  readonly errata: readonly LocatedErratum[]
  readonly missingPieces: readonly LocatedMissingPiece[]
  readonly contradictions: readonly LocatedContradiction[]
  readonly force: readonly ForceStatement[]
  readonly kept: readonly ListedDocument[]
  readonly repealed: readonly ListedDocument[]
  readonly tables: readonly TypedTable[]
  readonly references: readonly Reference[]
  readonly lineages: readonly Lineage[]
  readonly organisations: OrganisationRegister
  /** Other names of titles: a draft is checked against them as the texts of the library are. */
  readonly titleNotes: TitleNotes
  readonly mentions: readonly Mention[]
}

interface Corpus {
  readonly documents: readonly GazetteDocument[]
  /** Text of a corpus file by its first three digits. */
  readonly textOf: (file: string) => string
}

/** Collects what cannot be found or built, so that all of it is told at once. */
class Registrar {
  readonly problems: string[] = []

  constructor(private readonly corpus: Corpus) {}

  locate<P extends CorpusPlace>(place: P, occurrence = 1): (P & LocatedPlace) | null {
    const found = locatePlace(this.corpus.documents, place, occurrence)
    if (found !== null) return { ...place, ...found }
    this.problems.push(`${place.file}:${place.line}：原文此处没有“${place.quote}”`)
    return null
  }

  table(spec: TableSpec): TypedTable | null {
    const built = buildTable(spec, linesOf(this.corpus.textOf(spec.file)))
    if (built.ok) return built.value
    this.problems.push(`表 ${spec.key}：${JSON.stringify(built.error)}`)
    return null
  }
}

const found = <T>(value: T | null): value is T => value !== null

/** Rows of a list of documents: 序号, 文件名称, 文号. */
function listedDocuments(tables: readonly TypedTable[], key: string): readonly ListedDocument[] {
  const table = tables.find((candidate) => candidate.key === key)
  return (table?.rows ?? []).map(({ cells, lines }): ListedDocument => {
    const [position = '', title = '', documentNumber = ''] = cells.map(({ text }) => text)
    return {
      position: Number(position),
      title,
      documentNumber,
      file: table?.file ?? '',
      line: lines[0] ?? 0,
      lastLine: lines.at(-1) ?? 0,
      quote: documentNumber,
    }
  })
}

/**
 * Puts the reviewed data and what the program reads off the texts together. `problems` names every entry that does
 * not fit the corpus, in Chinese; a library with problems is not to be shipped.
 */
export function buildRegisters(
  corpus: Corpus,
  files: RegisterFiles,
): { readonly registers: LibraryRegisters; readonly problems: readonly string[] } {
  const registrar = new Registrar(corpus)
  const { documents } = corpus
  const byId = new Map(documents.map((document) => [document.id, document]))
  const names = createLibraryNames(documents, files.titleNotes)
  const tables = files.tables.map((spec) => registrar.table(spec)).filter(found)
  for (const statement of files.force) registrar.locate(statement)
  const references = documents.flatMap((document) =>
    findReferences(document, { names, document: (id) => byId.get(id) ?? null }),
  )
  const registers: LibraryRegisters = {
    errata: files.errata.map((one) => registrar.locate(one, one.occurrence)).filter(found),
    missingPieces: files.missingPieces.map((one) => registrar.locate(one)).filter(found),
    contradictions: files.contradictions.map((one) => ({
      ...one,
      places: one.places.map((place) => registrar.locate(place)).filter(found),
    })),
    force: files.force,
    kept: listedDocuments(tables, '004-kept-in-force'),
    repealed: listedDocuments(tables, '004-repealed'),
    tables,
    references,
    lineages: lineagesOf(documents, references),
    organisations: files.organisations,
    titleNotes: files.titleNotes,
    mentions: allMentions(files.organisations, documents),
  }
  return { registers, problems: registrar.problems }
}
