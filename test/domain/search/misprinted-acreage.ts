import type { GazetteDocument } from '../../../domain/gazette/document'
import type { Erratum } from '../../../domain/search/errata'

/** Lines of file 000 on which the extraction read 苗均 for 亩均: all in 溧政发〔2023〕6号. */
export const acreageLines: readonly number[] = [558, 560, 562, 568, 572, 576]

/** The same as places of the search: one block each. */
export const misprintedAcreage = (documents: readonly GazetteDocument[]): readonly Erratum[] =>
  documents
    .filter(({ id }) => id === '溧政发〔2023〕6号')
    .flatMap(({ id, blocks }) =>
      blocks
        .filter(({ firstLine, lastLine }) =>
          acreageLines.some((line) => firstLine <= line && line <= lastLine),
        )
        .map(({ index }) => ({
          documentId: id,
          blockIndex: index,
          printed: '苗均',
          proposed: '亩均',
        })),
    )
