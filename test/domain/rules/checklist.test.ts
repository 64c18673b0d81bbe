import { describe, expect, it } from 'vitest'
import {
  named,
  noteLines,
  notePassLines,
  type CheckLine,
  type Mark,
} from '../../../domain/rules/checklist'
import { recorded } from './recorded'

const cite = { documentNumber: '', clause: '', quote: '' }
const line = (id: string, mark: Mark): CheckLine => ({ id, formula: '应有', mark, cites: [cite] })

describe('a checklist', () => {
  it.each([
    [['通过', '不适用'], '通过'],
    [['通过', '提示'], '提示'],
    [['提示', '不通过', '通过'], '不通过'],
    [[], '通过'],
  ] as const)('of %j comes to %s', (marks, worst) => {
    const { trace, steps } = recorded()
    const lines = marks.map((mark, at) => line(`第${String(at)}行`, mark))
    expect(noteLines(trace, lines)).toBe(worst)
    expect(steps.map(({ value }) => value)).toEqual(marks)
  })

  it('names the lines with a mark', () => {
    const lines = [line('甲', '提示'), line('乙', '通过'), line('丙', '提示')]
    expect(named(lines, '提示')).toBe('甲、丙')
    expect(named(lines, '不通过')).toBe('')
  })

  it('lets a soft line that does not pass be a hint', () => {
    const { trace, steps } = recorded()
    const failed = notePassLines(trace, [
      { id: '甲', formula: '应有', passes: true, cite },
      { id: '乙', formula: '鼓励', passes: false, soft: true, cite },
      { id: '丙', formula: '应有', passes: false, cite, assumption: '推定' },
    ])
    expect(failed).toEqual(['丙'])
    expect(steps.map(({ value }) => value)).toEqual(['通过', '提示', '不通过'])
    expect(steps[2]).toEqual({
      id: '丙',
      label: '丙',
      formula: '应有',
      value: '不通过',
      cites: [cite],
      assumption: '推定',
    })
  })
})
