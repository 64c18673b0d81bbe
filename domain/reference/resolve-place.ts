import type { Block, Clause, GazetteDocument } from '../gazette/document'
import { clauseWordsOf, type ClauseMention } from './clause-mention'
import type { ReferenceTarget } from './reference'

type Text = Pick<GazetteDocument, 'id' | 'blocks' | 'clauses'>

const missing: ReferenceTarget = { kind: 'missing' }

const toClause = ({ id: documentId }: Text, clause: Clause | undefined): ReferenceTarget =>
  clause === undefined ? missing : { kind: 'document', documentId, clauseId: clause.id }

/** The clause with that label; an article with one 款 is known without it. */
export const clauseByLabel = (
  { clauses }: Pick<GazetteDocument, 'clauses'>,
  label: string,
): Clause | undefined =>
  clauses.find((clause) => clause.label === label) ??
  clauses.find((clause) => clause.label === label.replace('第一款', '')) ??
  clauses.find((clause) => clause.label === label.replace(/^(第.+?条)(第.+项)$/, '$1第一款$2'))

const chainOf = ({ clauses }: Text, block: Block): readonly Clause[] => {
  const chain: Clause[] = []
  for (let id = block.clauseId; id !== null;) {
    const clause = clauses.find((candidate) => candidate.id === id)
    if (clause === undefined) break
    chain.push(clause)
    id = clause.parentId
  }
  return chain
}

const articleOf = (text: Text, block: Block): string | null =>
  chainOf(text, block)
    .map(({ printed }) => printed.trim())
    .find((printed) => /^第.+条$/.test(printed)) ?? null

/** 第二款 of the article that the block's own 第三款 stands in, one before. */
function paragraphBefore(text: Text, block: Block): Clause | undefined {
  const own = chainOf(text, block).find(({ id }) => /第\d+款(~\d+)?$/.test(id))
  if (own === undefined) return undefined
  const fellows = text.clauses.filter(
    ({ parentId, printed }) => parentId === own.parentId && printed === '',
  )
  return fellows[fellows.findIndex(({ id }) => id === own.id) - 1]
}

function annexTarget(
  text: Text,
  block: Block,
  mention: ClauseMention & { readonly kind: 'annex' },
): ReferenceTarget {
  const { what, number } = mention
  if (what === '表') {
    const caption = text.blocks.find(
      ({ kind, text: words }) =>
        kind === 'caption' && new RegExp(`^表\\s*${number}(?!\\d)`).test(words),
    )
    return caption === undefined
      ? missing
      : { kind: 'document', documentId: text.id, clauseId: caption.clauseId }
  }
  const annexes = text.clauses.filter(({ printed }) => printed.trim().startsWith(what))
  const named = annexes.find(({ label }) => label === `${what}${number === 0 ? '' : number}`)
  const only = annexes.length === 1 && number <= 1 ? annexes[0] : undefined
  const found = named ?? only
  // The heading itself is no reference, and neither is the list of annexes under the notice.
  return found?.id === block.clauseId ? missing : toClause(text, found)
}

/** Where in its own text a mention leads; `missing` where the text lacks the piece. */
export function resolveInside(
  text: Text,
  block: Block,
  mention: ClauseMention,
): { readonly target: ReferenceTarget; readonly words: string } {
  switch (mention.kind) {
    case 'clause': {
      const { article, paragraph, item, origin } = mention
      const own = articleOf(text, block)
      const inOwn = article === null && (origin === 'thisArticle' || origin === 'unsaid')
      const label = clauseWordsOf(article, paragraph, item)
      const words = inOwn && own !== null ? own + label : label
      return { words, target: toClause(text, clauseByLabel(text, words)) }
    }
    case 'paragraphBefore': {
      const clause = paragraphBefore(text, block)
      return { words: clause?.label ?? '前款', target: toClause(text, clause) }
    }
    case 'items': {
      const siblings = chainOf(text, block).flatMap(({ id }) =>
        text.clauses.filter(
          ({ parentId, printed }) => parentId === id && printed.trim() === mention.printed[0],
        ),
      )
      return {
        words: `${siblings[0]?.label.replace(/（[^）]*）$/, '') ?? ''}${mention.printed.join('')}`,
        target: toClause(text, siblings[0]),
      }
    }
    case 'annex':
      return {
        words: `${mention.what}${mention.number === 0 ? '' : mention.number}`,
        target: annexTarget(text, block, mention),
      }
    case 'listBehind': {
      const annex = text.clauses.find(({ printed }) => printed.trim().startsWith('附件'))
      const behind = text.blocks.find(
        ({ kind, index }) => index > block.index && (kind === 'heading' || kind === 'title'),
      )
      return {
        words: '名单附后',
        target:
          annex !== undefined
            ? toClause(text, annex)
            : behind === undefined
              ? missing
              : { kind: 'document', documentId: text.id, clauseId: behind.clauseId },
      }
    }
  }
}
