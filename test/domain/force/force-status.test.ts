import { describe, expect, it } from 'vitest'
import { forceOn, forceStatusWords, type ForceRegister } from '../../../domain/force/force-status'
import { defaultUntil } from '../../../domain/force/listed-documents'
import { goldFiles } from '../../gold'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'

const documents = parsedCorpus()
const { registers } = builtRegisters()
const register: ForceRegister = {
  documents,
  statements: registers.force,
  kept: registers.kept,
  repealed: registers.repealed,
}
const status = (name: string, on: string) => forceStatusWords[forceOn(register, name, on).status]
const gold = goldFiles().map(([, file]) => file)
const lists = gold.find(({ listedDocuments }) => listedDocuments !== undefined)?.listedDocuments

describe('the force of a document on a day', () => {
  it.each([
    // Its own clauses.
    ['常州市人民政府令第19号', '2023-08-31', '未施行'],
    ['常州市人民政府令第19号', '2023-09-01', '现行'],
    ['常州市建筑垃圾管理办法', '2023-09-01', '现行'],
    ['溧政规〔2023〕1号', '2023-02-28', '未施行'],
    ['溧政规〔2023〕1号', '2023-03-01', '现行'],
    ['溧政规〔2023〕1号', '2028-03-01', '现行'],
    ['溧政规〔2023〕1号', '2028-03-02', '已失效'],
    ['溧政发〔2023〕6号', '2023-03-08', '未施行'],
    ['溧政发 [2023] 6 号', '2023-03-09', '现行'],
    ['溧政发〔2023〕3号', '2023-02-10', '未施行'],
    ['溧政发〔2023〕3号', '2023-02-11', '现行'],
    // Repealed or superseded by a clause of another.
    ['溧政发〔2018〕27号', '2023-02-10', '现行'],
    ['溧政发〔2018〕27号', '2023-02-11', '已废止'],
    ['溧政发〔2020〕3号', '2023-01-11', '已废止'],
    ['溧政规发〔2012〕4号', '2023-02-28', '现行'],
    ['溧政发〔2017〕100号', '2023-03-01', '已废止'],
    ['溧政发〔2022〕7号', '2023-03-09', '部分被取代'],
    ['溧政发〔2022〕7号', '2023-03-08', '未知'],
    // The two lists of 常州; rulebook examples of H-R12 and H-R13.
    ['常政规〔2016〕5号', '2025-07-13', '现行'],
    ['常政规〔2016〕5号', '2025-07-14', '已失效'],
    ['常政规〔2012〕11号', '2026-01-01', '现行'],
    ['常政规〔2012〕11号', '2028-07-13', '现行'],
    ['常政规〔2012〕11号', '2028-07-14', '已失效'],
    ['常政规〔2023〕2号', '2028-06-26', '现行'],
    ['常政规〔2023〕2号', '2028-06-27', '已失效'],
    ['常政规〔2023〕2号', '2028-07-13', '已失效'],
    ['常政发〔2007〕110号', '2025-07-13', '现行'],
    ['常政发〔2007〕110号', '2025-07-14', '已失效'],
    ['常政规〔2016〕2号', '2023-07-14', '已废止'],
    ['常政规〔2020〕1号', '2023-07-13', '现行'],
    ['常政规〔2020〕1号', '2023-07-14', '已废止'],
    ['常政办发〔2016〕179号', '2023-07-14', '已废止'],
    ['常政发〔2007〕9号', '2024-01-01', '已废止'],
    ['常政规〔2018〕5号', '2024-01-01', '现行'],
    ['常政规〔2023〕1号', '2028-07-13', '现行'],
    // Nothing says.
    ['常政规〔2013〕12号', '2024-01-01', '未知'],
    ['常政规〔2012〕11号', '2023-07-13', '未知'],
    ['常政发〔2023〕24号', '2024-01-01', '未知'],
    ['常政发〔2023〕24号', '2023-04-20', '未施行'],
    ['国发〔2022〕22号', '2024-01-01', '未知'],
  ])('of %s on %s is %s', (name, on, expected) => {
    expect(status(name, on)).toBe(expected)
  })

  it('follows both lists row by row, on both sides of every limit', () => {
    expect(lists?.kept).toHaveLength(73)
    expect(lists?.repealed).toHaveLength(21)
    for (const { documentNumber, until = '' } of lists?.kept ?? []) {
      expect(status(documentNumber, until), documentNumber).toBe('现行')
      const [year = '', month = '', day = ''] = until.split('-')
      const after = `${year}-${month}-${String(Number(day) + 1).padStart(2, '0')}`
      expect(status(documentNumber, after), documentNumber).toBe('已失效')
    }
    for (const { documentNumber } of lists?.repealed ?? []) {
      expect(status(documentNumber, '2023-07-13'), documentNumber).toBe('现行')
      expect(status(documentNumber, '2023-07-14'), documentNumber).toBe('已废止')
    }
  })

  it('gives 7 documents two years, one its own term and 65 five years', () => {
    const untils = registers.kept.map((listed) => defaultUntil(listed))
    expect(untils.filter((until) => until === '2025-07-13')).toHaveLength(7)
    expect(untils.filter((until) => until === '2028-07-13')).toHaveLength(66)
    expect(forceOn(register, '常政规〔2023〕2号', '2024-01-01').validUntil).toBe('2028-06-26')
  })

  it('names for every known status the clause that says so, and none for 未知', () => {
    for (const { id } of documents)
      for (const on of ['2023-01-01', '2023-07-14', '2024-06-01', '2029-01-01']) {
        const { status: found, reasons } = forceOn(register, id, on)
        expect(reasons.length, id).toBeGreaterThan(0)
        const [first] = reasons
        if (found === 'unknown') expect(first?.place, `${id} ${on}`).toBeNull()
        else if (found !== 'notYet') expect(first?.place?.quote, `${id} ${on}`).toBeTruthy()
      }
  })

  it('says of 未知 that it is no word against the document', () => {
    for (const name of ['常政规〔2013〕12号', '常政发〔2023〕24号'])
      expect(forceOn(register, name, '2024-01-01').reasons[0]?.text).toContain('未知不等于失效')
  })

  it('tells 施行 and 有效期 as the gold files do', () => {
    for (const { documents: expected } of gold)
      for (const { id, effectiveFrom, validUntil } of expected) {
        const found = forceOn(register, id, '2024-01-01')
        expect([id, found.effectiveFrom, found.validUntil]).toEqual([id, effectiveFrom, validUntil])
      }
  })
})
