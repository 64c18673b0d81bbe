import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownDocument } from '../../../domain/import/own-document'
import type { Encoding, Reading } from '../../../domain/import/reading'
import { readOwnFile } from '../../../main/import/read'
import { makeDoc } from './make-doc'
import {
  docxOf,
  encodeText,
  makeDocx,
  makeOfd,
  makePdf,
  makeWorkbook,
  paragraphXml,
  tableXml,
  type TextForm,
} from './make-files'

const assets = { folder: join(__dirname, '..', '..', '..', 'node_modules', 'pdfjs-dist') }
const read = (
  bytes: Uint8Array,
  name: string,
  encoding: Encoding | null = null,
): Promise<Reading> => readOwnFile(bytes, { name, encoding, assets, onPage: () => undefined })
const textOf = ({ lines }: Reading): string => lines.map(({ text }) => text).join('\n')
const documentOf = async (bytes: Uint8Array, name: string) =>
  ownDocument(await read(bytes, name), { id: `own-${'0'.repeat(32)}`, name })

const letter = [
  '溧阳市人民政府文件',
  '溧政发〔2024〕99号',
  '关于印发《溧阳市测试管理办法》的通知',
  '各镇（区）人民政府，各街道办事处：',
  '现将《溧阳市测试管理办法》印发给你们，请认真贯彻执行。',
  '一、加强组织领导。各单位要高度重视。',
  '二、严格落实责任。',
  '（一）明确分工。',
  '（二）加强督查。',
  '本通知自2024年3月1日起施行，有效期至2029年2月28日。',
  '溧阳市人民政府',
  '2024年2月1日',
]

describe('plain text', () => {
  const forms: readonly (readonly [TextForm, Encoding])[] = [
    ['utf-8', 'utf-8'],
    ['utf-8 bom', 'utf-8'],
    ['gb18030', 'gb18030'],
    ['utf-16le', 'utf-16le'],
    ['utf-16le bom', 'utf-16le'],
    ['utf-16be bom', 'utf-16be'],
  ]
  it.each(forms)('is read in %s', async (form, encoding) => {
    const reading = await read(encodeText(letter.join('\r\n'), form), '通知.txt')
    expect(reading.encoding).toBe(encoding)
    expect(textOf(reading)).toBe(letter.join('\n'))
    expect(reading.notes).toEqual([])
  })

  it('is read as Big5 where it reads best so, and where it is asked for', async () => {
    const text = '為進一步規範本市國有資產管理工作，現將有關事項通知如下。'
    const bytes = encodeText(text, 'big5')
    expect(textOf(await read(bytes, 'x.txt'))).toBe(text)
    expect(textOf(await read(bytes, 'x.txt', 'big5'))).toBe(text)
  })

  it('tells what does not fit the encoding that was chosen', async () => {
    await expect(read(encodeText(letter.join('\n'), 'gb18030'), 'x.txt', 'utf-8')).rejects.toThrow(
      /换一种编码/,
    )
  })

  it('joins lines that were broken at a fixed width', async () => {
    const long =
      '为规范测试工作，提高测试质量，根据有关法律法规的规定，结合本市实际情况，制定本办法。'.repeat(
        9,
      )
    const wrapped = Array.from({ length: Math.ceil(long.length / 40) }, (_, at) =>
      long.slice(at * 40, at * 40 + 40),
    )
    const document = await documentOf(encodeText(wrapped.join('\n'), 'utf-8'), '长文.txt')
    expect(document.blocks.map(({ text }) => text)).toEqual([long])
  })
})

describe('csv', () => {
  it('keeps codes and leading zeros as text, in GBK too', async () => {
    const csv =
      '企业名称,统一社会信用代码,序号\r\n"甲,公司",913204811234567890,0012\r\n乙公司,91320481MA1X000000,0013\r\n'
    const { lines } = await read(encodeText(csv, 'gb18030'), '企业.csv')
    expect(lines.map(({ text }) => text.split('\t'))).toEqual([
      ['企业名称', '统一社会信用代码', '序号'],
      ['甲,公司', '913204811234567890', '0012'],
      ['乙公司', '91320481MA1X000000', '0013'],
    ])
  })
})

describe('docx', () => {
  it('round-trips its text', async () => {
    const texts = ['第一行 <标签> & “引号”', '１２３　全角', '𠮷野家', 'a\u00a0b']
    expect(textOf(await read(docxOf(texts), 'x.docx'))).toBe(texts.join('\n'))
  })

  it('writes automatic numbers out, as the lists count them', async () => {
    const body = [
      paragraphXml({ text: '总则', list: [1, 0] }),
      paragraphXml({ text: '为了测试，制定本办法。', style: 'a1' }),
      paragraphXml({ text: '有下列情形之一的：', list: [1, 1] }),
      paragraphXml({ text: '甲情形；', list: [1, 2] }),
      paragraphXml({ text: '乙情形。', list: [1, 2] }),
      paragraphXml({ text: '附则', list: [1, 0] }),
      paragraphXml({ text: '由某局解释。', style: 'a1' }),
      paragraphXml({ text: '2023年的工作', list: [1, 3] }),
      paragraphXml({ text: '目标', list: [2, 0] }),
      paragraphXml({ text: '细目', list: [2, 1] }),
      paragraphXml({ text: '措施', list: [2, 0] }),
      paragraphXml({ text: '另起', list: [3, 0] }),
    ].join('')
    expect(textOf(await read(makeDocx(body), 'x.docx')).split('\n')).toEqual([
      '第一章　总则',
      '第一条　为了测试，制定本办法。',
      '第二条　有下列情形之一的：',
      '（一）甲情形；',
      '（二）乙情形。',
      '第二章　附则',
      '第三条　由某局解释。',
      '1. 2023年的工作',
      '一、目标',
      '（一）细目',
      '二、措施',
      '一、另起',
    ])
  })

  it('makes articles, paragraphs and items of them', async () => {
    const body = Array.from({ length: 105 }, (_, at) =>
      paragraphXml({ text: `条文${at + 1}的内容。`, style: 'a1' }),
    ).join('')
    const { clauses } = await documentOf(makeDocx(body), '长办法.docx')
    expect(clauses.map(({ label }) => label)).toHaveLength(105)
    expect(clauses.at(98)?.label).toBe('第九十九条')
    expect(clauses.at(99)?.label).toBe('第一百条')
    expect(clauses.at(-1)?.label).toBe('第一百零五条')
  })

  it('leaves out what is deleted, takes in what is inserted, and reads text boxes once', async () => {
    const body =
      '<w:p><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:r><w:t>原有</w:t></w:r></w:p>' +
      '<w:p><w:r><AlternateContent><Choice><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></Choice><Fallback><w:p><w:r><w:t>框内</w:t></w:r></w:p></Fallback></AlternateContent><w:t>框外</w:t></w:r></w:p>'
    const reading = await read(makeDocx(body), 'x.docx')
    expect(textOf(reading)).toBe('新增原有\n框内\n框外')
    expect(reading.notes).toContain('含修订标记2处，按接受全部修订读入')
  })

  it('keeps tables as tables, and notes with their marks', async () => {
    const body =
      tableXml([
        ['序号', '名称', '金额'],
        ['1', '甲', '10'],
        ['2', '', '20'],
      ]) + '<w:p><w:r><w:t>见注</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r></w:p>'
    const document = await documentOf(
      makeDocx(body, {
        'word/footnotes.xml':
          '<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="5"><w:p><w:r><w:t>注的文字</w:t></w:r></w:p></w:footnote></w:footnotes>',
      }),
      '表.docx',
    )
    expect(document.blocks[0]?.table).toEqual({
      header: [['序号', '名称', '金额']],
      rows: [
        ['1', '甲', '10'],
        ['2', '', '20'],
      ],
    })
    expect(document.blocks.slice(1).map(({ text }) => text)).toEqual(['见注［1］', '［1］注的文字'])
  })
})

describe('doc and wps', () => {
  it('read text, automatic numbers and tables', async () => {
    const bytes = makeDoc([
      { text: '关于测试的通知' },
      { text: '为了测试，制定本办法。', list: [1, 0] },
      { text: '“引号”与—破折号。', list: [1, 0] },
      { text: '甲项；', list: [1, 1] },
      { text: '乙项。', list: [1, 1] },
      { text: '序号', kind: 'cell' },
      { text: '名称', kind: 'cell' },
      { text: '', kind: 'row' },
      { text: '1', kind: 'cell' },
      { text: '', kind: 'cell' },
      { text: '', kind: 'row' },
      { text: '表后。' },
    ])
    const lines = [
      '关于测试的通知',
      '第一条　为了测试，制定本办法。',
      '第二条　“引号”与—破折号。',
      '（一）甲项；',
      '（二）乙项。',
      '序号\t名称',
      '1\t',
      '表后。',
    ]
    expect(textOf(await read(bytes, '旧.doc')).split('\n')).toEqual(lines)
    // WPS cuts files inside of the last sector.
    expect(textOf(await read(bytes.slice(0, -300), '旧.wps')).split('\n')).toEqual(lines)
  })
})

describe('pdf', () => {
  it('is read with the bundled CMaps, joined to paragraphs, with the page of each', async () => {
    const reading = await read(
      makePdf([
        {
          lines: [
            '　　　　　关于测试工作的通知',
            '　　为了规范测试工作提高测试质量根据有关规',
            '定，制定本办法，请认真贯彻执行并报送情况。',
            '　　一、加强领导。',
            '—1—',
          ],
        },
        { lines: ['　　二、⼈⺠政府负责落实。', '—2—'] },
      ]),
      '扫描.pdf',
    )
    expect(textOf(reading).split('\n')).toEqual([
      '关于测试工作的通知',
      '为了规范测试工作提高测试质量根据有关规定，制定本办法，请认真贯彻执行并报送情况。',
      '一、加强领导。',
      '二、人民政府负责落实。',
    ])
    expect(reading.lines.map(({ page }) => page)).toEqual([1, 1, 1, 2])
    expect(reading.pages).toBe(2)
  })

  it('says which pages are scanned or garbled, and refuses a scan as a whole', async () => {
    const text = { lines: ['　　这一页有文字，可以检索，也可以引用，字数超过二十个字。'] }
    const { notes } = await read(
      makePdf([text, { lines: [], scan: true }, { lines: ['x'], garbled: true }]),
      'x.pdf',
    )
    expect(notes.join('\n')).toMatch(/第2页为扫描件/)
    expect(notes.join('\n')).toMatch(/第3页的字体没有文字对照/)
    await expect(read(makePdf([{ lines: [], scan: true }]), 'x.pdf')).rejects.toThrow(/是扫描件/)
  })
})

describe('ofd', () => {
  it('is read page by page and joined to paragraphs', async () => {
    const reading = await read(
      makeOfd([
        [
          '关于测试工作的通知',
          '　　为规范测试工作提高测试质量根据有关规定结',
          '合本市实际，制定本办法，请认真贯彻执行。',
          '　　一、加强领导。',
        ],
        ['　　二、⼈民政府负责落实。'],
      ]),
      '文件.ofd',
    )
    expect(textOf(reading).split('\n')).toEqual([
      '关于测试工作的通知',
      '为规范测试工作提高测试质量根据有关规定结合本市实际，制定本办法，请认真贯彻执行。',
      '一、加强领导。',
      '二、人民政府负责落实。',
    ])
    expect(reading.pages).toBe(2)
  })
})

describe('workbooks', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('in %s come in as tables', async (format) => {
    const bytes = makeWorkbook(
      {
        企业: [
          ['名称', '金额'],
          ['甲', 1.5],
          ['乙', 20],
        ],
        说明: [
          ['备注', '内容'],
          ['a', 'b'],
        ],
      },
      format,
    )
    const document = await documentOf(bytes, '台账.et')
    expect(document.title).toBe('台账')
    expect(document.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '工作表：企业'],
      ['table', '名称\t金额\n甲\t1.5\n乙\t20'],
      ['paragraph', '工作表：说明'],
      ['table', '备注\t内容\na\tb'],
    ])
  })
})

describe('the document that is made', () => {
  it('has title, number, issuer, dates, force and clauses of a letterhead document', async () => {
    for (const [bytes, name] of [
      [encodeText(letter.join('\n'), 'gb18030'), '通知.txt'],
      [docxOf(letter), '通知.docx'],
      [makeDoc(letter.map((text) => ({ text }))), '通知.doc'],
    ] as const) {
      const document = await documentOf(bytes, name)
      expect(document).toMatchObject({
        title: '关于印发《溧阳市测试管理办法》的通知',
        documentNumber: '溧政发〔2024〕99号',
        issuer: '溧阳市人民政府',
        addressee: '各镇（区）人民政府，各街道办事处',
        kind: 'measures',
        issuedOn: '2024-02-01',
        effectiveFrom: '2024-03-01',
        validUntil: '2029-02-28',
        gazette: '我的文件',
      })
      expect(document.clauses.map(({ label }) => label)).toEqual([
        '一、',
        '二、',
        '二、（一）',
        '二、（二）',
      ])
    }
  })

  it('goes by the file name where nothing reads like a title, and knows foreign numbers', async () => {
    const none = await documentOf(encodeText('今天开会。\n明天继续。', 'utf-8'), '会议记录.txt')
    expect(none).toMatchObject({ title: '会议记录', kind: 'other', documentNumber: null })
    const foreign = await documentOf(
      docxOf(['国务院关于某项工作的意见', '国发[2021] 9 号', '各省：', '请遵照执行。']),
      'x.docx',
    )
    expect(foreign).toMatchObject({
      title: '国务院关于某项工作的意见',
      documentNumber: '国发〔2021〕9号',
      kind: 'opinions',
    })
  })

  it('drops no sign: what is Markdown in a gazette is text here', async () => {
    const lines = ['价格为$100至$200，**注意**。', '- 短横开头', '^[1]']
    const document = await documentOf(encodeText(lines.join('\n'), 'utf-8'), 'x.txt')
    expect(document.blocks.map(({ text }) => text)).toEqual(lines)
  })
})
