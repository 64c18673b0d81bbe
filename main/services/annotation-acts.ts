import type { Annotation } from '../../domain/annotation/annotation'
import {
  changedFields,
  takenBack,
  type AnnotationChange,
} from '../../domain/annotation/annotation-state'
import { Failure } from '../ipc/failure'
import { dropUnusedTags } from '../store/annotation-parts'
import { findStored, insertAnnotation, updateAnnotation } from '../store/annotations'
import type { Database, Queries } from '../store/database'
import { logOperation } from '../store/operation-log'

/** The act of the log and the words for 撤销. */
export interface ActName {
  readonly act: string
  readonly label: string
}

export interface UndoState {
  /** Words of the act that 撤销 takes back; null for none. */
  readonly undo: string | null
  readonly redo: string | null
}

export interface StepTaken extends UndoState {
  /** Words of the act that was taken back or done again; null when there was none. */
  readonly done: string | null
  readonly ids: readonly string[]
}

export interface Acts {
  /** Puts new notes in; all of them or none. `beforehand` runs in the same transaction. */
  add(
    name: ActName,
    annotations: readonly Annotation[],
    beforehand?: (tx: Queries) => Promise<void>,
  ): Promise<void>
  /** Changes notes by one rule; all of them or none. `next` throws a Failure for a note it cannot change. */
  change(
    name: ActName,
    ids: readonly string[],
    next: (annotation: Annotation, at: string) => Annotation,
    beforehand?: (tx: Queries) => Promise<void>,
  ): Promise<readonly Annotation[]>
  /** Makes one undoable act of changes that were written, and logged, elsewhere. */
  remember(name: ActName, changes: readonly AnnotationChange[]): void
  undo(): Promise<StepTaken>
  redo(): Promise<StepTaken>
  state(): UndoState
}

interface Command extends ActName {
  readonly changes: readonly AnnotationChange[]
}

/** So many acts of a session can be taken back. */
const longestUndo = 100

export const unknownAnnotation = () =>
  new Failure('notFound', '该批注不存在或已删除，请刷新批注列表。')

/** Acts on notes, each one transaction with its rows in the log, and their undo in this session. */
export function createActs(workspace: Database, now: () => string, author: string): Acts {
  let done: readonly Command[] = []
  let undone: readonly Command[] = []

  const remember = (command: Command) => {
    if (command.changes.length === 0) return
    done = [...done, command].slice(-longestUndo)
    undone = []
  }
  const log = (tx: Queries, act: string, { before, after }: AnnotationChange, at: string) =>
    logOperation(
      tx,
      { act, subject: after.id, content: { ...changedFields(before, after), by: author } },
      at,
    )
  const state = (): UndoState => ({
    undo: done.at(-1)?.label ?? null,
    redo: undone.at(-1)?.label ?? null,
  })

  /** Turns the changes of a command round and writes them. */
  const turn = async (command: Command, act: string): Promise<Command> => {
    const at = now()
    const changes: AnnotationChange[] = []
    await workspace.transaction(async (tx) => {
      for (const change of command.changes) {
        const current = await findStored(tx, change.after.id)
        const next = current === null ? null : takenBack(current, change, at)
        if (current === null || next === null)
          throw new Failure(
            'conflict',
            `“${command.label}”之后批注另有改动，不能再${act === 'annotation.undo' ? '撤销' : '重做'}；批注保持现状。`,
          )
        await updateAnnotation(tx, current, next)
        await log(tx, act, { before: current, after: next }, at)
        changes.push({ before: change.after, after: next })
      }
      await dropUnusedTags(tx)
    })
    return { ...command, changes }
  }
  const step = async (direction: 'undo' | 'redo'): Promise<StepTaken> => {
    const command = (direction === 'undo' ? done : undone).at(-1)
    if (command === undefined) return { done: null, ids: [], ...state() }
    // Taken off beforehand: one that cannot be done would stand in the way of all others.
    if (direction === 'undo') done = done.slice(0, -1)
    else undone = undone.slice(0, -1)
    const turned = await turn(command, `annotation.${direction}`)
    if (direction === 'undo') undone = [...undone, turned]
    else done = [...done, turned]
    return { done: command.label, ids: command.changes.map(({ after }) => after.id), ...state() }
  }

  return {
    add: async (name, annotations, beforehand) => {
      const at = now()
      await workspace.transaction(async (tx) => {
        await beforehand?.(tx)
        for (const annotation of annotations) {
          await insertAnnotation(tx, annotation)
          const content = { ...annotation, by: author }
          await logOperation(tx, { act: name.act, subject: annotation.id, content }, at)
        }
      })
      // Taking an addition back puts the note into the trash: nothing that was written is ever only undone.
      const changes = annotations.map((after) => ({ before: { ...after, deletedAt: at }, after }))
      remember({ ...name, changes })
    },
    change: async (name, ids, next, beforehand) => {
      const at = now()
      const changes: AnnotationChange[] = []
      const results: Annotation[] = []
      await workspace.transaction(async (tx) => {
        await beforehand?.(tx)
        for (const id of new Set(ids)) {
          const before = await findStored(tx, id)
          if (before === null) throw unknownAnnotation()
          const after = next(before, at)
          results.push(after)
          if (Object.keys(changedFields(before, after)).length === 0) continue
          await updateAnnotation(tx, before, after)
          await log(tx, name.act, { before, after }, at)
          changes.push({ before, after })
        }
        await dropUnusedTags(tx)
      })
      remember({ ...name, changes })
      return results
    },
    remember: (name, changes) => {
      remember({ ...name, changes })
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    state,
  }
}
