import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../domain/gazette/stream'
import { allMentions, mentionsOf } from '../../../domain/organisation/mentions'
import type { Mention } from '../../../domain/organisation/organisation'
import { bracketAround } from '../../../domain/organisation/surroundings'
import { folded } from '../../../domain/text/fold'
import { parsedCorpus, parsedFiles } from '../../parsed-corpus'
import { organisation, register } from './register'

const documents = parsedCorpus()
const streams = new Map(documents.map((document) => [document.id, streamOf(document)]))
const mentions = allMentions(register, documents)
const words = ({ documentId, start, end }: Mention) =>
  (streams.get(documentId) ?? '').slice(start, end)
const of = (id: string) => mentionsOf(organisation(id), register, documents)
const duties: readonly string[] = ['lead', 'support', 'responsible']

/** Lines by document; collective phrases left out. */
function linesOf(id: string): Readonly<Record<string, readonly number[]>> {
  const result: Record<string, number[]> = {}
  for (const { documentId, line, kind } of of(id))
    if (kind !== 'collective') {
      const lines = (result[documentId] ??= [])
      if (!lines.includes(line)) lines.push(line)
    }
  return result
}

/** The brackets that give units of the document something to do, by block and place. */
function brackets(documentId: string, id?: string): ReadonlySet<string> {
  const document = documents.find((one) => one.id === documentId)
  const found = new Set<string>()
  for (const mention of mentions) {
    if (mention.documentId !== documentId || !duties.includes(mention.role)) continue
    if (id !== undefined && !mention.organisationIds.includes(id)) continue
    const block = document?.blocks[mention.blockIndex]
    const bracket = block && bracketAround(block.text, mention.start - block.start)
    if (bracket) found.add(`${mention.blockIndex} ${bracket.start}`)
  }
  return found
}

describe('the places that name an organisation', () => {
  it('hold the printed name, in the order of the text and apart from each other', () => {
    let last: Mention | undefined
    for (const mention of mentions) {
      expect(folded(words(mention)).endsWith(folded(mention.name)), words(mention)).toBe(true)
      if (last?.documentId === mention.documentId)
        expect(mention.start).toBeGreaterThanOrEqual(last.end)
      last = mention
    }
    expect(mentions.length).toBeGreaterThan(3800)
  })

  it('begin on the line they cite', () => {
    const files = new Map(parsedFiles().map(({ file, text }) => [file, text.split('\n')]))
    const sources = new Map(documents.map(({ id, source }) => [id, source.file]))
    for (const mention of mentions) {
      const printed = files.get(sources.get(mention.documentId) ?? '')?.[mention.line - 1] ?? ''
      expect(folded(printed), `${mention.documentId} ${mention.line}`).toContain(
        folded(words(mention)).slice(0, 1),
      )
    }
  })

  it('cover all 130 occurrences of 生态环境局, and none of the 105 of 责任单位 is a name', () => {
    const occurrences = (term: string) =>
      documents.flatMap((document) =>
        document.blocks
          .filter(({ kind }) => kind !== 'pageFurniture')
          .flatMap((block) =>
            [...block.text.matchAll(new RegExp(Array.from(term).join('\\s*'), 'g'))].map(
              ({ index }) => ({
                documentId: document.id,
                at: block.start + index,
              }),
            ),
          ),
      )
    const isNamed = ({ documentId, at }: { documentId: string; at: number }) =>
      mentions.some(
        (mention) => mention.documentId === documentId && mention.start <= at && at < mention.end,
      )
    expect(occurrences('生态环境局')).toHaveLength(130)
    expect(occurrences('生态环境局').filter((place) => !isNamed(place))).toEqual([])
    const labels = occurrences('责任单位')
    expect(labels).toHaveLength(105)
    // Two speak of 各责任单位, a phrase for units that the text does not list.
    expect(labels.filter(isNamed)).toHaveLength(2)
  })

  it('are those read by hand for 溧阳市应急管理局', () => {
    expect(linesOf('liyang-emergency')).toEqual({
      '溧政发〔2023〕6号': [699],
      '溧政发〔2023〕10号': [1018, 1097, 1114, 1119],
      '溧政办发〔2023〕4号': [2193],
      '溧政办发〔2023〕8号': [2698, 2716, 2766, 2772, 2784, 2788],
      '溧政办发〔2023〕16号': [3220, 3396, 3406, 3438, 3526, 3704, 3712, 3722, 3844, 3906],
      '溧政办发〔2023〕20号': [4242],
      '溧政办发〔2023〕21号': [4308],
      '溧政办发〔2023〕23号': [4456],
      '溧政办发〔2023〕33号': [4939],
      '溧政干〔2023〕5号': [5106],
      '溧政办发〔2022〕3号': [213, 340, 367, 385],
    })
    expect(of('liyang-emergency').filter(({ kind }) => kind === 'formerName')).toMatchObject([
      { documentId: '溧政办发〔2023〕16号', line: 3526, name: '市安全生产监督部门' },
    ])
  })

  it('are those read by hand for 天目湖镇, and what all towns are told beside', () => {
    expect(linesOf('liyang-tianmuhu')).toEqual({
      '溧政发〔2023〕8号': [946, 947, 948, 949, 950],
      '溧政发〔2023〕12号': [1540],
      '溧政办发〔2023〕1号': [1632],
      '溧政办发〔2023〕20号': [4225],
      '溧政办发〔2023〕26号': [4518],
      '政府工作报告（2024年1月4日在溧阳市第十七届人民代表大会第三次会议上）': [229],
    })
    const told = of('liyang-tianmuhu').filter(({ kind }) => kind === 'collective')
    expect(told.length).toBeGreaterThan(150)
    expect(new Set(told.map(({ documentId }) => documentId)).size).toBeGreaterThan(25)
  })

  it('leave a name to the place whose gazette prints it', () => {
    const files = (id: string) => new Set(of(id).map(({ documentId }) => documentId.slice(0, 1)))
    expect(files('haimen-emergency')).toEqual(new Set(['海']))
    expect(files('changzhou-emergency')).toEqual(new Set(['常']))
    expect([...files('liyang-emergency')].sort()).toEqual(['溧'])
  })

  it.each<readonly [string, number, Readonly<Record<string, number>>]>([
    [
      '溧政发〔2023〕12号',
      29,
      {
        'liyang-zhuze': 15,
        'liyang-kunlun': 15,
        'liyang-market': 17,
        'liyang-agriculture': 15,
        'liyang-food-safety-office': 9,
        'liyang-health': 5,
        'liyang-public-security': 5,
        'liyang-development-reform': 3,
        'liyang-ecology': 2,
        'liyang-dispatch-customs': 2,
        'liyang-court': 2,
        'liyang-inspection-office': 1,
        'liyang-emergency': 0,
      },
    ],
    [
      '海政发〔2022〕15号',
      34,
      {
        'haimen-sanxing': 34,
        'haimen-science-association': 31,
        'haimen-science': 22,
        'haimen-education': 21,
        'haimen-publicity-department': 12,
        'haimen-health': 10,
        'haimen-emergency': 9,
        'haimen-natural-resources': 7,
        'haimen-veteran-cadres': 3,
      },
    ],
    ['海政办发〔2022〕67号', 14, { 'haimen-development-reform': 14, 'haimen-haiyong': 14 }],
    // 39 marks, three of them with a date and no unit.
    [
      '海政办发〔2022〕65号',
      36,
      { 'haimen-ecology': 34, 'haimen-transport': 8, 'haimen-housing': 7 },
    ],
    ['海政办发〔2022〕82号', 19, { 'haimen-education': 19, 'haimen-yudong': 7 }],
    ['常政发〔2023〕23号', 44, {}],
    ['常政发〔2023〕24号', 29, { 'liyang-government': 20 }],
  ])('are the brackets of %s that give units something to do: %i', (documentId, all, units) => {
    expect(brackets(documentId).size).toBe(all)
    for (const [id, count] of Object.entries(units))
      expect(brackets(documentId, id).size, id).toBe(count)
  })

  it('are the leads of 溧政办发〔2023〕32号: 信用办 six of eighteen tasks', () => {
    const leads = mentions.filter(
      ({ documentId, role }) => documentId === '溧政办发〔2023〕32号' && role === 'lead',
    )
    const count = (id: string) =>
      leads.filter(({ organisationIds }) => organisationIds.includes(id)).length
    expect(count('liyang-credit-office')).toBe(6)
    expect(count('liyang-administrative-approval')).toBe(2)
    expect(count('liyang-civil-affairs')).toBe(2)
    expect(count('liyang-pboc')).toBe(1)
    expect(count('liyang-development-reform')).toBe(0)
  })

  it('name 溧阳 once in 23号, where the text says that it goes for everything below', () => {
    const named = of('liyang-government').filter(
      ({ documentId, role }) => documentId === '常政发〔2023〕23号' && duties.includes(role),
    )
    // 004:766 and 768 stand in one bracket; the other 43 tasks are implied by it and no mention.
    expect(named.map(({ line }) => line)).toEqual([766, 768])
    expect(named.every(({ kind }) => kind === 'collective')).toBe(true)
  })

  it('leave out the unit of another level: 市教育体育局 among 70 units of 海政办发〔2022〕82号', () => {
    const units = mentions.filter(
      ({ documentId, role, line }) =>
        documentId === '海政办发〔2022〕82号' &&
        duties.includes(role) &&
        line >= 1646 &&
        line <= 1692,
    )
    // 002:1656; most likely a slip of the pen for 区, which is not for the program to mend.
    expect(units).toHaveLength(69)
  })

  it('know the short name that a document gives itself, from there on and in that document only', () => {
    const short = mentions.filter(({ name }) => name === '领导小组')
    const of = (documentId: string) =>
      new Set(
        short
          .filter((mention) => mention.documentId === documentId)
          .flatMap(({ organisationIds }) => organisationIds),
      )
    expect(of('溧政发〔2023〕6号')).toEqual(new Set(['liyang-evaluation-group']))
    expect(of('溧政办发〔2023〕15号')).toEqual(new Set(['liyang-central-construction-group']))
    expect(of('溧政发〔2023〕10号').size).toBe(0)
    const first = short.find(({ documentId }) => documentId === '溧政发〔2023〕6号')
    expect(first?.line).toBe(650)
  })

  it('have a lead only where 牵头 is printed', () => {
    for (const { documentId, start, end, role, blockIndex } of mentions) {
      if (role !== 'lead') continue
      const document = documents.find(({ id }) => id === documentId)
      const block = document?.blocks[blockIndex]
      const near = (streams.get(documentId) ?? '').slice(start - 10, end + 60)
      const head = block?.table?.header.flat().join('') ?? ''
      expect(near + head, `${documentId} ${start}`).toContain('牵头')
    }
  })
})
