import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Anchor } from '../../../domain/annotation/annotation'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { createAnnotations } from '../../../main/services/annotations'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary } from '../../../main/store/library'
import { firstBrokenOperation } from '../../../main/store/operation-log'
import { sql } from '../../../main/store/sql'
import { openWorkspace } from '../../../main/store/workspace'
import { withParagraph } from '../../domain/annotation/changed-document'
import { parsedCorpus } from '../../parsed-corpus'
import { noRegisters } from '../../registers'

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

describe('notes', () => {
  if (rules === undefined) throw new Error('document missing')
  const words = '企业综合评价得分为基础分、加分和扣分三类分值加总'
  let folder = ''
  const libraryAt = (name: string) => join(folder, name)
  const build = (name: string, documents_: readonly GazetteDocument[]) =>
    buildLibrary({
      documents: documents_,
      registers: noRegisters,
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
    await expect(service.remove(['00000000-0000-4000-8000-000000000000'])).rejects.toThrow(/不存在/)
    await Promise.all([workspace.close(), library.close()])
  })

  it('take clause and context from the library, and refuse bare white space', async () => {
    await build('old', [rules])
    const workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
    const library = await openLibrary(libraryAt('old'))
    const service = createAnnotations(library, workspace, () => 'now')
    const anchor = { ...anchorOn(rules, words), clauseId: '九', prefix: '别处', suffix: '别处' }
    const added = await service.add({ anchor, colour: 'pink', note: '' })
    expect(added.anchor.clauseId).toBe(anchorOn(rules, words).clauseId)
    expect(added.anchor.prefix).toHaveLength(32)
    expect(added.anchor.suffix).toHaveLength(32)
    const space = streamOf(rules).indexOf('\n')
    const blank = { ...anchor, start: space, end: space + 1, quote: '\n' }
    await expect(service.add({ anchor: blank, colour: 'pink', note: '' })).rejects.toThrow(/空白/)
    await Promise.all([workspace.close(), library.close()])
  })

  it('of a rebuilt document are moved and logged once, 500 of them in a moment', async () => {
    await build('old', [rules])
    await build('new', [withParagraph(rules, 0, '补录的一段。')])
    const workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
    const old = await openLibrary(libraryAt('old'))
    const first = createAnnotations(old, workspace, () => 'now')
    for (let at = 0; at < 500; at += 1)
      await first.add({ anchor: anchorOn(rules, words), colour: 'blue', note: `${at}` })
    const renewed = await openLibrary(libraryAt('new'))
    const service = createAnnotations(renewed, workspace, () => 'now')
    const startedAt = performance.now()
    const lists = await Promise.all([service.list(), service.listByDocument(rules.id)])
    expect(performance.now() - startedAt).toBeLessThan(5000)
    for (const list of lists)
      expect(list.every(({ placement }) => placement === 'moved')).toBe(true)
    const moves = await workspace.get<{ readonly moves: number }>(
      sql`SELECT count(*) AS moves FROM operations WHERE act = 'annotation.reanchor'`,
    )
    expect(moves?.moves).toBe(500)
    expect(await firstBrokenOperation(workspace)).toBeNull()
    await Promise.all([workspace.close(), old.close(), renewed.close()])
  }, 30_000)

  it('can be changed, deleted and taken back, each act in the log', async () => {
    await build('old', [rules])
    const workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
    const library = await openLibrary(libraryAt('old'))
    const service = createAnnotations(library, workspace, () => 'now')
    const { id } = await service.add({
      anchor: anchorOn(rules, words),
      colour: 'pink',
      note: '',
    })
    expect(await service.change({ id, colour: 'green', note: '核对' })).toMatchObject({
      colour: 'green',
      note: '核对',
    })
    await service.remove([id])
    expect(await service.list()).toEqual([])
    await expect(service.change({ id, colour: 'pink', note: '' })).rejects.toThrow(/已删除/)
    expect(await service.restore([id])).toMatchObject([{ id, note: '核对' }])
    await expect(service.restore([id])).rejects.toThrow(/不存在/)
    const acts = await workspace.all<{ readonly act: string }>(
      sql`SELECT act FROM operations ORDER BY sequence`,
    )
    expect(acts.map(({ act }) => act)).toEqual([
      'annotation.add',
      'annotation.change',
      'annotation.remove',
      'annotation.restore',
    ])
    await Promise.all([workspace.close(), library.close()])
  })
})
