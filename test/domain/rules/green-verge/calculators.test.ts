import { describe, expect, it } from 'vitest'
import { deadlineAndAcceptance } from '../../../../domain/rules/green-verge/deadline-and-acceptance'
import { responsibleUnit } from '../../../../domain/rules/green-verge/responsible-unit'
import { refusedInputs, told, valueOf } from '../outcome-of'

const transport = '市交通运输局'
const town = '所在镇区（街道）'
const unsaid = '文件未规定'

describe('the unit in charge', () => {
  it.each([
    ['国省道县道1号公路', '用地范围内', transport],
    ['国省道县道1号公路', '可视范围内', town],
    ['国省道县道1号公路', '可视范围外', unsaid],
    ['其他普通公路', '用地范围内', unsaid],
    ['其他普通公路', '可视范围内', town],
    ['其他普通公路', '可视范围外', unsaid],
    ['乡道村道', '用地范围内', town],
    ['乡道村道', '可视范围内', town],
    ['乡道村道', '可视范围外', unsaid],
    ['高速公路', '用地范围内', '市交通运输局督促高速公路经营管理单位'],
    ['高速公路', '可视范围内', town],
    ['高速公路', '可视范围外', unsaid],
  ])('of %s, %s is %s', (line, place, unit) => {
    expect(valueOf(responsibleUnit, { line, place })).toBe(unit)
    const withPoles = valueOf(responsibleUnit, { line, place, poles: '是' })
    expect(withPoles).toBe(line === '高速公路' ? unit : '权属单位')
  })

  it('asks for the place on roads only', () => {
    expect(refusedInputs(responsibleUnit, { line: '高速公路' })).toEqual(['place'])
    expect(refusedInputs(responsibleUnit, { line: '高速铁路' })).toEqual([])
  })
})

describe('deadline and acceptance', () => {
  it('turns after the last day of September', () => {
    const inputs = { segment: '一般', acceptance: '未验收' }
    for (const [completedOn, value] of [
      ['2023-05-27', '按期完成'],
      ['2023-09-30', '按期完成'],
      ['2023-10-01', '逾期完成'],
    ] as const)
      expect(valueOf(deadlineAndAcceptance, { ...inputs, completedOn })).toBe(value)
  })

  it('holds the acceptance of other segments against 国庆节 only where it is read so', () => {
    const accepted = (segment: string, acceptedOn: string, readings = {}) => {
      const inputs = { completedOn: '2023-09-20', segment, acceptance: '通过', acceptedOn }
      const { steps, gaps } = told(deadlineAndAcceptance, inputs, readings)
      return [steps['验收时间'], gaps]
    }
    const both = { generalTime: 'both' }
    const gaps = ['generalTime']
    expect(accepted('一般', '2023-11-10')).toEqual(['没有期限，不作比较', gaps])
    expect(accepted('一般', '2023-11-10', both)).toEqual(['国庆节后', gaps])
    expect(accepted('一般', '2023-09-30', both)).toEqual(['国庆节前', gaps])
    expect(accepted('重要', '2023-09-30')).toEqual(['国庆节前', []])
    expect(accepted('重要', '2023-11-10', both)).toEqual(['国庆节后', []])
  })

  it('asks for the day of an acceptance, not before the work was done', () => {
    const inputs = { completedOn: '2023-09-20', segment: '重要', acceptance: '通过' }
    expect(refusedInputs(deadlineAndAcceptance, inputs)).toEqual(['acceptedOn'])
    expect(refusedInputs(deadlineAndAcceptance, { ...inputs, acceptedOn: '2023-09-19' })).toEqual([
      'acceptedOn',
    ])
  })
})
