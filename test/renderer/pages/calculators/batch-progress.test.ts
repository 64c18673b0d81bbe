import { describe, expect, it } from 'vitest'
import type { BatchReport, SheetInspection } from '../../../../contract/batch'
import { resultsForm } from '../../../../domain/forms/batch-results'
import { columnItems, mappingRows } from '../../../../renderer/components/batch/column-mapping'
import {
  batchSteps,
  currentStep,
  doneSteps,
  obstaclesOf,
  parameterProblems,
} from '../../../../renderer/pages/calculators/batch-progress'
import { describeCalculator, flagship } from '../../description'

const description = describeCalculator(flagship)
const { batch } = description
const items = columnItems(description, batch)

const sheet: SheetInspection = {
  name: '名单',
  headerRow: 1,
  headers: Object.values(items).map(({ label }, column) => ({
    column,
    letter: '',
    text: label,
    samples: [],
  })),
  dataRows: 3,
  mapping: Object.fromEntries(Object.keys(items).map((name, column) => [name, column])),
  remembered: false,
}
const file = { token: '0f0e0d0c-0b0a-4908-8706-050403020100', name: '名单.xlsx' }
const report: BatchReport = {
  batchId: file.token,
  fileName: file.name,
  sheet: '名单',
  rows: 3,
  scored: 3,
  rejected: 0,
  seconds: 0.1,
  parameters: [],
  counts: [],
  figures: null,
  problems: [],
}
const nothing = { columns: [], settings: [] }
const obstacles = (mapping: SheetInspection['mapping'], parameters = {}) =>
  obstaclesOf(
    description,
    batch,
    { sheet, parameters },
    mappingRows(items, { ...sheet, mapping }, mapping),
  )

describe('the steps of a batch', () => {
  it('begin with the workbook', () => {
    const state = { file: null, face: 'setup', report: null, outdated: false } as const
    expect(currentStep(state, nothing)).toBe('file')
    expect([...doneSteps(state, nothing)]).toEqual([])
  })

  it('lead to the columns, then the settings, then the calculation', () => {
    const state = { file, face: 'setup', report: null, outdated: false } as const
    const settings = ['基准值有误']
    expect(currentStep(state, { columns: ['缺列'], settings })).toBe('columns')
    expect(currentStep(state, { columns: [], settings })).toBe('settings')
    expect(currentStep(state, nothing)).toBe('run')
    expect([...doneSteps(state, { columns: ['缺列'], settings: [] })]).toEqual(['file', 'settings'])
  })

  it('ask for the calculation again when something was changed after it', () => {
    const state = { file, face: 'setup', report, outdated: true } as const
    expect(currentStep(state, nothing)).toBe('run')
    expect(doneSteps(state, nothing).has('run')).toBe(false)
    expect(doneSteps({ ...state, outdated: false }, nothing).has('run')).toBe(true)
    expect(currentStep({ ...state, face: 'result' }, nothing)).toBe('result')
  })
})

describe('the names of the steps', () => {
  it('are those of the batch: the evaluation speaks of benchmarks, others of readings alone', () => {
    const labels = (words: typeof batch.words) => batchSteps(words).map(({ label }) => label)
    expect(labels(batch.words)).toEqual([
      '① 选择工作簿',
      '② 核对列对应',
      '③ 基准值与口径',
      '④ 计算',
      '⑤ 评价结果',
    ])
    expect(labels(resultsForm.words).slice(2)).toEqual(['③ 口径', '④ 计算', '⑤ 计算结果'])
  })
})

describe('what keeps a batch from starting', () => {
  it('is nothing where every required column is there', () => {
    expect(obstacles(sheet.mapping)).toEqual(nothing)
  })

  it('is a required column without a place in the workbook, by its name', () => {
    expect(obstacles({ ...sheet.mapping, taxPaid: null, town: null }).columns).toEqual([
      '缺少必需的列：所属镇（街道）、实缴税金',
    ])
  })

  it('is a sheet without a header, and then nothing else about its columns', () => {
    const bare = { ...sheet, headerRow: null, headers: [], mapping: {} }
    const rows = mappingRows(items, bare, {})
    expect(obstaclesOf(description, batch, { sheet: bare, parameters: {} }, rows).columns).toEqual([
      '工作表“名单”没有可识别的表头',
    ])
  })

  it('is an illegal benchmark, never an empty one', () => {
    expect(parameterProblems(description, batch, { salesBenchmark: ' ' })).toEqual([])
    expect(obstacles(sheet.mapping, { salesBenchmark: '0' }).settings).toEqual([
      '亩均应税销售收入基准值为0，应大于0万元/亩',
    ])
  })
})
