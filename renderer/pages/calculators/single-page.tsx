import { useCallback } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import { asOfDate } from '../../as-of-date'
import { Field, fieldId } from '../../components/forms/field'
import { groupedInputs, shownInputs, valueOf } from '../../components/forms/field-check'
import { moveBetweenFields } from '../../components/forms/field-keys'
import { ParameterOffers } from '../../components/forms/parameter-offers'
import { ReadingList } from '../../components/forms/reading-list'
import { useNotice } from '../../notice'
import {
  calculateNow,
  changeInput,
  changeReading,
  clearForm,
  formOf,
  forms,
  isFilled,
  isPending,
  problemsOf,
  takeParameter,
  visitField,
} from './form-session'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useCall } from '../../hooks/use-call'
import { SingleResult } from './single-result'
import { useStore } from '../../store'

const focusField = (name: string): void => {
  document.getElementById(fieldId(name))?.focus()
}

/** 单户计算: the form at the left, what comes of it at the right. */
export function SinglePage({ description }: { readonly description: CalculatorDescription }) {
  const form = formOf(useStore(forms), description.id)
  const notice = useNotice()
  const [parameters] = useCall('parameter.list', {})
  const on = useStore(asOfDate)
  const formScroll = useKeptScroll(`form ${description.id}`)
  const resultScroll = useKeptScroll(`result ${description.id}`)
  const { inputs } = description
  const problems = problemsOf(form)
  const groups = groupedInputs(inputs, shownInputs(inputs, form.inputs))

  const calculate = useCallback(() => {
    void calculateNow(description).then((wrong) => {
      if (wrong !== null) focusField(wrong)
    })
  }, [description])
  const clear = () => {
    const undo = clearForm(description)
    notice.show('表单已清空。', 'done', {
      label: '撤销清空',
      run: () => {
        undo()
        notice.clear()
      },
    })
  }
  const onReading = useCallback(
    (name: string, value: string) => {
      changeReading(description, name, value)
    },
    [description],
  )

  return (
    <div className="single">
      <section className="form-pane" aria-label="填报">
        <div className="form-scroll" ref={formScroll} onKeyDown={moveBetweenFields}>
          {groups.map(({ title, names }) => (
            <fieldset key={title} className="form-group">
              <legend>{title}</legend>
              {names.map((name) => {
                const input = inputs[name]
                if (input === undefined) return null
                return (
                  <Field
                    key={name}
                    name={name}
                    input={input}
                    value={valueOf(form.inputs, name)}
                    problem={problems.find(
                      (problem) => problem.input === name && !isPending(form, problem),
                    )}
                    onValue={(value) => {
                      changeInput(description, name, value)
                    }}
                    onEnter={calculate}
                    onLeave={() => {
                      visitField(description, name)
                    }}
                    extra={
                      <ParameterOffers
                        input={input}
                        parameters={parameters.kind === 'loaded' ? parameters.value : []}
                        on={on}
                        use={form.uses[name]}
                        onTake={(parameter) => {
                          takeParameter(description, name, parameter)
                        }}
                      />
                    }
                  />
                )
              })}
            </fieldset>
          ))}
          <fieldset className="form-group">
            <legend>文件未明确之处（推定口径）</legend>
            <p className="field-help">
              文件没有写明的，按下列口径计算；改选后结果随之重算，并在结果中注明。
            </p>
            <ReadingList
              readings={description.readings}
              chosen={form.readings}
              idPrefix="reading"
              onReading={onReading}
            />
          </fieldset>
        </div>
        <div className="form-actions">
          <button type="button" className="primary" onClick={calculate}>
            计算
          </button>
          <button type="button" disabled={!isFilled(form)} onClick={clear}>
            清空
          </button>
          <span className="quiet">边填边算；↑↓换格，回车计算。</span>
        </div>
      </section>
      <section className="result-pane" aria-label="结果" ref={resultScroll}>
        <SingleResult
          form={form}
          description={description}
          onReading={onReading}
          onField={focusField}
        />
      </section>
    </div>
  )
}
