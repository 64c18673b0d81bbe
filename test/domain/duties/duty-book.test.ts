import { describe, expect, it } from 'vitest'
import { bracketsOf, DutyBook } from '../../../domain/duties/duty-book'
import { dutySheets } from '../../../domain/duties/duty-sheets'
import type { DutyEntry } from '../../../domain/duties/duty-entry'
import { endOfWeek, nextOf, scheduleOf, weekdayOf } from '../../../domain/duties/schedule'
import { addDays } from '../../../domain/calendar/iso-date'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { allMentions } from '../../../domain/organisation/mentions'
import { folded } from '../../../domain/text/fold'
import { register } from '../organisation/register'
import { documents, dutiesOf, entriesOf, source } from './unit'

/** The document with other words in some of its blocks; offsets are moved along. */
function withTexts(
  document: GazetteDocument,
  change: (text: string, index: number) => string,
): GazetteDocument {
  let start = 0
  const blocks = document.blocks.map((block) => {
    const text = change(block.text, block.index)
    const moved = { ...block, text, start }
    start += text.length + 1
    return moved
  })
  return { ...document, blocks }
}

const tasks = (id: string, documentId: string) =>
  dutiesOf(id, documentId).filter(({ form }) => form === 'bracket')

describe('the tasks of a unit', () => {
  it.each([
    ['liyang-zhuze', '溧政发〔2023〕12号', 15],
    ['liyang-kunlun', '溧政发〔2023〕12号', 15],
    ['liyang-tianmuhu', '溧政发〔2023〕12号', 15],
    ['liyang-market', '溧政发〔2023〕12号', 17],
    ['liyang-agriculture', '溧政发〔2023〕12号', 15],
    ['liyang-emergency', '溧政发〔2023〕12号', 0],
    ['liyang-government', '常政发〔2023〕23号', 44],
    ['liyang-government', '常政发〔2023〕24号', 20],
    ['haimen-ecology', '海政办发〔2022〕65号', 34],
    ['haimen-science', '海政发〔2022〕15号', 22],
  ])('of %s in %s are %i', (id, documentId, count) => {
    expect(tasks(id, documentId)).toHaveLength(count)
  })

  it('are each another task of 溧政发〔2023〕12号', () => {
    const labels = tasks('liyang-market', '溧政发〔2023〕12号').map(
      ({ clauseLabel }) => clauseLabel,
    )
    expect(new Set(labels).size).toBe(17)
    expect(labels.every((label) => /^三、（[一二三四]）\d+$/.test(label))).toBe(true)
  })

  it.each([
    ['常政发〔2023〕23号', 44],
    ['常政发〔2023〕24号', 29],
    ['溧政发〔2023〕12号', 29],
  ])('stand in the brackets of %s: %i', (documentId, count) => {
    const document = documents.find(({ id }) => id === documentId)
    const mentions = source.mentions.filter((one) => one.documentId === documentId)
    const brackets = document === undefined ? [] : [...bracketsOf(document, mentions).values()]
    expect(brackets.flat()).toHaveLength(count)
  })

  it('of 溧阳市 in 常政发〔2023〕23号 are one named and 43 implied, marked so, with the sentence that implies them', () => {
    const all = tasks('liyang-government', '常政发〔2023〕23号')
    const implied = all.filter(({ namedBy }) => namedBy === 'implied')
    expect(implied).toHaveLength(43)
    for (const { impliedBy, role, line } of implied) {
      expect(impliedBy?.text).toContain('不再列出')
      expect([766, 767, 768]).toContain(impliedBy?.line)
      expect(role).toBe('responsible')
      expect(line).toBeGreaterThan(768)
    }
    expect(all.filter(({ namedBy }) => namedBy !== 'implied')).toMatchObject([
      { namedBy: 'collective', clauseLabel: '二、（一）1' },
    ])
  })

  it('are implied behind the sentence alone, and not where the unit is named itself', () => {
    const document = documents.find(({ id }) => id === '常政发〔2023〕23号')
    if (document === undefined) throw new Error('no document')
    const early = document.blocks.find(
      ({ firstLine, kind }) => firstLine > 730 && kind === 'paragraph',
    )
    const version = withTexts(document, (text, index) =>
      index === early?.index
        ? `${text}（市生态环境局牵头，市水利局配合）`
        : text.replace('交通运输局配合）', '交通运输局配合，各辖市区人民政府负责）'),
    )
    const mentions = allMentions(register, [version])
    const all = new DutyBook({ ...source, documents: [version], mentions })
      .of('liyang-government')
      .filter(({ kind }) => kind === 'duty')
    const implied = all.filter(({ namedBy }) => namedBy === 'implied')
    const named = all.filter(({ namedBy }) => namedBy === 'collective')
    expect(named.length).toBeGreaterThan(1)
    expect(implied.length + named.length).toBe(44)
    expect(implied.every(({ blockIndex }) => blockIndex > (early?.index ?? 0))).toBe(true)
  })

  it('end each with its own bracket where a paragraph holds several', () => {
    const document = documents.find(({ id }) => id === '溧政发〔2023〕12号')
    if (document === undefined) throw new Error('no document')
    const version = withTexts(document, (text, index) =>
      index === 34
        ? '加强巡查，年底前完成。（市商务局负责）规范台账，6月底前完成。（市市场监管局负责）'
        : text,
    )
    const mentions = allMentions(register, [version])
    const [task] = new DutyBook({ ...source, documents: [version], mentions })
      .of('liyang-market')
      .filter(({ blockIndex }) => blockIndex === 34)
    expect(task?.text).toBe('规范台账，6月底前完成。（市市场监管局负责）')
    expect(task?.dueDates.map(({ date }) => date)).toEqual(['2023-06-30'])
  })

  it('are implied for nobody whom that sentence does not name, and in no other document', () => {
    for (const { id } of register.organisations) {
      const implied = entriesOf(id).filter(({ namedBy }) => namedBy === 'implied')
      if (implied.length === 0) continue
      expect(new Set(implied.map(({ documentId }) => documentId))).toEqual(
        new Set(['常政发〔2023〕23号']),
      )
      expect(implied[0]?.impliedBy?.text).toMatch(/各辖市区人民政府、常州经开区管委会/)
      expect(id).toMatch(
        /government|economic|jingkai|zone|-(?:jintan|wujin|xinbei|tianning|zhonglou)/,
      )
    }
  })

  it('have a lead only where 牵头 is written', () => {
    let leads = 0
    for (const { id } of register.organisations)
      for (const { role, text, name, documentId, line } of entriesOf(id))
        if (role === 'lead') {
          leads += 1
          expect(text, `${documentId} ${line} ${name}`).toContain('牵头')
        }
    expect(leads).toBeGreaterThan(50)
  })

  it('are told once each, with words of the document and a place in it', () => {
    for (const id of ['liyang-zhuze', 'liyang-market', 'changzhou-ecology', 'haimen-ecology']) {
      const entries = entriesOf(id)
      const keys = entries.map(
        ({ documentId, start, text, table }) => `${documentId} ${table ?? start} ${text}`,
      )
      expect(new Set(keys).size, id).toBe(keys.length)
      for (const { documentId, form, text, name, start, end, namedBy } of entries) {
        const document = documents.find((one) => one.id === documentId)
        const stream = document === undefined ? '' : streamOf(document)
        if (form !== 'row' && namedBy !== 'implied') {
          expect(stream.slice(start, end)).toBe(name)
          expect(folded(text)).toContain(folded(name))
        }
        if (form === 'sentence') expect(folded(stream)).toContain(folded(text))
      }
    }
  })

  it('join a bracket in a paragraph of its own to its task', () => {
    const grain = tasks('changzhou-development-reform', '常政发〔2023〕24号').find(
      ({ clauseLabel }) => clauseLabel === '三、（二）2',
    )
    expect(grain?.text).toMatch(/^严格执行国家粮食质量标准.*责任单位：市发改委/s)
    const participation = tasks('changzhou-ecology', '常政发〔2023〕23号').find(
      ({ line }) => line === 1522,
    )
    expect(participation).toMatchObject({ role: 'lead', clauseLabel: '二、（六）35' })
    expect(participation?.text).toMatch(/^35. 加强公众参与/)
  })
})

describe('what else names a unit', () => {
  const of = (id: string, kind: DutyEntry['kind']) =>
    entriesOf(id).filter((entry) => entry.kind === kind)

  it('is told for 溧阳市应急管理局: 16 duties, 5 seats', () => {
    expect(of('liyang-emergency', 'duty')).toHaveLength(16)
    expect(
      of('liyang-emergency', 'duty')
        .filter(({ role }) => role === 'lead')
        .map(({ line }) => line),
    ).toEqual([213])
    expect(
      of('liyang-emergency', 'duty')
        .filter(({ namedBy }) => namedBy === 'formerName')
        .map(({ line }) => line),
    ).toEqual([3526])
    expect(
      of('liyang-emergency', 'seat').map(({ documentId, line }) => [documentId, line]),
    ).toEqual([
      ['溧政发〔2023〕10号', 1018],
      ['溧政办发〔2023〕16号', 3396],
      ['溧政办发〔2023〕16号', 3906],
      ['溧政办发〔2023〕20号', 4242],
      ['溧政办发〔2023〕33号', 4939],
    ])
  })

  it('is told for 竹箦镇: its seats and its rows', () => {
    expect(
      of('liyang-zhuze', 'seat')
        .filter(({ form }) => form === 'row')
        .map(({ text }) => text),
    ).toEqual([
      expect.stringContaining('竹箦镇党委副书记、镇长'),
      expect.stringContaining('竹箦镇宣传委员'),
    ])
    const rows = of('liyang-zhuze', 'table')
    expect(rows.map(({ line }) => line)).toEqual([968, 4231])
    expect(rows[1]?.text).toContain('整治面积：300')
    expect(of('liyang-zhuze', 'deadline').map(({ line }) => line)).toEqual([
      2812, 4110, 4202, 4564, 4916, 1049,
    ])
  })

  it('is told by 承办单位/牵头承办单位 without a lead, and by 牵头部门 as a lead', () => {
    const decisions = entriesOf('changzhou-ecology').filter(
      ({ documentId }) => documentId === '常政办发〔2023〕16号',
    )
    expect(decisions).toMatchObject([{ kind: 'duty', role: 'responsible', form: 'row' }])
    const indicators = entriesOf('changzhou-ecology').filter(
      ({ table }) => table?.includes('指标体系') ?? false,
    )
    expect(indicators.length).toBeGreaterThan(20)
    expect(indicators.every(({ role }) => role === 'lead')).toBe(true)
  })

  it('leaves a bare name in a table to the unit of that place', () => {
    for (const id of ['changzhou-ecology', 'haimen-ecology'])
      expect(entriesOf(id).filter(({ documentId }) => documentId.startsWith('溧'))).toEqual([])
    expect(dutiesOf('liyang-ecology', '溧政发〔2023〕10号').map(({ line }) => line)).toEqual(
      expect.arrayContaining([1098, 1105, 1106, 1109]),
    )
  })

  it('has the dates of a column 完成时间', () => {
    const credit = dutiesOf('liyang-credit-office', '溧政办发〔2023〕32号')
    expect(credit.filter(({ role }) => role === 'lead')).toHaveLength(6)
    for (const { dueDates, text } of credit) {
      expect(dueDates.some(({ date }) => date !== null)).toBe(true)
      for (const { start, end, words } of dueDates) expect(text.slice(start, end)).toBe(words)
    }
  })

  it('has the targets of its tasks', () => {
    const market = dutiesOf('liyang-agriculture', '溧政发〔2023〕12号').find(
      ({ clauseLabel }) => clauseLabel === '三、（四）4',
    )
    expect(market?.targets).toContainEqual({
      subject: '开具食用农产品合格证',
      words: '700 万张以上',
    })
  })
})

describe('the schedule', () => {
  it('counts the days of the week', () => {
    const monday = '2023-06-12'
    for (let at = -900; at < 900; at += 1)
      expect(weekdayOf(addDays(monday, at))).toBe(((at % 7) + 7) % 7)
    expect(endOfWeek('2023-06-15')).toBe('2023-06-18')
    expect(endOfWeek('2023-06-18')).toBe('2023-06-18')
    expect(endOfWeek('2024-02-29')).toBe('2024-03-03')
  })

  it('finds the next day of what recurs', () => {
    const monthly = { every: 'month', month: null, day: 20 } as const
    expect(nextOf(monthly, '2023-06-20')).toBe('2023-06-20')
    expect(nextOf(monthly, '2023-06-21')).toBe('2023-07-20')
    expect(nextOf(monthly, '2023-12-21')).toBe('2024-01-20')
    expect(nextOf({ ...monthly, day: 31 }, '2023-02-10')).toBe('2023-02-28')
    expect(nextOf({ every: 'year', month: 10, day: 31 }, '2023-11-01')).toBe('2024-10-31')
    expect(nextOf({ every: 'quarter', month: null, day: null }, '2023-11-01')).toBeNull()
  })

  it('parts what is past from this week and later, on both sides of the day', () => {
    const groupOf = (today: string) =>
      scheduleOf(entriesOf('liyang-zhuze'), today).find(
        ({ entry, due }) => entry.line === 4564 && due !== null,
      )?.group
    // 9月底前: Saturday 30 September 2023.
    expect(groupOf('2023-09-24')).toBe('later')
    expect(groupOf('2023-09-25')).toBe('thisWeek')
    expect(groupOf('2023-09-30')).toBe('thisWeek')
    expect(groupOf('2023-10-01')).toBe('overdue')
  })

  it('puts the past first, then this week, then the rest by date, and loses nothing', () => {
    const entries = entriesOf('haimen-ecology')
    const items = scheduleOf(entries, '2022-10-05')
    const groups = items.map(({ group }) => group)
    const order = ['overdue', 'thisWeek', 'later', 'recurring', 'period', 'undated']
    expect(groups.map((group) => order.indexOf(group))).toEqual(
      groups.map((group) => order.indexOf(group)).sort((a, b) => a - b),
    )
    const later = items.filter(({ group }) => group === 'later').map(({ date }) => date ?? '')
    expect(later).toEqual([...later].sort())
    expect(new Set(items.map(({ entry }) => entry)).size).toBe(entries.length)
  })

  it('shows with each date the sentence that sets it', () => {
    for (const { due, sentence, entry } of scheduleOf(
      entriesOf('liyang-government'),
      '2023-06-15',
    )) {
      expect(entry.text).toContain(sentence)
      if (due !== null) expect(sentence).toContain(due.words)
    }
  })

  it('gives sheets: tasks by date, passing mentions apart', () => {
    const entries = entriesOf('liyang-zhuze')
    const [own, other] = dutySheets('竹箦镇', entries, '2023-06-15')
    expect(own?.title).toBe('竹箦镇职责与时限')
    expect(own?.rows[0]?.[1]).toBe('期限已过')
    expect(other?.rows).toHaveLength(entries.filter(({ kind }) => kind === 'mention').length)
    for (const sheet of [own, other])
      for (const row of sheet?.rows ?? []) expect(row).toHaveLength(sheet?.columns.length ?? 0)
  })
})
