import type { BatchReport } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import { takenFrom, type ParameterUse } from '../../../domain/calculation/parameter'
import { asOfDate } from '../../as-of-date'
import type { Batch } from '../../components/batch/column-mapping'
import { Field } from '../../components/forms/field'
import { valueOf, type Values } from '../../components/forms/field-check'
import { ParameterOffers } from '../../components/forms/parameter-offers'
import { ReadingList } from '../../components/forms/reading-list'
import { useCall } from '../../hooks/use-call'
import { createStore, useStore } from '../../store'
import { parameterProblems } from './batch-progress'
import { setParameter, setReading } from './batch-session'

interface BatchSettingsProps {
  readonly description: CalculatorDescription
  readonly batch: Batch
  readonly parameters: Values
  readonly readings: Values
  readonly report: BatchReport | null
  readonly onEnter: () => void
}

/** Calculator and field → the parameter last taken there; it counts as long as its value stands in the field. */
const taken = createStore<Readonly<Record<string, ParameterUse>>>({})

/** ③ 基准值与口径: figures that hold for the whole batch, and the readings of what the text leaves open. */
export function BatchSettings(props: BatchSettingsProps) {
  const { description, batch, parameters, readings, report, onEnter } = props
  const { id, inputs } = description
  const { words } = batch
  const [kept] = useCall('parameter.list', {})
  const uses = useStore(taken)
  const on = useStore(asOfDate)
  const allReadings = { ...batch.readings, ...description.readings }
  const problems = parameterProblems(description, batch, parameters)
  const basis = inputs[batch.parameters[0] ?? '']?.cite
  // Figures are computed from the rows where they are left empty; dates and choices are not.
  const benchmarks = batch.parameters.filter((name) => inputs[name]?.kind === 'number')
  const others = batch.parameters.filter((name) => !benchmarks.includes(name))
  const parameterField = (name: string) => {
    const input = inputs[name]
    if (input === undefined) return null
    const used = report?.parameters.find((parameter) => parameter.name === name)
    const key = `${id} ${name}`
    const use = uses[key]
    return (
      <div key={name}>
        <Field
          name={name}
          input={input}
          value={valueOf(parameters, name)}
          problem={problems.find((problem) => problem.input === name)}
          onValue={(value) => {
            setParameter(id, name, value)
          }}
          onEnter={onEnter}
          onLeave={() => undefined}
          extra={
            <ParameterOffers
              input={input}
              parameters={kept.kind === 'loaded' ? kept.value : []}
              on={on}
              use={use?.value === valueOf(parameters, name) ? use : undefined}
              onTake={(parameter) => {
                setParameter(id, name, parameter.value)
                taken.change((old) => ({ ...old, [key]: takenFrom(name, parameter) }))
              }}
            />
          }
        />
        {used === undefined ? null : (
          <p className="field-help used-parameter">
            上次计算采用{used.value}
            {used.unit}（{used.origin === 'manual' ? '手工录入' : used.basis}）
          </p>
        )}
      </div>
    )
  }
  return (
    <div className="batch-settings">
      {words.parameters === null ? null : (
        <div>
          <h3>{words.parameters.title}</h3>
          <p className="field-help">
            {words.parameters.help}
            {basis === undefined ? null : (
              <>
                文件规定：<q>{basis.quote}</q>
              </>
            )}
          </p>
          {benchmarks.map(parameterField)}
          {others.length === 0 ? null : (
            <div className="other-parameters">{others.map(parameterField)}</div>
          )}
        </div>
      )}
      <div>
        <h3>文件未明确之处（推定口径）</h3>
        {Object.keys(allReadings).length === 0 ? (
          <p className="field-help">本事项没有可切换的口径，无需设定。</p>
        ) : null}
        <ReadingList
          readings={allReadings}
          chosen={readings}
          idPrefix="batch-reading"
          onReading={(name, value) => {
            setReading(id, name, value)
          }}
        />
      </div>
    </div>
  )
}
