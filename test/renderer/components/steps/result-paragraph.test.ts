import { describe, expect, it } from 'vitest'
import type { Evaluation, Step } from '../../../../domain/rules/calculator'
import { evaluate } from '../../../../domain/rules/evaluate'
import { calculators } from '../../../../domain/rules/registry'
import { resultParagraph } from '../../../../renderer/components/steps/result-paragraph'

const source = {
  subject: '',
  documentNumber: '溧政发〔2023〕6号',
  documentTitle: '市政府关于印发《溧阳市工业企业效益综合评价办法》的通知',
}
const citing = (clause: string) => ({ documentNumber: '溧政发〔2023〕6号', clause, quote: '原文' })
const step = (changes: Partial<Step>): Step => ({
  id: 'a',
  label: '甲',
  formula: '',
  substituted: '',
  value: '1',
  unit: '分',
  cites: [citing('二、')],
  assumption: null,
  ...changes,
})
const evaluation = (changes: Partial<Evaluation>): Evaluation => ({
  outcome: { kind: 'determined', value: 'B', summary: '得分66.80分，评为B类。' },
  steps: [],
  gaps: [],
  warnings: [],
  ...changes,
})

const all = calculators.flatMap((calculator) =>
  calculator.examples.flatMap(({ name, inputs, readings }) => {
    const reply = evaluate(calculator, inputs, readings)
    return reply.kind === 'evaluated' ? [[name, reply.evaluation] as const] : []
  }),
)

describe('the result as one paragraph', () => {
  it.each(all)('tells the whole result of: %s', (_, evaluated) => {
    const text = resultParagraph(evaluated, source)
    const { outcome, gaps, warnings } = evaluated
    expect(text).not.toMatch(/[\n\t]|。。|；。|undefined|null/)
    expect(text.endsWith('。')).toBe(true)
    expect(text).toContain(outcome.summary.replace(/。$/, ''))
    for (const { question, used } of gaps) {
      expect(text).toContain(question)
      expect(text).toContain(used)
    }
    for (const warning of warnings) expect(text).toContain(warning.replace(/。$/, ''))
    // An outcome that rests on a reading is never told as if the text decided.
    expect(text.includes('【')).toBe(outcome.kind !== 'determined')
  })

  it('makes title marks within a title single', () => {
    expect(resultParagraph(evaluation({}), source)).toBe(
      '依据《市政府关于印发〈溧阳市工业企业效益综合评价办法〉的通知》（溧政发〔2023〕6号），得分66.80分，评为B类。',
    )
  })

  it('names whom it is about', () => {
    expect(resultParagraph(evaluation({}), { ...source, subject: '甲公司' })).toContain(
      '，甲公司得分66.80分',
    )
  })

  it('mentions the clauses shared by several steps in a row once', () => {
    const steps = [
      step({ label: '甲', value: '12', unit: '万元/亩' }),
      step({ label: '乙', value: '64' }),
      step({
        label: '定类',
        value: 'B类',
        unit: '',
        cites: [citing('三、（一）'), citing('三、（二）1')],
      }),
    ]
    expect(resultParagraph(evaluation({ steps }), source)).toContain(
      '其中：甲12万元/亩，乙64分（依据二、），定类为B类（依据三、（一），三、（二）1）。',
    )
  })

  it('leaves out what adds nothing or rests on no clause', () => {
    const steps = [
      step({ label: '加分', value: '0' }),
      step({ label: '扣分', value: '0.00' }),
      step({ label: '零点五', value: '0.5' }),
      step({ label: '小结', value: '7', cites: [] }),
    ]
    const text = resultParagraph(evaluation({ steps }), source)
    expect(text).toContain('零点五0.5分')
    for (const label of ['加分', '扣分', '小结']) expect(text).not.toContain(label)
  })

  it('cites the clause that makes a rule not applicable', () => {
    const text = resultParagraph(
      evaluation({
        outcome: { kind: 'notApplicable', summary: '不属于评价对象。', cites: [citing('一、')] },
      }),
      source,
    )
    expect(text).toContain('（溧政发〔2023〕6号）一、，不属于评价对象【不适用】。')
  })
})
