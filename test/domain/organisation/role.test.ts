import { describe, expect, it } from 'vitest'
import { allMentions } from '../../../domain/organisation/mentions'
import type { MentionRole } from '../../../domain/organisation/organisation'
import { parsedCorpus } from '../../parsed-corpus'
import { register } from './register'

const mentions = allMentions(register, parsedCorpus())
const roles = (documentId: string, line: number, id: string) =>
  mentions
    .filter((one) => one.documentId === documentId && one.line === line)
    .filter(({ organisationIds }) => organisationIds.includes(id))
    .map(({ role }) => role)

describe('what the text makes of a unit', () => {
  it.each<readonly [string, number, string, MentionRole]>([
    // （市发改委、生态环境局牵头，市工信局…等配合）
    ['常政发〔2023〕23号', 799, 'changzhou-development-reform', 'lead'],
    ['常政发〔2023〕23号', 801, 'changzhou-ecology', 'lead'],
    ['常政发〔2023〕23号', 801, 'changzhou-power', 'support'],
    ['常政发〔2023〕23号', 786, 'changzhou-industry', 'responsible'],
    ['常政发〔2023〕23号', 1140, 'changzhou-water', 'responsible'],
    ['常政发〔2023〕24号', 2398, 'changzhou-development-reform', 'responsible'],
    // （市市场监管局负责）
    ['溧政发〔2023〕12号', 1379, 'liyang-market', 'responsible'],
    ['溧政发〔2023〕12号', 1485, 'liyang-food-safety-office', 'lead'],
    ['溧政发〔2023〕12号', 1539, 'liyang-government-office', 'member'],
    // 由市公安局牵头，市交通运输局、市应急管理局…参加
    ['溧政办发〔2023〕8号', 2766, 'liyang-public-security', 'lead'],
    ['溧政办发〔2023〕8号', 2766, 'liyang-emergency', 'support'],
    ['溧政办发〔2023〕8号', 2776, 'liyang-industry', 'support'],
    ['溧政办发〔2023〕8号', 2784, 'liyang-tianmuhu', 'lead'],
    ['溧政办发〔2023〕8号', 2726, 'liyang-education', 'support'],
    ['溧政办发〔2023〕8号', 2728, 'liyang-civil-affairs', 'responsible'],
    ['溧政办发〔2023〕16号', 3909, 'liyang-press', 'member'],
    ['溧政办发〔2023〕16号', 3898, 'liyang-government-office', 'member'],
    ['溧政办发〔2023〕20号', 4242, 'liyang-water', 'member'],
    ['溧政办发〔2023〕20号', 4225, 'liyang-tianmuhu', 'tableCell'],
    ['溧政办发〔2023〕23号', 4438, 'liyang-public-security', 'responsible'],
    ['溧政办发〔2023〕23号', 4454, 'liyang-health', 'lead'],
    // 牵头单位 and 参与单位 are columns here.
    ['溧政办发〔2023〕32号', 4846, 'liyang-pboc', 'lead'],
    ['溧政办发〔2023〕32号', 4846, 'liyang-finance', 'support'],
    ['溧政发〔2023〕10号', 1097, 'liyang-emergency', 'responsible'],
    ['海政办发〔2022〕65号', 597, 'haimen-ecology', 'lead'],
    ['海政办发〔2022〕65号', 597, 'haimen-emergency', 'support'],
    ['海政办发〔2022〕67号', 673, 'haimen-talent-office', 'responsible'],
    ['海政办发〔2022〕69号', 877, 'haimen-finance', 'responsible'],
    ['海政办发〔2022〕71号', 1301, 'haimen-haiyong', 'member'],
    ['溧政发〔2023〕6号', 526, 'liyang-government', 'issuer'],
    ['溧政发〔2023〕6号', 530, 'liyang-daibu', 'addressee'],
  ])('%s line %i: %s is %s', (documentId, line, id, role) => {
    expect(roles(documentId, line, id)).toContain(role)
  })

  it('is that of a copy in the one 抄送 line of the corpus, 003:1880, and right behind the word', () => {
    const copies = mentions.filter(({ role }) => role === 'copyTo')
    expect(copies.map(({ line, name }) => `${line} ${name}`)).toEqual([
      '3067 市发改委',
      '3069 集中建设领导小组',
      '1880 市委办',
      '1880 市人大办',
      '1880 政协办',
    ])
  })

  it('seats 46 in the 领导小组 of 溧政发〔2023〕12号, all twelve towns among them', () => {
    const seats = mentions.filter(
      ({ documentId, role }) => documentId === '溧政发〔2023〕12号' && role === 'member',
    )
    expect(new Set(seats.map(({ line }) => line)).size).toBe(46)
    const kinds = new Map(register.organisations.map(({ id, kind }) => [id, kind]))
    const towns = seats
      .flatMap(({ organisationIds }) => organisationIds)
      .filter((id) => ['town', 'subdistrict'].includes(kinds.get(id) ?? ''))
    expect(new Set(towns).size).toBe(12)
  })
})
