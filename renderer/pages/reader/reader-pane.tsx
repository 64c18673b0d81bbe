import { useState } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { CitedByList } from './cited-by-list'
import { HintList } from './hint-list'
import { NoteList } from './note-list'
import type { Span } from './painter'
import { ReferenceList } from './reference-list'
import type { DocumentRegisters } from './registers'
import { SidePane, type PaneTab } from './side-pane'
import { TableList } from './table-list'
import type { useNotes } from './use-notes'
import type { OpenOriginal } from './use-original'

interface ReaderPaneProps {
  readonly document: GazetteDocument
  readonly registers: DocumentRegisters
  readonly notes: ReturnType<typeof useNotes>
  /** Words selected in the text; null for none. */
  readonly selected: Span | null
  /** Words of this document to show. */
  readonly onPick: (span: Span) => void
  readonly onTable: (key: string) => void
  /** Shows words on their printed page; null for a document without any. */
  readonly onOriginal: OpenOriginal | null
}

/** The tabs beside the text. A note that is picked in the text brings its tab to the front. */
export function ReaderPane(props: ReaderPaneProps) {
  const { registers, notes } = props
  const { annotations, selected } = notes
  const [tab, setTab] = useState<PaneTab>('notes')
  const [seen, setSeen] = useState(selected)
  if (seen !== selected) {
    setSeen(selected)
    if (selected !== null) setTab('notes')
  }
  const { references, citedBy, contradictions, missingPieces, errata, tables } = registers
  const counts = {
    notes: annotations.length,
    references: references.filter(({ kind }) => kind !== 'self').length,
    citedBy: citedBy.filter(({ kind }) => kind !== 'self').length,
    hints: contradictions.length + missingPieces.length + errata.length,
    tables: tables.length,
  }
  return (
    <SidePane tab={tab} onTab={setTab} counts={counts}>
      <Panel tab={tab} {...props} />
    </SidePane>
  )
}

function Panel(props: ReaderPaneProps & { readonly tab: PaneTab }) {
  const { tab, document, registers, notes, selected, onPick, onTable, onOriginal } = props
  switch (tab) {
    case 'notes':
      return (
        <NoteList
          annotations={notes.annotations}
          selected={notes.selected}
          editing={notes.editing}
          onSelect={({ id, anchor: { start, end } }) => {
            notes.setSelected(id)
            onPick({ start, end })
          }}
          onEdit={notes.setEditing}
          onChange={notes.change}
          onRemove={notes.remove}
          onOriginal={onOriginal}
          onPlace={
            selected === null
              ? null
              : (id) => {
                  notes.place(id, selected)
                }
          }
        />
      )
    case 'references':
      return <ReferenceList references={registers.references} parents={registers.parents} />
    case 'citedBy':
      return (
        <CitedByList
          document={document}
          citedBy={registers.citedBy}
          offspring={registers.children}
        />
      )
    case 'hints':
      return <HintList registers={registers} />
    case 'tables':
      return <TableList tables={registers.tables} onTable={onTable} />
  }
}
