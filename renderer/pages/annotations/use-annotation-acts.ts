import { useMemo } from 'react'
import type { AnnotationColour } from '../../../domain/annotation/annotation'
import { call, messageOf } from '../../api'
import { useNotice } from '../../notice'

export interface AnnotationActs {
  readonly undo: () => void
  readonly redo: () => void
  readonly remove: (ids: readonly string[]) => void
  readonly restore: (ids: readonly string[]) => void
  readonly colour: (ids: readonly string[], colour: AnnotationColour) => void
  readonly tag: (ids: readonly string[], add: readonly string[], remove: readonly string[]) => void
  readonly keepOrphan: (ids: readonly string[], kept: boolean) => void
  readonly link: (id: string, other: string) => void
  readonly unlink: (id: string, linkId: string) => void
  readonly restoreVersion: (id: string, sequence: number) => void
  readonly renameTag: (from: string, to: string) => void
  readonly mergeTags: (from: string, to: string) => void
  readonly removeTag: (name: string) => void
}

/** Acts on notes: each tells what it did after main has answered, offers to take it back, and renews the list. */
export function useAnnotationActs(reload: () => void): AnnotationActs {
  const notice = useNotice()
  return useMemo(() => {
    const failed = (error: unknown) => {
      notice.show(messageOf(error), 'problem')
      reload()
    }
    const step = (name: 'annotation.undo' | 'annotation.redo') => {
      call(name, {}).then(({ done }) => {
        const word = name === 'annotation.undo' ? '撤销' : '重做'
        if (done === null) notice.show(`没有可${word}的操作。`, 'done')
        else notice.saved(`已${word}“${done}”`)
        reload()
      }, failed)
    }
    const undo = () => {
      step('annotation.undo')
    }
    const tell = (work: Promise<unknown>, done: string) => {
      work.then(() => {
        notice.saved(done)
        notice.show(`${done}。`, 'done', { label: '撤销', run: undo })
        reload()
      }, failed)
    }
    const counted = (ids: readonly string[]) => `${ids.length}条批注`
    return {
      undo,
      redo: () => {
        step('annotation.redo')
      },
      remove: (ids) => {
        tell(call('annotation.removeAll', { ids }), `${counted(ids)}已移入回收站`)
      },
      restore: (ids) => {
        tell(call('annotation.restoreAll', { ids }), `${counted(ids)}已恢复`)
      },
      colour: (ids, colour) => {
        tell(call('annotation.colourAll', { ids, colour }), `${counted(ids)}已改色`)
      },
      tag: (ids, add, remove) => {
        tell(call('annotation.tag', { ids, add, remove }), `${counted(ids)}的标签已修改`)
      },
      keepOrphan: (ids, kept) => {
        tell(
          call('annotation.keepOrphan', { ids, kept }),
          kept ? `${counted(ids)}已确认保留` : `${counted(ids)}已放回待确认`,
        )
      },
      link: (id, other) => {
        const target = { kind: 'annotation' as const, annotationId: other }
        tell(call('annotation.link', { id, target }), '两条批注已关联')
      },
      unlink: (id, linkId) => {
        tell(call('annotation.unlink', { id, linkId }), '关联已取消')
      },
      restoreVersion: (id, sequence) => {
        tell(call('annotation.restoreVersion', { id, sequence }), '已恢复所选版本')
      },
      renameTag: (from, to) => {
        tell(call('annotation.tagRename', { from, to }), `标签“${from}”已改为“${to}”`)
      },
      mergeTags: (from, to) => {
        tell(call('annotation.tagMerge', { from: [from], to }), `标签“${from}”已并入“${to}”`)
      },
      removeTag: (name) => {
        tell(call('annotation.tagRemove', { name }), `标签“${name}”已删除，批注保留`)
      },
    }
  }, [notice, reload])
}
