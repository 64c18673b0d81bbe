import type { Lineage } from '../../../domain/reference/lineage'
import { useDocumentNames } from './use-document-names'
import { useOpenPlace } from './use-open-place'

interface LineageLinesProps {
  readonly label: '上级文件' | '下级文件'
  readonly lineage: readonly Lineage[]
}

/** The documents that this one carries out, or that carry it out. */
export function LineageLines({ label, lineage }: LineageLinesProps) {
  const documents = useDocumentNames()
  const open = useOpenPlace()
  return lineage.map(({ parentId, childId, reference }) => {
    const other = label === '上级文件' ? parentId : childId
    return (
      <p key={other} className="lineage">
        <strong>{label}</strong>{' '}
        <button
          type="button"
          className="link entry-words"
          title={documents.get(other)?.title}
          onClick={() => {
            open.target(other, null)
          }}
        >
          {other}
        </button>
        <button
          type="button"
          className="link quiet"
          title={`${reference.documentId}：“${reference.words}”`}
          onClick={() => {
            open.target(reference.documentId, { start: reference.start, end: reference.end })
          }}
        >
          依据
        </button>
      </p>
    )
  })
}
