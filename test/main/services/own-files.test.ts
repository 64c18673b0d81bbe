import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { streamOf } from '../../../domain/gazette/stream'
import { fileHandlers } from '../../../main/ipc/handlers/files'
import { mergeDocuments, type MergedDocuments } from '../../../main/services/documents'
import { forkChild } from '../../../main/services/fork-child'
import { createImportClient, importHeap } from '../../../main/services/import-client'
import { FileFolder } from '../../../main/services/incoming-files'
import { OwnFiles } from '../../../main/services/own-files'
import { createRegisters, type Registers } from '../../../main/services/registers'
import { createSearch, type Search } from '../../../main/services/search'
import type { Database } from '../../../main/store/database'
import { openLibrary, type Library } from '../../../main/store/library'
import { buildLibrary } from '../../../main/store/library-build'
import { firstBrokenOperation } from '../../../main/store/operation-log'
import { sql } from '../../../main/store/sql'
import { openWorkspace } from '../../../main/store/workspace'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'
import { makeDoc } from '../import/make-doc'
import {
  docxOf,
  encodeText,
  makeDocx,
  makeOfd,
  makePdf,
  makeWorkbook,
  makeZip,
  paragraphXml,
} from '../import/make-files'

const root = join(__dirname, '..', '..', '..')
process.env['GAZETTE_DESK_PDF'] = join(root, 'node_modules', 'pdfjs-dist')
const folder = mkdtempSync(join(tmpdir(), 'own-files-'))
const sources = join(folder, 'sources')
const kept = join(folder, 'files')
mkdirSync(sources)

const client = createImportClient(() =>
  forkChild(join(root, 'main', 'import', 'process.ts'), {
    heap: importHeap,
    execArgv: ['--import', 'tsx'],
    quiet: true,
  }),
)
let library: Library
let workspace: Database
let documents: MergedDocuments
let registers: Registers
let search: Search
let ownFiles: OwnFiles
let chosen: readonly string[] = []

beforeAll(async () => {
  const target = join(folder, 'library.sqlite')
  await buildLibrary({
    documents: parsedCorpus(),
    registers: builtRegisters().registers,
    target,
    fingerprint: 'test',
    builtAt: '2026-01-01',
  })
  library = await openLibrary(target)
  workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
  documents = mergeDocuments(library, workspace)
  registers = createRegisters(documents)
  search = createSearch(documents, registers, () => '2024-06-01')
  ownFiles = new OwnFiles({
    client,
    workspace,
    library,
    documents,
    folder: new FileFolder(kept),
    dialogs: { chooseOwnFiles: () => Promise.resolve(chosen) },
    now: () => '2024-06-01T00:00:00.000Z',
    onProgress: () => undefined,
  })
}, 60_000)
afterAll(async () => {
  client.close()
  await Promise.all([workspace.close(), library.close()])
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, bytes: Uint8Array): string => {
  const path = join(sources, name)
  writeFileSync(path, bytes)
  return path
}

/** By the calls of the window, held against the contract. */
async function importFile(name: string, bytes: Uint8Array) {
  const handlers = fileHandlers({ ownFiles })
  const { token } = await handlers['file.receive']({ name, bytes: new Uint8Array(bytes) })
  return ipc['file.import'].response.parse(await handlers['file.import']({ token, encoding: null }))
}

const ownText = [
  '市某局关于加强天外飞仙管理的通知',
  '某局发〔2024〕7号',
  '各单位：',
  '根据《溧阳市工业企业资源集约利用综合评价办法》（溧政发〔2023〕6号）第三条和《国务院关于天书的意见》（国发〔1999〕99号）的规定，通知如下：',
  '一、加强管理。',
  '二、落实责任。',
  '本通知自2025年1月1日起施行，有效期至2025年12月31日。',
  '市某局',
  '2024年5月1日',
]

describe('own files', { timeout: 30_000 }, () => {
  it('come in, are kept as they were, and are counted by reading back', async () => {
    const bytes = docxOf(ownText)
    const report = await importFile('通知.docx', bytes)
    expect(report).toMatchObject({
      outcome: 'imported',
      kind: 'docx',
      title: ownText[0],
      documentNumber: '某局发〔2024〕7号',
    })
    const document = await documents.document(report.documentId ?? '')
    expect(document === null ? '' : streamOf(document)).toBe(ownText.join('\n'))
    expect(report.counts?.characters).toBe(ownText.join('').length)
    const [file] = await ownFiles.list()
    expect(readFileSync(join(kept, file?.storedName ?? '')).equals(bytes)).toBe(true)
    expect(readdirSync(kept)).toHaveLength(1)
    const operations = await workspace.all<{ readonly act: string }>(
      sql`SELECT act FROM operations`,
    )
    expect(operations.map(({ act }) => act)).toEqual(['file.import'])
  })

  it('are the same file under every name', async () => {
    expect(await importFile('改名.docx', docxOf(ownText))).toMatchObject({ outcome: 'duplicate' })
    expect(await ownFiles.list()).toHaveLength(1)
    expect(readdirSync(kept)).toHaveLength(1)
  })

  it('are searched, opened, and told of with their force, like the gazettes', async () => {
    const found = await search.run({ query: '天外飞仙', offset: 0, limit: 10 })
    expect(found.total).toBe(1)
    expect(found.hits[0]).toMatchObject({ title: ownText[0], status: 'notYet' })
    const id = found.hits[0]?.documentId ?? ''
    expect((await registers.force(id, '2025-06-01')).status).toBe('inForce')
    expect((await registers.force(id, '2026-06-01')).status).toBe('lapsed')
    expect((await registers.force(id, '2026-06-01')).reasons[0]?.text).toMatch(/未经人工核对/)
  })

  it('name the gazettes and are named by them', async () => {
    const [own] = await ownFiles.list()
    const { references } = await registers.ofDocument(own?.id ?? '')
    expect(references.map(({ citedNumber, target }) => [citedNumber, target.kind])).toEqual(
      expect.arrayContaining([
        ['溧政发〔2023〕6号', 'document'],
        ['国发〔1999〕99号', 'notCollected'],
      ]),
    )
    const gazette = await registers.ofDocument('溧政发〔2023〕6号')
    expect(gazette.citedBy.some(({ documentId }) => documentId === own?.id)).toBe(true)
    const cited = (await library.references('溧政发〔2023〕6号')).find(
      ({ citedNumber, target }) => citedNumber !== null && target.kind === 'notCollected',
    )
    const number = cited?.citedNumber ?? ''
    expect(number).not.toBe('')
    const report = await importFile(
      '上位.txt',
      encodeText(['某某关于上位文件的意见', number, '请遵照执行。'].join('\n'), 'gb18030'),
    )
    expect(report.documentNumber).toBe(number)
    const { citedBy } = await registers.ofDocument(report.documentId ?? '')
    expect(citedBy.some(({ documentId }) => documentId === '溧政发〔2023〕6号')).toBe(true)
  })

  it('go to the trash and come back, in the search too', async () => {
    const [own] = (await ownFiles.list()).filter(({ name }) => name === '通知.docx')
    const id = own?.id ?? ''
    await ownFiles.remove(id)
    expect(await documents.document(id)).toBeNull()
    expect((await search.run({ query: '天外飞仙', offset: 0, limit: 10 })).total).toBe(0)
    expect(existsSync(join(kept, own?.storedName ?? ''))).toBe(true)
    await ownFiles.restore(id)
    expect((await search.run({ query: '天外飞仙', offset: 0, limit: 10 })).total).toBe(1)
    await ownFiles.remove(id)
    expect(await importFile('通知.docx', docxOf(ownText))).toMatchObject({ outcome: 'restored' })
    expect((await search.run({ query: '天外飞仙', offset: 0, limit: 10 })).total).toBe(1)
    await expect(ownFiles.remove('own-nothing')).rejects.toThrow(/不在“我的文件”中/)
  })

  it('tell of the same text in another form, and of a gazette with the same number', async () => {
    expect(
      (await importFile('通知.doc', makeDoc(ownText.map((text) => ({ text }))))).notes,
    ).toContain('文字与“通知.docx”完全相同')
    const same = ['关于某事的通知', '溧政发〔2023〕6号', '正文。']
    expect((await importFile('同号.docx', docxOf(same))).notes.join()).toMatch(/公报库已收录同文号/)
    expect((await documents.document('溧政发〔2023〕6号'))?.gazette).not.toBe('我的文件')
  })

  it('are read again in another encoding', async () => {
    const report = await importFile(
      '文本.txt',
      encodeText('某地关于用水的通知\n正文内容。', 'gb18030'),
    )
    const again = await ownFiles.reread(report.documentId ?? '', 'utf-16le')
    expect(again.outcome === 'refused' || again.encoding === 'utf-16le').toBe(true)
    expect(await ownFiles.reread(report.documentId ?? '', null)).toMatchObject({
      title: '某地关于用水的通知',
      encoding: 'gb18030',
    })
  })

  it('come from a whole folder, each with its own report', async () => {
    mkdirSync(join(sources, '卷', '内'), { recursive: true })
    put('卷/一.ofd', makeOfd([['关于甲的通知', '　　正文甲。']]))
    put('卷/内/二.csv', encodeText('名称,数\n甲,1\n', 'gb18030'))
    put('卷/~$一.docx', Uint8Array.of(1))
    chosen = [join(sources, '卷')]
    const files = await ownFiles.choose('folder')
    expect(files.map(({ name }) => name).sort()).toEqual(['一.ofd', '二.csv'])
    for (const { token, name } of files)
      expect([name, (await ownFiles.import(token, null)).outcome]).toEqual([name, 'imported'])
  })

  const encrypted = makeZip({ 'word/document.xml': '<x/>' }, { encrypted: true })
  const dtd =
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'
  const bomb = makeZip({ 'word/document.xml': new Uint8Array(90_000_000) })
  const bad: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
    ['an empty file', '空.docx', new Uint8Array(), /是空文件/],
    ['a truncated docx', '断.docx', docxOf(ownText).slice(0, 700), /缺少文件结尾/],
    ['a truncated pdf', '断.pdf', makePdf([{ lines: ownText }]).slice(0, 300), /损坏/],
    ['a truncated doc', '断.doc', makeDoc([{ text: '甲' }]).slice(0, 2000), /损坏/],
    [
      'a docx that is a picture',
      '图.docx',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]),
      /是图片/,
    ],
    ['a docx that is text', '文.docx', encodeText('只是文本', 'utf-8'), /改过扩展名/],
    ['a text that is a program', '程序.txt', encodeText('MZ\x90\0\x03', 'utf-8'), /是程序/],
    [
      'a text that is binary',
      '乱.txt',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
      /不是文本文件|不成文字/,
    ],
    ['a docx with a password', '密.docx', encrypted, /设有密码/],
    ['a doc with a password', '密.doc', makeDoc([{ text: '甲' }], { encrypted: true }), /设有密码/],
    ['a docx with a DTD', '实体.docx', makeZip({ 'word/document.xml': dtd }), /文档类型定义/],
    ['an ofd with a DTD', '实体.ofd', makeZip({ 'OFD.xml': dtd }), /文档类型定义/],
    ['a zip bomb', '炸弹.docx', bomb, /解压后体积异常/],
    [
      'a zip that climbs out',
      '越.docx',
      makeZip({ '../x': 'y', 'word/document.xml': '<x/>' }),
      /指向文档之外/,
    ],
    ['an archive', '包.docx', makeZip({ 'a.txt': 'y' }), /是压缩包/],
    ['an rtf named doc', '富.doc', encodeText('{\\rtf1 abc}', 'utf-8'), /RTF/],
    ['a web page named doc', '网.doc', encodeText('<html><body>甲</body></html>', 'utf-8'), /网页/],
    ['a scan', '扫描.pdf', makePdf([{ lines: [], scan: true }]), /扫描件/],
    ['a docx without text', '空白.docx', makeDocx(paragraphXml({ text: '' })), /没有文字/],
    ['an empty workbook', '空.xlsx', makeWorkbook({ 表: [[]] }, 'xlsx'), /没有读到任何数据/],
  ]
  it.each(bad)('refuse %s with reason and remedy', async (_what, name, bytes, reason) => {
    const before = await ownFiles.list()
    const report = await importFile(name, bytes)
    expect(report.outcome).toBe('refused')
    expect(`${report.place}${report.reason}`).toMatch(reason)
    expect(report.remedy).toMatch(/请/)
    expect(await ownFiles.list()).toEqual(before)
    expect(readdirSync(kept).filter((file) => file.startsWith('incoming-'))).toEqual([])
  })

  it('refuse a gigabyte without reading it', async () => {
    const path = put('大.pdf', new Uint8Array())
    truncateSync(path, 1024 ** 3)
    chosen = [path]
    const [file] = await ownFiles.choose('files')
    const startedAt = performance.now()
    const report = await ownFiles.import(file?.token ?? '', null)
    expect(report.reason).toMatch(/有1024兆字节，超过100兆/)
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })

  it('go on after all that, with a sound log', async () => {
    expect(await importFile('后.txt', encodeText('后来的通知\n正文。', 'utf-8'))).toMatchObject({
      outcome: 'imported',
    })
    expect(await firstBrokenOperation(workspace)).toBeNull()
  })
})
