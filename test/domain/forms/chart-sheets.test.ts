import { describe, expect, it } from 'vitest'
import { countSheet, distributionSheet } from '../../../domain/forms/chart-sheets'
import { sheetName } from '../../../domain/forms/sheet-model'

const words = { value: '类别', counter: '家', valueSuffix: '类' }

describe('sheets with charts', () => {
  it('counts each value, and charts no more bars than one can read', () => {
    const sheet = countSheet({ title: '某评价', words }, ['A', 'B', 'A', '文件未规定'])
    expect(sheet?.rows).toEqual([
      ['A类', { number: '2' }],
      ['B类', { number: '1' }],
      ['文件未规定', { number: '1' }],
    ])
    expect(sheet?.charts?.[0]).toMatchObject({ kind: 'bars', rows: 3, labelColumn: 0 })
    expect(countSheet({ title: '某评价', words }, [])).toBeNull()
    const many = Array.from({ length: 13 }, (_value, at) => `值${String(at)}`)
    expect(countSheet({ title: '某评价', words }, many)).toBeNull()
  })

  it('has no name that workbook programs refuse', () => {
    expect(sheetName("'溧城/街道'", new Set())).toBe('溧城 街道')
    expect(sheetName("''", new Set())).toBe('未命名')
    expect(sheetName('溧城', new Set(['溧城']))).toBe('溧城(2)')
  })

  it('puts scores into bins, the lower bound of a class into that class', () => {
    const sheet = distributionSheet(
      {
        title: '某评价',
        words,
        label: '得分',
        unit: '分',
        thresholds: [
          { from: '80', value: 'A' },
          { from: '60', value: 'B' },
        ],
        notes: [],
      },
      ['59.99', '60', '79.99', '80', '92'],
    )
    expect(sheet?.columns.map(({ header }) => header)).toEqual([
      '得分（分，含下限不含上限）',
      '60分以下',
      '60分起B类',
      '80分起A类',
    ])
    const sums = [1, 2, 3].map((column) =>
      (sheet?.rows ?? []).reduce((sum, row) => {
        const value = row[column]
        return sum + (value === null || typeof value !== 'object' ? 0 : Number(value.number))
      }, 0),
    )
    expect(sums).toEqual([1, 2, 2])
    expect(
      sheet?.rows.find(([bin]) => typeof bin === 'string' && bin.startsWith('60～'))?.[2],
    ).toEqual({
      number: '1',
    })
    expect(sheet?.charts?.[0]?.series.map(({ name }) => name)).toEqual([
      '60分以下',
      '60分起B类',
      '80分起A类',
    ])
    expect(
      distributionSheet({ title: '', words, label: '得分', unit: '', thresholds: [], notes: [] }, [
        '文件未规定',
      ]),
    ).toBeNull()
  })
})
