import { useState } from 'react'
import type { ListedParameter } from '../../../contract/kept-calculations'
import type { RequestOf } from '../../../contract/ipc'
import { parameterProblems } from '../../../domain/calculation/parameter'
import { TextField } from '../../components/text-field'

interface ParameterFormProps {
  /** The one to change; null for a new one. */
  readonly old: ListedParameter | null
  readonly onSave: (request: RequestOf<'parameter.save'>) => void
  readonly onCancel: () => void
}

type Draft = Readonly<
  Record<'name' | 'value' | 'unit' | 'from' | 'to' | 'source' | 'enteredBy', string>
>

const fields: readonly {
  readonly key: keyof Draft
  readonly label: string
  readonly hint: string
}[] = [
  { key: 'name', label: '名称', hint: '与表单项目同名，如最低工资标准' },
  { key: 'value', label: '数值', hint: '只填数字' },
  { key: 'unit', label: '单位', hint: '与表单项目相同，如元/月' },
  { key: 'from', label: '起始日期', hint: '如2023-07-01' },
  { key: 'to', label: '截止日期', hint: '没有的留空' },
  { key: 'source', label: '来源', hint: '文号、公告或经办科室' },
  { key: 'enteredBy', label: '录入人', hint: '' },
]

/** A parameter to be entered or changed; what is missing is named before it is sent. */
export function ParameterForm({ old, onSave, onCancel }: ParameterFormProps) {
  const [draft, setDraft] = useState<Draft>({
    name: old?.name ?? '',
    value: old?.value ?? '',
    unit: old?.unit ?? '',
    from: old?.from ?? '',
    to: old?.to ?? '',
    source: old?.source ?? '',
    enteredBy: old?.enteredBy ?? '',
  })
  const [asked, setAsked] = useState(false)
  const sent = { ...draft, to: draft.to.trim() === '' ? null : draft.to }
  const problems = parameterProblems(sent)
  const save = () => {
    setAsked(true)
    if (problems.length === 0) onSave({ id: old?.id ?? null, ...sent })
  }
  return (
    <section className="names-form" aria-label={old === null ? '新增参数' : '修改参数'}>
      {fields.map(({ key, label, hint }) => (
        <label key={key}>
          {label}
          <TextField
            value={draft[key]}
            placeholder={hint}
            onValue={(value) => {
              setDraft((now) => ({ ...now, [key]: value }))
            }}
            onEnter={save}
          />
        </label>
      ))}
      <span className="row">
        <button type="button" className="primary" onClick={save}>
          保存参数
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </span>
      {asked && problems.length > 0 ? (
        <p className="problem" role="alert">
          {problems.join('；')}。
        </p>
      ) : null}
      {old === null || old.users === 0 ? null : (
        <p className="quiet">
          已有{old.users}份已存计算取用此参数；修改数值后，这些结果将标为“待重算”，存档不变。
        </p>
      )}
    </section>
  )
}
