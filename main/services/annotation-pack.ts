import { createHash, randomUUID } from 'node:crypto'
import { annotationPack, webAnnotation } from '../../contract/web-annotation'
import type { Annotation, AnnotationContent } from '../../domain/annotation/annotation'
import { versionsOf, type LoggedAct } from '../../domain/annotation/history'
import {
  contentKey,
  fromWebAnnotation,
  packContext,
  packFormat,
  toWebAnnotation,
  type PackedNote,
} from '../../domain/annotation/web-annotation'
import { Failure } from '../ipc/failure'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const contentHash = (content: AnnotationContent): string => sha256(contentKey(content))

/** Every content that the note has had, by the log. */
export const versionHashes = (acts: readonly LoggedAct[]): readonly string[] => [
  ...new Set(versionsOf(acts).map(({ content }) => contentHash(content))),
]

/** The id under which a second version of a note is kept: always the same one, so that no import doubles it. */
export function copyId(id: string, hash: string): string {
  const hex = sha256(`${id} ${hash}`)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

export function makePack(
  notes: readonly { readonly annotation: Annotation; readonly versions: readonly string[] }[],
  facts: {
    readonly author: string
    readonly madeAt: string
    readonly programVersion: string
  },
): string {
  const items = notes.map(({ annotation, versions }) =>
    toWebAnnotation(annotation, { author: facts.author, versions }),
  )
  const pack = {
    '@context': packContext,
    id: `urn:uuid:${randomUUID()}`,
    type: 'AnnotationPage',
    partOf: { type: 'AnnotationCollection', label: '公报案头批注', total: items.length },
    generator: { type: 'Software', name: `公报案头 ${facts.programVersion}` },
    generated: facts.madeAt,
    startIndex: 0,
    'gazette:format': packFormat,
    'gazette:count': items.length,
    // Over the items as they are written: a file that was cut and mended, or changed by hand, is known by it.
    'gazette:digest': sha256(JSON.stringify(items)),
    items,
  }
  return `${JSON.stringify(pack, null, 2)}\n`
}

const refuse = (file: string, reason: string) =>
  new Failure('unreadable', `“${file}”${reason}。未导入任何批注，已有批注未作改动。`)

function parsed(text: string, file: string): unknown {
  if (text.trim() === '') throw refuse(file, '是空文件')
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw refuse(
      file,
      /^\s*\{/.test(text)
        ? '不完整或已损坏（JSON 内容中断或有误），请重新拷贝或重新导出'
        : '不是批注文件（内容不是 JSON），请选择由本程序导出的批注 .json 文件',
    )
  }
}

/** The notes of a pack. Throws `unreadable` with the reason for everything that is not a whole one. */
export function readPack(text: string, file: string): readonly PackedNote[] {
  const content = parsed(text.replace(/^\ufeff/, ''), file)
  const pack = annotationPack.safeParse(content)
  if (!pack.success)
    throw refuse(file, '不是由本程序导出的批注文件（缺少批注页标识、条数或校验值）')
  const { items } = pack.data
  if (pack.data['gazette:format'] !== packFormat)
    throw refuse(
      file,
      `由其他版本的程序导出（格式${pack.data['gazette:format']}，本程序为${packFormat}），请升级程序后再导入`,
    )
  if (items.length !== pack.data['gazette:count'])
    throw refuse(
      file,
      `不完整：应有${pack.data['gazette:count']}条批注，实有${items.length}条，请重新拷贝`,
    )
  if (sha256(JSON.stringify(items)) !== pack.data['gazette:digest'])
    throw refuse(file, '的内容与校验值不一致（被改动或已损坏），请重新拷贝或重新导出')
  const ids = new Set<string>()
  return items.map((item, at) => {
    const checked = webAnnotation.safeParse(item)
    const note = checked.success ? fromWebAnnotation(checked.data) : null
    if (note === null) throw refuse(file, `第${at + 1}条批注的内容不合规范，无法读取`)
    if (ids.has(note.id)) throw refuse(file, `第${at + 1}条批注与前面的批注编号重复`)
    ids.add(note.id)
    return note
  })
}
