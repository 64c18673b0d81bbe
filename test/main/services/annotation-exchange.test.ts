import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import {
  createAnnotationExchange,
  type ExportFormat,
} from '../../../main/services/annotation-exchange'
import { conflictTag } from '../../../main/services/annotation-import'
import type { WorkbookClient } from '../../../main/services/workbook-client'
import { firstBrokenOperation } from '../../../main/store/operation-log'
import { sql } from '../../../main/store/sql'
import { JobRunner } from '../../../main/workbook/jobs'
import { readWorkbook } from '../../../main/workbook/read-workbook'
import { unzip } from '../../unzip'
import { notesDesk, placeOf, rules, type Desk } from './notes-desk'

const words = '企业综合评价得分为基础分、加分和扣分三类分值加总'

function directClient(): WorkbookClient {
  const runner = new JobRunner()
  return {
    run: ((job) => runner.run(job, () => undefined)) as WorkbookClient['run'],
    cancel: () => undefined,
    close: () => undefined,
  }
}

describe('notes out of the program and into it', () => {
  const { desk, at } = notesDesk()

  const exchangeOf = ({ library, workspace, annotations }: Desk, path: string | null) =>
    createAnnotationExchange({
      library,
      workspace,
      annotations,
      client: directClient(),
      dialogs: {
        chooseNotes: () => Promise.resolve(path),
        chooseSaveTarget: () => Promise.resolve(path),
      },
      programVersion: '0',
      now: () => '2023-04-01T00:00:00.000Z',
      author: '甲',
    })
  const exportTo = (here: Desk, format: ExportFormat, path: string) =>
    exchangeOf(here, path).export({ format })
  const importFrom = async (here: Desk, path: string) => {
    const { report } = await exchangeOf(here, path).import()
    if (report === null) throw new Error('nothing imported')
    return ipc['annotation.import'].response.shape.report.unwrap().parse(report)
  }
  const addOne = ({ annotations }: Desk, note: string, quote = words) =>
    annotations.add({ anchor: placeOf(quote), colour: 'pink', note, tags: ['亩均'] })
  /** The whole workspace as data, to see that nothing at all has changed. */
  const everything = async ({ workspace }: Desk) =>
    JSON.stringify(
      await Promise.all([
        workspace.all(sql`SELECT * FROM annotations ORDER BY id`),
        workspace.all(sql`SELECT * FROM annotation_tags ORDER BY annotation_id, tag_id`),
        workspace.all(sql`SELECT * FROM annotation_links ORDER BY id`),
        workspace.all(sql`SELECT * FROM operations ORDER BY sequence`),
      ]),
    )
  /** A colleague's desk beside one's own. */
  const colleague = () => desk({ workspace: 'colleague.sqlite', library: 'theirs', author: '乙' })

  it('go to Excel with citation, words, note and tags', async () => {
    const here = await desk()
    await addOne(here, '=1+1 核对')
    const result = await exportTo(here, 'xlsx', at('批注.xlsx'))
    expect(result).toEqual({ name: '批注.xlsx', notes: 1 })
    const [sheet] = readWorkbook(readFileSync(at('批注.xlsx')), '批注.xlsx')
    // What looks like a formula is a text.
    expect(sheet?.rows[3]?.[6]).toMatchObject({ kind: 'text', text: '=1+1 核对' })
    const [, , head, row] = (sheet?.rows ?? []).map((cells) => cells.map(({ text }) => text))
    expect(head?.slice(1, 8)).toEqual(['文件', '文号', '引用', '公报页码', '摘录', '批注', '标签'])
    expect(row?.[1]).toBe(rules.title)
    expect(row?.[2]).toBe('溧政发〔2023〕6号')
    expect(row?.[3]).toMatch(/^《.+》（溧政发〔2023〕6号）二$/)
    expect(row?.slice(5, 10)).toEqual([words, '=1+1 核对', '亩均', '高亮', '粉'])
  })

  it('go to Word, document by document', async () => {
    const here = await desk()
    await addOne(here, '核对')
    await addOne(here, '再看', '亩均税收')
    expect(await exportTo(here, 'docx', at('批注.docx'))).toMatchObject({ notes: 2 })
    const body = unzip(readFileSync(at('批注.docx'))).get('word/document.xml') ?? ''
    const text = body.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
    expect(text).toContain(`${rules.title}（溧政发〔2023〕6号）`)
    expect(text).toMatch(/1\. 《.+》（溧政发〔2023〕6号）/)
    expect(text.indexOf(words)).toBeLessThan(text.indexOf('再看'))
    expect(text).toContain('标签：亩均')
  })

  it('are not exported where there are none, and nowhere when the dialog was closed', async () => {
    const here = await desk()
    await expect(exportTo(here, 'json', at('a.json'))).rejects.toThrow(/没有可导出/)
    await addOne(here, '')
    expect(await exchangeOf(here, null).export({ format: 'json' })).toEqual({
      name: null,
      notes: 0,
    })
    expect(await exchangeOf(here, null).import()).toEqual({ name: null, report: null })
  })

  it('go to a W3C annotation page', async () => {
    const here = await desk()
    const note = await addOne(here, '核对')
    await exportTo(here, 'json', at('a.json'))
    const page = JSON.parse(readFileSync(at('a.json'), 'utf8')) as {
      readonly items: readonly unknown[]
    }
    expect(page).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { gazette: 'urn:gazette-desk:' }],
      type: 'AnnotationPage',
    })
    const { quote, prefix, suffix, start, end, clauseId, streamHash } = note.anchor
    expect(page.items).toMatchObject([
      {
        id: `urn:uuid:${note.id}`,
        type: 'Annotation',
        motivation: 'highlighting',
        creator: { type: 'Person', name: '甲' },
        body: [
          { type: 'TextualBody', purpose: 'commenting', value: '核对' },
          { type: 'TextualBody', purpose: 'tagging', value: '亩均' },
        ],
        target: {
          selector: [
            { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
            { type: 'TextPositionSelector', start, end },
            {
              type: 'gazette:ClauseSelector',
              'gazette:clause': clauseId,
              'gazette:streamHash': streamHash,
            },
          ],
        },
      },
    ])
  })

  it('arrive at a colleague as they were, links too, and a second time change nothing', async () => {
    const here = await desk()
    const a = await addOne(here, 'a')
    const b = await addOne(here, 'b', '亩均税收')
    // From the later to the earlier of the file and back.
    await here.annotations.link(a.id, { kind: 'annotation', annotationId: b.id })
    await here.annotations.link(b.id, { kind: 'annotation', annotationId: a.id })
    await exportTo(here, 'json', at('a.json'))
    const there = await colleague()
    expect(await importFrom(there, at('a.json'))).toEqual({
      inFile: 2,
      added: 2,
      updated: 0,
      unchanged: 0,
      older: 0,
      conflicts: 0,
      inTrash: 0,
      exact: 2,
      moved: 0,
      orphaned: 0,
      before: 0,
      after: 2,
    })
    const bare = async ({ annotations }: Desk) =>
      (await annotations.list()).map(({ updatedAt: _at, ...note }) => note)
    expect(await bare(there)).toEqual(await bare(here))
    const before = await everything(there)
    expect(await importFrom(there, at('a.json'))).toMatchObject({
      inFile: 2,
      unchanged: 2,
      added: 0,
      after: 2,
    })
    expect(await everything(there)).toBe(before)
    expect(await firstBrokenOperation(there.workspace)).toBeNull()
  })

  it('are kept in both versions when both have changed them, once', async () => {
    const here = await desk()
    const { id } = await addOne(here, '原文')
    await exportTo(here, 'json', at('a.json'))
    const there = await colleague()
    await importFrom(there, at('a.json'))
    await here.annotations.change({ id, colour: 'pink', note: '我的' })
    await there.annotations.change({ id, colour: 'pink', note: '同事的' })
    await exportTo(there, 'json', at('b.json'))
    expect(await importFrom(here, at('b.json'))).toMatchObject({
      conflicts: 1,
      before: 1,
      after: 2,
    })
    const notes = await here.annotations.list()
    expect(notes.map(({ note }) => note).sort()).toEqual(['同事的', '我的'])
    const theirs = notes.find(({ note }) => note === '同事的')
    expect(theirs?.tags).toEqual([conflictTag, '亩均'].sort())
    expect(theirs?.links).toMatchObject([{ target: { kind: 'annotation', annotationId: id } }])
    expect(await importFrom(here, at('b.json'))).toMatchObject({ conflicts: 0, after: 2 })
    await here.annotations.acts.undo()
    expect((await here.annotations.list()).map(({ note }) => note)).toEqual(['我的'])
  })

  it('take the newer version of a note that only one has changed', async () => {
    const here = await desk()
    const { id } = await addOne(here, '原文')
    await exportTo(here, 'json', at('old.json'))
    const there = await colleague()
    await importFrom(there, at('old.json'))
    await there.annotations.change({ id, colour: 'blue', note: '改一' })
    await there.annotations.change({ id, colour: 'blue', note: '改二' })
    await exportTo(there, 'json', at('new.json'))
    expect(await importFrom(here, at('new.json'))).toMatchObject({ updated: 1, after: 1 })
    expect(await here.annotations.list()).toMatchObject([{ note: '改二', colour: 'blue' }])
    // What was here before is a version like any other.
    expect((await here.annotations.history(id)).map(({ content }) => content.note)).toEqual([
      '原文',
      '改二',
    ])
    expect(await importFrom(here, at('old.json'))).toMatchObject({ older: 1, after: 1 })
    expect(await here.annotations.list()).toMatchObject([{ note: '改二' }])
  })

  it('lose none that a colleague does not have, and bring none back from the trash', async () => {
    const here = await desk()
    const kept = []
    for (let count = 0; count < 50; count += 1) kept.push((await addOne(here, `${count}`)).id)
    const { id } = await addOne(here, '将删')
    await exchangeOf(here, at('one.json')).export({ format: 'json', ids: [id] })
    await here.annotations.remove([id])
    expect(await importFrom(here, at('one.json'))).toMatchObject({
      inFile: 1,
      inTrash: 1,
      before: 51,
      after: 51,
    })
    expect((await here.annotations.list()).map((note) => note.id).sort()).toEqual(kept.sort())
  })

  it('are not believed their place when the words do not stand there', async () => {
    const here = await desk()
    await addOne(here, '')
    await exportTo(here, 'json', at('a.json'))
    const { makePack } = await import('../../../main/services/annotation-pack')
    const [note] = await here.annotations.list()
    if (note === undefined) throw new Error('no note')
    const anchor = { ...note.anchor, start: 3, end: 3 + words.length }
    const facts = { author: '', madeAt: '2023-04-01T00:00:00.000Z', programVersion: '0' }
    const pack = makePack([{ annotation: { ...note, anchor }, versions: [] }], facts)
    writeFileSync(at('shifted.json'), pack)
    const there = await colleague()
    expect(await importFrom(there, at('shifted.json'))).toMatchObject({ exact: 0, moved: 1 })
    expect((await there.annotations.list())[0]?.anchor.start).toBe(note.anchor.start)
  })

  it.each([
    ['cut in the middle', (text: string) => text.slice(0, text.length / 2), /不完整或已损坏/],
    ['cut at its very end', (text: string) => text.trimEnd().slice(0, -1), /不完整或已损坏/],
    ['empty', () => '', /空文件/],
    ['no JSON', () => '批注', /不是批注文件/],
    ['of another program', () => '{"type":"AnnotationPage","items":[]}', /不是由本程序导出/],
    ['JSON of another kind', () => '[1,2]', /不是批注文件|不是由本程序导出/],
    [
      'of a later format',
      (text: string) => text.replace('"gazette:format": 1', '"gazette:format": 2'),
      /其他版本的程序/,
    ],
    [
      'changed by hand',
      (text: string) => text.replace('"value": "核对"', '"value": "改过"'),
      /校验值不一致/,
    ],
    [
      'short of a note',
      (text: string) => {
        const page = JSON.parse(text) as { items: unknown[] }
        return JSON.stringify({ ...page, items: page.items.slice(1) })
      },
      /应有2条批注，实有1条/,
    ],
  ])('are left alone by a file that is %s', async (_, spoil, reason) => {
    const here = await desk()
    await addOne(here, '核对')
    await addOne(here, '再看')
    await exportTo(here, 'json', at('a.json'))
    writeFileSync(at('bad.json'), spoil(readFileSync(at('a.json'), 'utf8')))
    const before = await everything(here)
    await expect(importFrom(here, at('bad.json'))).rejects.toThrow(reason)
    await expect(importFrom(here, at('bad.json'))).rejects.toThrow(/未导入任何批注/)
    expect(await everything(here)).toBe(before)
    await expect(importFrom(here, at('none.json'))).rejects.toThrow(/不存在/)
    writeFileSync(at('bytes.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x00]))
    await expect(importFrom(here, at('bytes.json'))).rejects.toThrow(/不是 UTF-8/)
  })

  it('are left alone by a file of which one note is no note', async () => {
    const here = await desk()
    await addOne(here, '核对')
    await exportTo(here, 'json', at('a.json'))
    const { createHash } = await import('node:crypto')
    const spoilt = (change: (text: string) => string) => {
      const page = JSON.parse(readFileSync(at('a.json'), 'utf8')) as { items: unknown[] }
      const items = JSON.parse(change(JSON.stringify(page.items))) as unknown[]
      const digest = createHash('sha256').update(JSON.stringify(items)).digest('hex')
      const text = JSON.stringify({
        ...page,
        items,
        'gazette:digest': digest,
        'gazette:count': items.length,
      })
      writeFileSync(at('bad.json'), text)
    }
    const before = await everything(here)
    for (const [change, reason] of [
      [(text: string) => text.replace(words, ''), /第1条批注的内容不合规范/],
      [(text: string) => text.replace('"pink"', '"red"'), /不合规范/],
      [(text: string) => text.replace('urn:gazette-desk:document:', 'https://x/'), /不合规范/],
      [
        (text: string) => `[${text.slice(1, -1)},${text.slice(1, -1)}]`,
        /第2条批注与前面的批注编号重复/,
      ],
    ] as const) {
      spoilt(change)
      await expect(importFrom(here, at('bad.json'))).rejects.toThrow(reason)
    }
    expect(await everything(here)).toBe(before)
  })
})
