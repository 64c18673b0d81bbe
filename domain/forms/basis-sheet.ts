import { readingsOf } from '../rules/evaluate'
import type { BatchFormData } from './batch-form'
import type { SheetModel } from './sheet-model'

interface BasisWords {
  readonly title: string
  /** Rows beside the readings that can be switched: 类别, 项目, 内容, 来源. */
  readonly more: readonly (readonly string[])[]
  readonly note: string
}

/** 口径与依据: figures used, readings chosen, and the clauses word for word. */
export function basisSheet(
  { plan, outcome, readings: asked, program }: BatchFormData,
  { title, more, note }: BasisWords,
): SheetModel {
  const { calculator } = plan
  const readings = { ...calculator.readings, ...plan.readings }
  const chosen = readingsOf(readings, asked)
  return {
    name: '口径与依据',
    title,
    unitLine: `${calculator.title}　${calculator.documentNumber}`,
    columns: [
      { header: '类别', width: 11, kind: 'centred' },
      { header: '项目', width: 34, kind: 'wrapped' },
      { header: '内容', width: 74, kind: 'wrapped' },
      { header: '来源', width: 24, kind: 'wrapped' },
    ],
    rows: [
      ...outcome.parameters.map(({ label, value, unit, origin, basis: how }) => [
        '基准值',
        `${label}（${unit}）`,
        `${value}；${how}`,
        origin === 'manual' ? '手工设定' : '程序计算',
      ]),
      ...Object.entries(readings).map(([name, { question, options }]) => [
        '推定口径',
        question,
        options.find(({ value }) => value === chosen[name])?.label ?? '',
        '文件未规定',
      ]),
      ...more,
      ...[...Object.values(calculator.clauses), ...Object.values(plan.clauses)].map(
        ({ clause, quote, documentNumber }) => ['条款原文', clause, quote, documentNumber],
      ),
      ['制表', '程序及时间', `公报案头 ${program.version}`, program.madeAt],
    ],
    notes: [note],
  }
}
