import { useCallback, useMemo, useState } from 'react'
import { anchorAt } from '../../../domain/annotation/anchor'
import type { AnnotationColour, AnnotationKind } from '../../../domain/annotation/annotation'
import { bookmarkSpan } from '../../../domain/annotation/bookmark'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { call, messageOf } from '../../api'
import { useCall } from '../../hooks/use-call'
import type { Target } from '../../navigation'
import { useNotice } from '../../notice'

/** How selected words are marked. */
export interface MarkAs {
  readonly kind: AnnotationKind
  readonly colour: AnnotationColour
  /** Opens the editor at once. */
  readonly edit: boolean
}

type Step = 'annotation.undo' | 'annotation.redo'

/** What was done to the notes is undone by the keys of the text, which takes no typing; null for any other key. */
export function stepOfKey(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
}): Step | null {
  const letter = event.key.toLowerCase()
  if (!event.ctrlKey || (letter !== 'z' && letter !== 'y')) return null
  return letter === 'y' || event.shiftKey ? 'annotation.redo' : 'annotation.undo'
}

/** The notes of a document and what can be done with them; 已保存 is told after main has answered. */
export function useNotes(document: GazetteDocument) {
  const notice = useNotice()
  const [loaded, reload] = useCall('annotation.listByDocument', { documentId: document.id })
  const [editing, setEditing] = useState<string | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const stream = useMemo(() => streamOf(document), [document])
  const annotations = useMemo(() => (loaded.kind === 'loaded' ? loaded.value : []), [loaded])

  const told = useCallback(
    async <T>(work: Promise<T>, done: string): Promise<T | null> => {
      try {
        const value = await work
        notice.saved(done)
        reload()
        return value
      } catch (error) {
        notice.show(messageOf(error), 'problem')
        return null
      }
    },
    [notice, reload],
  )

  const add = useCallback(
    async ({ start, end }: Target, { kind, colour, edit }: MarkAs) => {
      const anchor = anchorAt(document, { start, end })
      const added = await told(call('annotation.add', { anchor, colour, note: '', kind }), '已标注')
      if (added === null) return
      setSelected(added.id)
      if (edit) setEditing(added.id)
    },
    [document, told],
  )
  const change = useCallback(
    (id: string, colour: AnnotationColour, note: string) => {
      void told(call('annotation.change', { id, colour, note }), '批注')
    },
    [told],
  )
  const remove = useCallback(
    (id: string) => {
      call('annotation.remove', { id }).then(
        () => {
          reload()
          notice.show('批注已删除。', 'done', {
            label: '撤销删除',
            run: () => {
              void told(call('annotation.restore', { id }), '批注已恢复')
            },
          })
        },
        (error: unknown) => {
          notice.show(messageOf(error), 'problem')
        },
      )
    },
    [notice, reload, told],
  )
  /** A bookmark of the clause that the words stand in. */
  const bookmark = useCallback(
    async (clauseId: string | null) => {
      const span = clauseId === null ? null : bookmarkSpan(document, clauseId)
      if (span === null) {
        notice.show('此处不在条款之内，不能加书签；可改用标色或批注。', 'problem')
        return
      }
      await add(span, { kind: 'bookmark', colour: 'yellow', edit: false })
    },
    [document, add, notice],
  )
  /** Gives a note that has lost its place the selected words. */
  const place = useCallback(
    (id: string, { start, end }: Target) => {
      const anchor = anchorAt(document, { start, end })
      void told(call('annotation.place', { id, anchor }), '批注已放到所选文字')
    },
    [document, told],
  )
  const step = useCallback(
    (name: Step) => {
      call(name, {}).then(
        ({ done }) => {
          reload()
          const word = name === 'annotation.undo' ? '撤销' : '重做'
          notice.show(done === null ? `没有可${word}的操作。` : `已${word}：${done}。`, 'done')
        },
        (error: unknown) => {
          notice.show(messageOf(error), 'problem')
        },
      )
    },
    [notice, reload],
  )
  return {
    bookmark,
    place,
    step,
    annotations,
    stream,
    editing,
    setEditing,
    selected,
    setSelected,
    add,
    change,
    remove,
  }
}
