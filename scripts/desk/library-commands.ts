import { blockOnLine, officialCitation } from '../../domain/citation/official-citation'
import { pageOfLine } from '../../domain/gazette/gazette-page'
import { originalLines } from '../../domain/gazette/original-lines'
import type { Command, CommandContext, CommandResult } from './command'
import { DeskError } from './desk-error'
import { findDocument } from './find-document'
import { runSearch, searchUsage } from './search-command'
import { documentText, originalText, summaryLine } from './text'

async function documents(
  _words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const all = await services.library.summaries()
  const numbered = all.filter(({ kind }) => kind !== 'chronicle')
  const chronicles = all.filter(({ kind }) => kind === 'chronicle')
  return {
    value: { total: numbered.length, documents: numbered, chronicles },
    text: () =>
      [...all.map(summaryLine), `共${numbered.length}件，另有大事记${chronicles.length}件。`].join(
        '\n',
      ),
  }
}

/** The document as the library reads it, or with --original line by line as printed. */
async function show(
  words: readonly string[],
  { services, options }: CommandContext,
): Promise<CommandResult> {
  const { id } = await findDocument(services, words, 'show')
  const document = await services.library.document(id)
  if (document === null) throw new DeskError(`公报库中没有“${id}”。`)
  if (!options.original) return { value: document, text: () => documentText(document) }
  const lines = originalLines(document)
  return {
    value: { id, file: document.source.file, lines },
    text: () => originalText(lines),
  }
}

const search = async (
  words: readonly string[],
  { services, options }: CommandContext,
): Promise<CommandResult> => runSearch(services.search, words, options)

/** `004:43`, `004:43-45` or the whole file name. */
async function cite(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const match = /^(.+):(\d+)(?:[-–](\d+))?$/.exec(words.join(''))
  if (match === null) throw new DeskError('请给出文件和行号，例如 cite 004:43-45。')
  const [, file = '', first = '', last = first] = match
  const [line, lastLine] = [Number(first), Number(last)]
  if (lastLine < line) throw new DeskError(`行号应从小到大，${first}-${last}颠倒了。`)
  const summary = (await services.library.summaries()).find(
    ({ source }) =>
      source.file.startsWith(file) && source.firstLine <= line && line <= source.lastLine,
  )
  const document = summary === undefined ? null : await services.library.document(summary.id)
  const block = document === null ? null : blockOnLine(document, line)
  if (document === null || block === null)
    throw new DeskError(`${file} 第${line}行没有可引用的正文（空行、页眉或不在任何文件中）。`)
  const citation = officialCitation(document, block)
  const page = pageOfLine(document, line)
  const value = { ...citation, sourceFile: document.source.file, line, lastLine, page }
  return {
    value,
    text: () =>
      [
        citation.text + (page === null ? '' : `，公报第${page}页`),
        ...(citation.warning === null ? [] : [citation.warning]),
      ].join('\n'),
  }
}

export const libraryCommands: Readonly<Record<string, Command>> = {
  documents: { usage: 'documents', run: documents },
  show: { usage: 'show 文号 [--original]', run: show },
  search: { usage: searchUsage, run: search },
  cite: { usage: 'cite 文件:行[-行]', run: cite },
}
