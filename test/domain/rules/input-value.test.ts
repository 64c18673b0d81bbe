import { describe, expect, it } from 'vitest'
import type { Input } from '../../../domain/rules/calculator'
import { readInput } from '../../../domain/rules/input-value'
import { Ratio } from '../../../domain/quantity/ratio'

const area: Input = { kind: 'number', label: '占地面积', unit: '亩', moreThan: '0' }
const points: Input = { kind: 'number', label: '扣分', unit: '分', atLeast: '0', atMost: '10' }
const optional: Input = { kind: 'number', label: '能耗', unit: '吨标煤', optional: true }
const flag: Input = { kind: 'flag', label: '高新技术企业' }
const date: Input = { kind: 'date', label: '供地日期' }
const kind: Input = {
  kind: 'choice',
  label: '企业类型',
  choices: [
    { value: '规上有排污', label: '规上工业企业（有生产性排污）', aliases: ['规上（有排污）'] },
    { value: '规下', label: '规下工业企业' },
  ],
}

const shown = (input: Input, text: string): string => {
  const read = readInput(input, text)
  if (!read.ok) return `${read.reason}；${read.remedy}`
  return read.value instanceof Ratio ? read.value.toText(10) : String(read.value)
}

describe('reading a number', () => {
  it.each([
    ['3.24', '3.24'],
    [' 12 ', '12'],
    ['１２．５', '12.5'],
    ['1,234,567.8', '1234567.8'],
    ['１，２３４', '1234'],
    ['+7', '7'],
    ['007', '7'],
  ])('takes %j as %s', (text, value) => {
    expect(shown(area, text)).toBe(value)
  })

  it.each([
    '12亩',
    '约12',
    '1,23',
    '1,2345',
    '1 234',
    '1e3',
    '12%',
    '十二',
    '12..5',
    '=A1',
    '1.2.3',
  ])('refuses %j with the unit and the remedy', (text) => {
    expect(shown(area, text)).toBe(
      `“${text}”不是数字；请只填数字（单位：亩），不带单位、空格和文字说明`,
    )
  })

  it('names both sides of every range', () => {
    expect(shown(area, '0')).toBe('为0，应大于0亩；请核实后补填实际数值')
    expect(shown(area, '0.0001')).toBe('0.0001')
    expect(shown(points, '0')).toBe('0')
    expect(shown(points, '\u22120.01')).toContain('为-0.01，不得小于0分')
    expect(shown(points, '10')).toBe('10')
    expect(shown(points, '10.01')).toContain('为10.01，不得大于10分')
  })

  it('asks for what is missing, and lets an optional one be', () => {
    expect(shown(area, '  ')).toBe('未填写；请补填占地面积')
    for (const text of ['', '无', '否', '—', '/', '-']) expect(shown(optional, text)).toBe('null')
    expect(shown(area, '—')).toContain('不是数字')
  })
})

describe('reading a choice', () => {
  it('takes value, label and alias, in half or full width, with or without spaces', () => {
    for (const text of [
      '规上有排污',
      '规上工业企业(有生产性排污)',
      '规上 (有排污)',
      '规上（有排污）',
    ])
      expect(shown(kind, text)).toBe('规上有排污')
  })

  it('takes 无 and 0 for nothing only where the choice is optional', () => {
    for (const text of ['无', '0']) {
      expect(shown({ ...kind, optional: true }, text)).toBe('null')
      expect(shown(kind, text)).toContain('不在可选项内')
    }
    expect(shown(optional, '0')).toBe('0')
  })

  it('names the legal words for anything else', () => {
    expect(shown(kind, '规上')).toBe('“规上”不在可选项内；请填写下列之一：规上有排污、规下')
  })
})

describe('reading a flag or a date', () => {
  it('takes the marks that clerks use and an empty cell for no', () => {
    for (const text of ['是', '有', '√', '1']) expect(shown(flag, text)).toBe('true')
    for (const text of ['', '否', '无', '×', '0']) expect(shown(flag, text)).toBe('false')
    expect(shown(flag, '可能')).toBe('“可能”不是“是”或“否”；请填“是”或“否”')
  })

  it('takes the usual forms of a day that exists', () => {
    for (const text of ['2023-3-9', '2023/03/09', '2023.3.9', '2023年3月9日'])
      expect(shown(date, text)).toBe('2023-03-09')
    for (const text of ['2023-02-29', '2023-13-01', '2023年3月', '20230309'])
      expect(shown(date, text)).toContain('不是有效日期')
  })
})
