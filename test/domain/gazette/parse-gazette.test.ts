import { describe, expect, it } from 'vitest'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { pageOfLine } from '../../../domain/gazette/gazette-page'
import { positionOf, sourceOf, streamOf } from '../../../domain/gazette/stream'
import { parsedFiles } from '../../parsed-corpus'

const corpus = parsedFiles()
const documents = corpus.flatMap((file) => file.documents)
const byId = (id: string): GazetteDocument => {
  const found = documents.find((document) => document.id === id)
  if (found === undefined) throw new Error(`no document ${id}`)
  return found
}
const printed = (document: GazetteDocument, pattern: RegExp) =>
  document.clauses.filter((clause) => pattern.test(clause.printed))

describe('the documents of the corpus', () => {
  it('are 33, 1, 18, 1 and 8, with one chronicle beside them', () => {
    const counts = corpus.map(
      (file) => file.documents.filter(({ kind }) => kind !== 'chronicle').length,
    )
    expect(counts).toEqual([33, 1, 18, 1, 8])
    expect(documents.filter(({ kind }) => kind === 'chronicle')).toHaveLength(1)
  })

  it('have each an id of its own, a title, an issuer and, but for the chronicle, a date', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
    for (const { id, title, issuer, issuedOn, kind } of documents) {
      expect(title.length, id).toBeGreaterThan(5)
      expect(issuer, id).toMatch(/政府|办公室/)
      if (kind !== 'chronicle') expect(issuedOn, id).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })

  it.each([
    ['溧政发〔2023〕6号', 526, 727, '2023-03-09', 20],
    ['溧政办发〔2023〕16号', 3133, 4043, '2023-03-23', 148],
    ['溧政规〔2023〕1号', 5150, 5418, '2023-01-20', 232],
    ['海政发〔2022〕16号', 167, 315, '2022-12-08', null],
    ['海政办发〔2022〕83号', 1720, 1866, '2022-12-30', null],
    ['溧政办发〔2022〕3号', 1, 1882, '2022-01-26', null],
    ['常州市人民政府令第19号', 1, 341, '2023-06-20', 1],
    ['常政发〔2023〕50号', 3144, 3329, '2023-07-14', 53],
    ['常政办发〔2023〕19号', 3426, 4144, '2023-05-19', 60],
  ])(
    '%s stands on lines %i to %i, of %s',
    (...[id, firstLine, lastLine, issuedOn, printedPage]) => {
      const document = byId(id)
      expect(document.source.lastLine).toBe(lastLine)
      expect(Math.abs(document.source.firstLine - firstLine)).toBeLessThanOrEqual(1)
      expect(document.issuedOn).toBe(issuedOn)
      expect(document.printedPage).toBe(printedPage)
    },
  )

  it('name whom they address, and nobody where they address the public', () => {
    expect(byId('溧政发〔2023〕2号').addressee).toBe('常州市人民政府')
    expect(byId('海政发〔2022〕16号').addressee).toBe('区各新闻单位')
    for (const id of ['溧政发〔2023〕4号', '常政发〔2023〕50号', '常州市人民政府令第19号'])
      expect(byId(id).addressee, id).toBeNull()
  })

  it('of 海门 carry the gazette’s disclaimer', () => {
    for (const { disclaimer, documentNumber } of documents)
      expect(disclaimer === '以正式发文为准').toBe(
        documentNumber?.startsWith('海') ?? disclaimer !== null,
      )
  })
})

describe('the blocks', () => {
  it('take up every non-blank line of every file exactly once', () => {
    for (const { text, documents: own, gazetteLines, file } of corpus) {
      const seen = new Map<number, number>()
      const count = (line: number) => seen.set(line, (seen.get(line) ?? 0) + 1)
      for (const document of own)
        for (const block of document.blocks)
          new Set(block.runs.map(({ line }) => line)).forEach(count)
      for (const { number } of gazetteLines) count(number)
      const wrong = text
        .split('\n')
        .map((line, at) => ({ line, number: at + 1 }))
        .filter(({ line, number }) => line.trim() !== '' && seen.get(number) !== 1)
      expect(wrong, file).toEqual([])
    }
  })

  it('print every file again byte for byte', () => {
    for (const { text, documents: own, gazetteLines, file } of corpus) {
      const lines = [
        ...gazetteLines,
        ...own.flatMap(({ blocks }) => blocks.flatMap(({ printed: kept }) => kept)),
      ].sort((a, b) => a.number - b.number)
      expect(
        lines.map(({ number }) => number),
        file,
      ).toEqual(lines.map((_line, at) => at + 1))
      expect(lines.map(({ raw }) => raw).join('\n') === text, file).toBe(true)
    }
  })

  it('take characters that a page end repeated once', () => {
    const joined = (line: number) =>
      documents
        .filter(({ source }) => source.file.startsWith('000'))
        .flatMap(({ blocks }) => blocks)
        .find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)?.text
    expect(joined(1612)).toContain('县域综合实力位居全省')
    expect(joined(2193)).toContain('为全面提升处理突发社会公共事件')
    expect(joined(4742)).toContain('在提高资源配置效率')
    expect(joined(4198)).toContain('报市专治办备案（企业自主实施技改项目不纳入统计范畴）')
    // Real reduplications and sentences that begin with the last words of the one before stay.
    expect(joined(5221)).toContain('指定决策承办单位。')
    const species = byId('常政发〔2023〕23号').blocks.find(({ lastLine }) => lastLine >= 1429)
    expect(species?.text).toContain('指示性水生物物种保持率')
  })

  it('lie in the stream one behind the other', () => {
    for (const document of documents) {
      const stream = streamOf(document)
      for (const block of document.blocks)
        expect(stream.slice(block.start, block.start + block.text.length)).toBe(block.text)
    }
  })

  it('know the place of every character in the file, both ways', () => {
    for (const { text, documents: own } of corpus) {
      const lines = text.split('\n')
      for (const document of own)
        for (const block of document.blocks)
          for (const run of block.runs) {
            const printedText =
              lines[run.line - 1]?.slice(run.column, run.column + run.length) ?? ''
            const kept = block.text.slice(run.start, run.start + run.length)
            // Signs that were LaTeX, and the separators of table rows, have no such character in the file.
            if (!/[≥≤～×%²³°′″\n]/.test(kept) && !/^ $/.test(kept)) expect(printedText).toBe(kept)
            expect(sourceOf(block, run.start)).toEqual({ line: run.line, column: run.column })
          }
      const sample = own[0]?.blocks.at(-1)
      const run = sample?.runs[0]
      if (own[0] !== undefined && sample !== undefined && run !== undefined)
        expect(positionOf(own[0], run.line, run.column)).toBe(sample.start + run.start)
    }
  })

  it('join what the print broke, over lines and pages', () => {
    const texts = byId('溧政发〔2023〕6号').blocks.map(({ text }) => text)
    expect(texts.some((text) => text.includes('同一分值事项不重复加分'))).toBe(true)
    const waste = byId('常州市人民政府令第19号').blocks.map(({ text }) => text)
    expect(waste.some((text) => text.includes('推进无废城市建设，促进绿色低碳高质量发展'))).toBe(
      true,
    )
    expect(waste.some((text) => text.includes('进行综合利用；不具备综合利用条件的'))).toBe(true)
  })

  it('join lines that a footnote or a page end broke in a wrapped text', () => {
    const report = documents.find(({ title }) => title.startsWith('政府工作报告（2024年'))
    const starts = report?.blocks
      .filter(
        ({ kind, firstLine }) => kind !== 'pageFurniture' && 569 <= firstLine && firstLine < 905,
      )
      .map(({ firstLine }) => firstLine)
    // Read off the text by hand.
    expect(starts).toEqual([
      569, 571, 575, 599, 630, 647, 649, 653, 673, 696, 724, 725, 729, 757, 793, 816, 818, 821, 843,
      868, 894,
    ])
  })

  it('keep the title of a carried text apart from its first sentence', () => {
    for (const [id, title] of [
      ['溧政办发〔2022〕3号', '溧阳市应急管理“十四五”规划'],
      ['常政发〔2023〕23号', '2023年常州市生态文明建设工作方案'],
      ['溧政发〔2023〕6号', '溧阳市工业企业效益综合评价办法'],
    ] as const)
      expect(
        byId(id)
          .blocks.filter(({ kind }) => kind === 'title')
          .at(-1)?.text,
      ).toBe(title)
  })

  it('hold no remains of Markdown and LaTeX', () => {
    for (const document of documents)
      for (const { text } of document.blocks) {
        expect(text).not.toContain('**')
        expect(text).not.toMatch(/\$|\\[a-z%]|_\{|\^|<\/?p>|[{}]/)
      }
  })

  it('hold formulas, lowered figures and tags as a reader sees them', () => {
    const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n')
    expect(texts).toContain('北纬 31°09′11″～31°41′08″')
    expect(texts).toContain('PM2.5 与臭氧')
    expect(texts).toContain('面积 (hm²)')
    expect(texts).toContain('\t选择试点商圈开展诚信商圈')
  })

  it('hold the headings that were extracted twice once', () => {
    const plan = byId('常政发〔2023〕23号').blocks.map(({ text }) => text)
    expect(plan.some((text) => text.startsWith('1. 开展绿色低碳循环发展专项行动。'))).toBe(true)
    expect(plan.every((text) => !/^\d+\.\./.test(text))).toBe(true)
    const tasks = byId('常政发〔2023〕23号').clauses.filter(({ printed: number }) =>
      /^\d+\.$/.test(number),
    )
    expect(tasks.slice(0, 36).map(({ printed: number }) => number)).toEqual(
      Array.from({ length: 36 }, (_none, at) => `${at + 1}.`),
    )
  })

  it('hold tables as rows and cells', () => {
    const tables = byId('溧政发〔2023〕8号').blocks.filter(({ table }) => table !== null)
    const pool = tables.find(({ table }) => table?.header[0]?.[2] === '地块名称')
    const units = byId('溧政发〔2023〕8号').blocks.filter(({ text }) => text === '单位：亩')
    expect(units).toHaveLength(2)
    expect(pool?.table?.rows.filter(([first]) => /^\d+$/.test(first ?? ''))).toHaveLength(70)
    const roads = byId('溧政发〔2023〕3号').blocks.find(
      ({ table }) => table?.header[0]?.[2] === '道路名称',
    )
    expect(roads?.table?.rows.filter(([first]) => /^\d+$/.test(first ?? ''))).toHaveLength(166)
  })
})

describe('a table over many pages', () => {
  it('keeps its two header lines once and every row', () => {
    const blocks = byId('溧政发〔2023〕10号').blocks
    const table = blocks.find(({ kind, firstLine }) => kind === 'table' && firstLine === 1095)
    expect(table?.text.split('\n').filter((row) => row.startsWith('项目\t'))).toHaveLength(1)
    expect(table?.text.split('\n').filter((row) => row.startsWith('\t一级指标'))).toHaveLength(1)
  })
})

describe('the printed pages', () => {
  it('are known for every line of 常州’s gazette, 1 to 67', () => {
    const order = documents.filter(({ source }) => source.file.startsWith('004'))
    const starts = order.flatMap(({ pages }) => pages)
    expect(starts.map(({ page }) => page)).toEqual(Array.from({ length: 67 }, (_no, at) => at + 1))
    // The six footers that the extraction kept name the page that ends above them.
    for (const [line, page] of [
      [241, 5],
      [950, 20],
      [1212, 25],
      [1576, 32],
      [2780, 46],
      [3747, 66],
    ] as const)
      expect(
        order.map((document) =>
          document.source.firstLine <= line && line <= document.source.lastLine
            ? pageOfLine(document, line)
            : null,
        ),
      ).toContain(page)
  })

  it('are not guessed where only the first is known', () => {
    const rules = byId('溧政发〔2023〕6号')
    expect(rules.printedPage).toBe(20)
    expect(pageOfLine(rules, 600)).toBeNull()
  })
})

describe('the clauses', () => {
  it('have unique ids in each document, and a block each', () => {
    for (const { id, clauses, blocks } of documents) {
      expect(new Set(clauses.map((clause) => clause.id)).size, id).toBe(clauses.length)
      for (const clause of clauses) expect(blocks[clause.firstBlock], clause.id).toBeDefined()
    }
  })

  it.each([
    ['常州市人民政府令第19号', 33, 0],
    ['溧政规〔2023〕1号', 49, 10],
    ['海政办发〔2022〕83号', 25, 11],
    ['溧政办发〔2023〕15号', 28, 6],
    ['海政发〔2022〕17号', 37, 7],
  ])('of %s are %i articles in %i chapters', (id, articles, chapters) => {
    expect(printed(byId(id), /^第.+条$/)).toHaveLength(articles)
    expect(printed(byId(id), /^第.+章$/)).toHaveLength(chapters)
  })

  it('of the emergency plan count 5, 21, 39 and 51 in four levels', () => {
    const plan = byId('溧政办发〔2022〕3号')
    expect(printed(plan, /^[一二三四五六七八九十]+、$/)).toHaveLength(5)
    expect(printed(plan, /^[（(][一二三四五六七八九十]+[）)]$/)).toHaveLength(21)
    expect(printed(plan, /^\d+[.．]$/)).toHaveLength(39)
    expect(printed(plan, /^[（(]\d+[）)]$/)).toHaveLength(51)
  })

  it('count the unmarked paragraphs of articles', () => {
    const waste = byId('常州市人民政府令第19号')
    const at = (line: number) =>
      waste.clauses.find(
        ({ id }) => id === waste.blocks.find(({ firstLine }) => firstLine === line)?.clauseId,
      )?.label
    expect([43, 181, 190, 327, 34].map(at)).toEqual([
      '第四条第二款',
      '第十八条第一款第一项',
      '第十八条第二款',
      '第三十一条',
      '第三条',
    ])
  })

  it('stay apart where the print repeats a number', () => {
    const twice = byId('溧政办发〔2023〕15号').clauses.filter(({ label }) => label === '第十六条')
    expect(twice).toHaveLength(2)
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2)
  })

  it('give a paragraph behind a list to the place above the list', () => {
    const rules = byId('溧政发〔2023〕6号')
    const labelOf = (line: number) =>
      rules.clauses.find(
        ({ id }) => id === rules.blocks.find(({ firstLine }) => firstLine === line)?.clauseId,
      )?.label
    expect([562, 564, 568, 584, 608, 616, 661].map(labelOf)).toEqual([
      '二、（一）3',
      '二、（一）',
      '二、（一）（1）',
      '二、（一）',
      '二、（二）1',
      '二、（二）',
      '三、（二）5',
    ])
  })
})
