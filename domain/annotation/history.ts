import { annotationColours, annotationKinds, type AnnotationContent } from './annotation'

/** A row of the operation log that speaks of one note. */
export interface LoggedAct {
  readonly sequence: number
  /** UTC, ISO 8601. */
  readonly at: string
  /** annotation.add, annotation.change … */
  readonly act: string
  readonly content: Readonly<Record<string, unknown>>
}

/** The note as it was after one act. */
export interface AnnotationVersion {
  readonly sequence: number
  readonly at: string
  readonly act: string
  /** Who did it; null where the log does not say. */
  readonly by: string | null
  readonly content: AnnotationContent
  readonly quote: string
  readonly inTrash: boolean
}

const one = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((candidate) => candidate === value) ?? null

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const texts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((item): item is string => typeof item === 'string')
    ? value
    : null

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `anchor.quote` of acts that carry a whole anchor, `quote` of those that carry the words alone. */
const quoteIn = ({ anchor, quote }: Readonly<Record<string, unknown>>): string | null =>
  isRecord(anchor) ? text(anchor['quote']) : text(quote)

function trashIn({ act, content }: LoggedAct): boolean | null {
  if (act === 'annotation.remove') return true
  if (act === 'annotation.restore') return false
  return typeof content['inTrash'] === 'boolean' ? content['inTrash'] : null
}

const first: AnnotationVersion = {
  sequence: 0,
  at: '',
  act: '',
  by: null,
  content: { kind: 'highlight', colour: 'yellow', note: '', tags: [] },
  quote: '',
  inTrash: false,
}

/** Every version of a note, the first one first: each act of the log says what it changed. */
export function versionsOf(acts: readonly LoggedAct[]): readonly AnnotationVersion[] {
  let last = first
  return acts.map((logged) => {
    const { sequence, at, act, content } = logged
    last = {
      sequence,
      at,
      act,
      by: text(content['by']),
      content: {
        kind: one(annotationKinds, content['kind']) ?? last.content.kind,
        colour: one(annotationColours, content['colour']) ?? last.content.colour,
        note: text(content['note']) ?? last.content.note,
        tags: texts(content['tags']) ?? last.content.tags,
      },
      quote: quoteIn(content) ?? last.quote,
      inTrash: trashIn(logged) ?? last.inTrash,
    }
    return last
  })
}

export const actWords: Readonly<Record<string, string>> = {
  'annotation.add': '新建',
  'annotation.change': '修改',
  'annotation.tag': '改标签',
  'annotation.link': '改关联',
  'annotation.remove': '删除',
  'annotation.restore': '恢复',
  'annotation.reanchor': '随文本更新移动位置',
  'annotation.place': '指定新位置',
  'annotation.keepOrphan': '确认保留',
  'annotation.restoreVersion': '恢复旧版本',
  'annotation.undo': '撤销',
  'annotation.redo': '重做',
  'annotation.import': '导入',
}
