import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Anchor } from '../../../domain/annotation/annotation'
import { reanchor } from '../../../domain/annotation/reanchor'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { createAnnotations } from '../../../main/services/annotations'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary } from '../../../main/store/library'
import { openWorkspace } from '../../../main/store/workspace'
import { parsedCorpus } from '../../parsed-corpus'

const documents = parsedCorpus()
const rules = documents.find(({ id }) => id === '溧政发〔2023〕6号')

function anchorOn(document: GazetteDocument, words: string): Omit<Anchor, 'streamHash'> {
  const start = streamOf(document).indexOf(words)
  const block = document.blocks.findLast((one) => one.start <= start)
  return {
    documentId: document.id,
    clauseId: block?.clauseId ?? null,
    start,
    end: start + words.length,
    quote: words,
    prefix: streamOf(document).slice(start - 8, start),
    suffix: '',
  }
}

/** The document with a paragraph put before block `at`, as a new parser might find it. */
function withParagraph(document: GazetteDocument, at: number, text: string): GazetteDocument {
  let start = 0
  const model = document.blocks[0]
  if (model === undefined) throw new Error('empty document')
  const added = {
    ...model,
    kind: 'paragraph' as const,
    clauseId: null,
    text,
    runs: [],
    table: null,
  }
  const blocks = [...document.blocks.slice(0, at), added, ...document.blocks.slice(at)].map(
    (block, index) => {
      const moved = { ...block, index, start }
      start += block.text.length + 1
      return moved
    },
  )
  return { ...document, blocks }
}

describe('notes', () => {
  if (rules === undefined) throw new Error('document missing')
  const words = '企业综合评价得分为基础分、加分和扣分三类分值加总'
  let folder = ''
  const libraryAt = (name: string) => join(folder, name)
  const build = (name: string, documents_: readonly GazetteDocument[]) =>
    buildLibrary({
      documents: documents_,
      target: libraryAt(name),
      fingerprint: name,
      builtAt: '2023-03-09T00:00:00.000Z',
    })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-notes-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('stay on their words when the library was rebuilt with a paragraph more above', async () => {
    await build('old', [rules])
    await build('new', [withParagraph(rules, 3, '补录的一段。')])
    const workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
    const old = await openLibrary(libraryAt('old'))
    const now = () => '2023-03-10T00:00:00.000Z'
    await createAnnotations(old, workspace, now).add({
      anchor: anchorOn(rules, words),
      colour: 'blue',
      note: '核对',
    })
    const renewed = await openLibrary(libraryAt('new'))
    const [note] = await createAnnotations(renewed, workspace, now).list()
    const document = await renewed.document(rules.id)
    expect(note?.placement).toBe('moved')
    expect(
      document === null ? '' : streamOf(document).slice(note?.anchor.start, note?.anchor.end),
    ).toBe(words)
    // Found once, it stands exactly from then on.
    expect((await createAnnotations(renewed, workspace, now).list())[0]?.placement).toBe('exact')
    await Promise.all([workspace.close(), old.close(), renewed.close()])
  })

  it('are kept and reported when their words are gone', async () => {
    await build('old', [rules])
    const without = {
      ...rules,
      blocks: rules.blocks.map((block) =>
        block.text.includes(words) ? { ...block, text: '本款已删去。' } : block,
      ),
    }
    await build('new', [withParagraph(without, 0, '')])
    const workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
    const old = await openLibrary(libraryAt('old'))
    const service = createAnnotations(old, workspace, () => 'now')
    await service.add({ anchor: anchorOn(rules, words), colour: 'pink', note: '' })
    const renewed = await openLibrary(libraryAt('new'))
    const [note] = await createAnnotations(renewed, workspace, () => 'now').list()
    expect(note).toMatchObject({ placement: 'orphaned', anchor: { quote: words } })
    expect(note?.placementReason).not.toBe('')
    await Promise.all([workspace.close(), old.close(), renewed.close()])
  })

  it('are refused on words that do not stand there', async () => {
    await build('old', [rules])
    const workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
    const library = await openLibrary(libraryAt('old'))
    const service = createAnnotations(library, workspace, () => 'now')
    const anchor = { ...anchorOn(rules, words), quote: '别的文字' }
    await expect(service.add({ anchor, colour: 'pink', note: '' })).rejects.toThrow(/重新选取/)
    await expect(service.remove('00000000-0000-4000-8000-000000000000')).rejects.toThrow(/不存在/)
    await Promise.all([workspace.close(), library.close()])
  })
})

describe('finding an anchor again', () => {
  if (rules === undefined) throw new Error('document missing')
  it('takes no twin sentence of another clause', () => {
    const anchor = {
      ...anchorOn(rules, '亩均税收得分=亩均税收值×8'),
      clauseId: '七',
      streamHash: '',
    }
    expect(reanchor({ ...anchor, start: 0, end: 5 }, rules)).toMatchObject({ kind: 'orphaned' })
  })
  it('takes none of two places in the same clause', () => {
    const anchor = anchorOn(rules, '亩均税收')
    const clause = { ...anchor, start: 0, end: 4, prefix: 'x', streamHash: '' }
    expect(reanchor(clause, rules)).toMatchObject({ kind: 'orphaned', reason: /多处/ })
  })
})
