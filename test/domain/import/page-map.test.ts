import { describe, expect, it } from 'vitest'
import { spanCitation } from '../../../domain/citation/official-citation'
import { ownDocument, ownDocumentId } from '../../../domain/import/own-document'
import { blocksOfPage, mapPage, toPage, toStream } from '../../../domain/import/page-map'
import { streamOf } from '../../../domain/gazette/stream'

/** A document of paragraphs with the page each begins on. */
const documentOf = (paragraphs: readonly (readonly [number, string])[]) =>
  ownDocument(
    {
      kind: 'pdf',
      lines: paragraphs.map(([page, text]) => ({ page, text, isTitle: false })),
      encoding: null,
      pages: paragraphs.at(-1)?.[0] ?? 0,
      wrapped: false,
      notes: [],
    },
    { id: ownDocumentId('a'.repeat(64)), name: '文件.pdf' },
  )

const paragraphs = [
  [1, '关于测试工作的通知'],
  [1, '一、加强领导。各单位应当落实责任，并于每年年底前将有关情况报送主管部门。'],
  [2, '二、人民政府负责。各单位应当落实责任。'],
  [2, '（一）落实责任。'],
  [2, '（二）落实责任。'],
  [3, '三、附则'],
] as const

const first = ['—1—', '关于测试工作的通知', '一、加强领导。各单位应当落实责任，并于每年']
const second = [
  '年底前将有关情况报送主管部门。',
  '二、⼈⺠政府负责。 各单位应当落实责任。',
  '（一）落实责任。',
  '（二）落实责任。',
  '2',
]

const document = documentOf(paragraphs)
const stream = streamOf(document)

function mapped(lines: readonly string[], number: number) {
  const page = lines.join('\n')
  const map = mapPage(lines, document, { number, page })
  const spanOf = (words: string, from = 0) => {
    const start = page.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const inText = (words: string, from = 0) => {
    const span = toStream(map, spanOf(words, from))
    return span === null ? null : stream.slice(span.start, span.end)
  }
  return { page, map, spanOf, inText }
}

describe('words of a page in the text', () => {
  it('are looked for in the blocks of the page and the one that runs on to it', () => {
    expect(blocksOfPage(document, 1)).toEqual({ start: 0, end: 2 })
    expect(blocksOfPage(document, 2)).toEqual({ start: 1, end: 5 })
    expect(blocksOfPage(document, 3)).toEqual({ start: 4, end: 6 })
    expect(blocksOfPage(document, 9)).toEqual({ start: 5, end: 6 })
  })

  it('are found over line ends, spaces and radicals', () => {
    const { inText } = mapped(second, 2)
    expect(inText('⼈⺠政府负责。 各单位')).toBe('人民政府负责。各单位')
    expect(inText('主管部门。\n二、⼈⺠')).toBe('主管部门。\n二、人民')
    expect(mapped(first, 1).inText('通知\n一、加强')).toBe('通知\n一、加强')
  })

  it('are told from the same words elsewhere by what stands around them', () => {
    const { page, spanOf, map } = mapped(second, 2)
    for (const mark of ['（一）', '（二）', '各单位应当']) {
      const from = page.indexOf(mark)
      const span = toStream(map, spanOf('落实责任', from))
      expect(span?.start).toBe(stream.indexOf('落实责任', stream.lastIndexOf(mark)))
    }
  })

  it('have no place where they were left out of the text', () => {
    const { inText, page } = mapped(second, 2)
    expect(inText('2', page.length - 1)).toBeNull()
    expect(inText('落实责任。\n2', page.indexOf('（二）'))).toBeNull()
    expect(mapped(first, 1).inText('—1—')).toBeNull()
    expect(mapped(first, 1).inText('—1—\n关于')).toBeNull()
  })

  it('are not guessed: a line whose place nothing tells belongs nowhere', () => {
    const twice = documentOf([
      [1, '甲事项由各单位负责落实。'],
      [1, '甲事项由各单位负责落实。'],
    ])
    const lines = ['甲事项由各单位负责落实。']
    const map = mapPage(lines, twice, { number: 1, page: lines[0] ?? '' })
    expect(toStream(map, { start: 0, end: 5 })).toBeNull()
    expect(map.segments).toEqual([])
  })

  it('are nothing where only blanks are selected', () => {
    const { map, page } = mapped(second, 2)
    const blank = page.indexOf('\n')
    expect(toStream(map, { start: blank, end: blank + 1 })).toBeNull()
  })
})

describe('words of the text on a page', () => {
  const quote = '有关情况报送主管部门。\n二、人民政府'
  const span = { start: stream.indexOf(quote), end: stream.indexOf(quote) + quote.length }

  it('come a span a line', () => {
    const { map, page } = mapped(second, 2)
    expect(toPage(map, span).map(({ start, end }) => page.slice(start, end))).toEqual([
      '有关情况报送主管部门。',
      '二、⼈⺠政府',
    ])
  })

  it('come in part where they run over the end of the page', () => {
    const start = stream.indexOf('并于每年')
    const over = { start, end: start + '并于每年年底前'.length }
    const words = (lines: readonly string[], number: number) => {
      const { map, page } = mapped(lines, number)
      return toPage(map, over).map((one) => page.slice(one.start, one.end))
    }
    expect(words(first, 1)).toEqual(['并于每年'])
    expect(words(second, 2)).toEqual(['年底前'])
    expect(words(['三、附则'], 3)).toEqual([])
  })
})

it('calls the pages of an own document those of the original', () => {
  const start = stream.indexOf('（一）')
  expect(spanCitation(document, { start, end: start + 3 })?.page).toBe('原件第2页')
})
