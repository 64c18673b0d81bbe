import { citationWords, spanCitation } from '../../../domain/citation/official-citation'
import type { GazetteDocument } from '../../../domain/gazette/document'
import type { Span } from './painter'

export interface CopiedCitation {
  readonly text: string
  /** The same as paragraphs without any style: what is pasted takes on the look of its surroundings. */
  readonly html: string
  readonly warning: string | null
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => escapes[char] ?? char)

/** The words of the text as one quotes them: a paragraph a line, cells of a table parted by one space. */
export const quotedWords = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** What 复制引文 and 复制出处 put on the clipboard; null for a span outside of the text. */
export function citationFor(
  document: GazetteDocument,
  stream: string,
  span: Span,
  withQuote: boolean,
): CopiedCitation | null {
  const citation = spanCitation(document, span)
  if (citation === null) return null
  const quote = withQuote ? quotedWords(stream.slice(span.start, span.end)) : null
  const text = citationWords(citation, quote)
  const html = text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')
  return { text, html, warning: citation.warning }
}

/** Both forms at once: WPS and Word take the paragraphs, a plain field the words. */
export async function toClipboard({ text, html }: CopiedCitation): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ])
}
