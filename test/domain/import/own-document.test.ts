import { describe, expect, it } from 'vitest'
import { ownForceStatements } from '../../../domain/import/own-force'
import { ownDocumentNumber } from '../../../domain/import/own-head'
import { isOwnDocument, ownDocument, ownDocumentId } from '../../../domain/import/own-document'
import { plainHan } from '../../../domain/import/plain-han'
import { plainLine, type Reading } from '../../../domain/import/reading'
import { reportSentence, refusedReport } from '../../../domain/import/report'
import { chineseNumber, chineseNumeral } from '../../../domain/gazette/marker'
import { originalLines } from '../../../domain/gazette/original-lines'
import { sourceOf } from '../../../domain/gazette/stream'

const id = ownDocumentId('a'.repeat(64))
const reading = (lines: readonly string[], more: Partial<Reading> = {}): Reading => ({
  kind: 'docx',
  lines: lines.map((text) => plainLine(text)),
  encoding: null,
  pages: null,
  wrapped: false,
  notes: [],
  ...more,
})
const documentOf = (lines: readonly string[], name = '文件.docx') =>
  ownDocument(reading(lines), { id, name })

describe('title and number', () => {
  it.each([
    [
      [
        '某市人民政府文件',
        '某政发〔2024〕1号',
        '某市人民政府',
        '关于做好某项工作的通知',
        '各单位：',
        '正文。',
      ],
      '某市人民政府关于做好某项工作的通知',
      '某政发〔2024〕1号',
    ],
    [
      ['关于做好某项工作的通知', '某政发〔2024〕1 号', '正文。'],
      '关于做好某项工作的通知',
      '某政发〔2024〕1号',
    ],
    [['某某管理办法（试行）', '第一章　总则', '第一条　内容。'], '某某管理办法（试行）', null],
    [['2024年工作要点', '一、内容。'], '2024年工作要点', null],
    [['今天天气很好。', '明天继续。'], '文件', null],
    [['各位同事：', '请查收。'], '文件', null],
  ] as const)('of %j', (lines, title, number) => {
    expect(documentOf(lines)).toMatchObject({ title, documentNumber: number })
  })

  it('take what the original sets as a title', () => {
    const lines = [
      { text: '某某讲话稿', page: null, isTitle: true },
      plainLine('各位代表：'),
      plainLine('大家好。'),
    ]
    expect(ownDocument(reading([], { lines }), { id, name: 'x.docx' }).title).toBe('某某讲话稿')
  })

  it.each([
    ['国发[2021] 9 号', '国发〔2021〕9号'],
    ['苏政办发（2022）15号', '苏政办发〔2022〕15号'],
    ['第9号', null],
    ['关于〔2021〕9号的说明', null],
  ])('reads %s', (text, number) => {
    expect(ownDocumentNumber(text)).toBe(number)
  })
})

describe('the document', () => {
  it('keeps every line, blank ones too, and the place of every character', () => {
    const lines = ['', '标题的通知', '', '一、甲内容。', '（一）乙；', '', '']
    const document = documentOf(lines)
    expect(originalLines(document).map(({ raw }) => raw)).toEqual(lines.slice(1))
    for (const block of document.blocks)
      for (let at = 0; at < block.text.length; at += 1) {
        const place = sourceOf(block, at)
        expect(lines[(place?.line ?? 0) - 1]?.[place?.column ?? 0]).toBe(block.text[at])
      }
  })

  it('is known by its content', () => {
    expect(isOwnDocument(id)).toBe(true)
    expect(isOwnDocument('溧政发〔2023〕6号')).toBe(false)
  })

  it('knows the page of every paragraph', () => {
    const lines = ['甲。', '乙。', '丙。'].map((text, at) => ({ ...plainLine(text), page: at + 1 }))
    const { pages, printedPage } = ownDocument(reading([], { lines, pages: 3 }), {
      id,
      name: 'x.pdf',
    })
    expect(printedPage).toBe(1)
    expect(pages.map(({ page, line }) => [page, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
  })
})

describe('force by its own words', () => {
  const statementsOf = (lines: readonly string[]) =>
    ownForceStatements(documentOf(lines)).map((one) => [
      one.statement,
      one.statement === 'until' ? one.until : one.statement === 'effective' ? one.date : '',
    ])
  it.each([
    [['本办法自2024年3月1日起施行。'], [['effective', '2024-03-01']]],
    [
      ['第九条　本规定自2024年3月1日起正式实施，有效期至2026年12月31日。'],
      [
        ['effective', '2024-03-01'],
        ['until', '2026-12-31'],
      ],
    ],
    [['根据《某办法》自2019年1月1日起施行的规定办理。'], []],
    [['本办法自2024年2月30日起施行。'], []],
    [['正文。本通知自印发之日起施行。', '某市某局', '2024年5月6日'], [['effective', '2024-05-06']]],
    [['本通知自印发之日起施行。'], []],
  ] as const)('%j', (lines, found) => {
    expect(statementsOf(lines)).toEqual(found)
  })
})

describe('words', () => {
  it('maps radicals to characters and leaves everything else', () => {
    expect(plainHan('⼈⺠政府（％）⼾籍⻓')).toBe('人民政府（％）户籍长')
  })

  it('counts articles above a hundred', () => {
    for (let value = 1; value < 1000; value += 1)
      expect(chineseNumber(chineseNumeral(value))).toBe(value)
    expect(['一百二', '百', '零', '一百零', '一百十二'].map(chineseNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('tells why a file is not there in whole sentences', () => {
    const told = { place: '第3页：', reason: '已损坏', remedy: '请重新拷贝' }
    expect(reportSentence(refusedReport('x', told))).toBe('第3页：已损坏。请重新拷贝。')
    expect(reportSentence(refusedReport('x', { reason: '超过30秒。请拆分。', remedy: '' }))).toBe(
      '超过30秒。请拆分。',
    )
  })
})
