import { plainLine, type ReadLine } from '../../domain/import/reading'
import { walkXml } from './xml'
import type { ZipArchive } from './zip'

/** What of a document is told in its report. */
export interface Counts {
  numbered: number
  images: number
  revisions: number
  embedded: number
  symbols: number
}

const saveAs = 'docx'

/** ［1］ and its words; entries of another type are rules above the notes. */
export function readNotes(
  zip: ZipArchive,
  name: string,
  ids: readonly string[],
): readonly ReadLine[] {
  const bytes = ids.length === 0 ? null : zip.read(name)
  if (bytes === null) return []
  const notes: ReadLine[] = []
  let id = ''
  let isNote = false
  let inText = false
  let text = ''
  walkXml(
    bytes,
    { name, saveAs },
    {
      open: (tag, attribute) => {
        if (tag === 'footnote' || tag === 'endnote') {
          id = `${tag} ${attribute('id') ?? ''}`
          isNote = (attribute('type') ?? 'normal') === 'normal' && ids.includes(id)
          text = ''
        } else if (tag === 't') inText = true
      },
      close: (tag) => {
        if (tag === 't') inText = false
        else if ((tag === 'footnote' || tag === 'endnote') && isNote && text.trim() !== '')
          notes.push(plainLine(`［${ids.indexOf(id) + 1}］${text.trim()}`))
      },
      text: (words) => {
        if (inText) text += words.replace(/\s+/g, ' ')
      },
    },
  )
  return notes
}

export function notesOf(counts: Counts, names: readonly string[]): readonly string[] {
  const told = (count: number, words: string): readonly string[] =>
    count === 0 ? [] : [words.replace('N', String(count))]
  return [
    ...told(counts.numbered, '自动编号N处已按原文格式写出'),
    ...told(counts.revisions, '含修订标记N处，按接受全部修订读入'),
    ...told(counts.images, '含图片N张，图片中的文字没有读入'),
    ...told(counts.embedded, '含嵌入的其他文档N处，没有读入'),
    ...told(counts.symbols, '含符号字体的字符N个，没有读入'),
    ...(names.includes('word/comments.xml') ? ['含批注，批注没有读入'] : []),
  ]
}
