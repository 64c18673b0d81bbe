import type { ReactNode } from 'react'
import type { Input, Problem } from '../../../domain/rules/calculator'
import { CitationLink } from '../steps/citation-link'
import { TextField } from '../text-field'
import { isRequired, rangeWords } from './field-check'

export const fieldId = (name: string): string => `field-${name}`

export interface FieldProps {
  readonly name: string
  readonly input: Input
  readonly value: string
  readonly problem: Problem | undefined
  readonly onValue: (value: string) => void
  /** Enter that is meant: not the one that confirms a candidate. */
  readonly onEnter: () => void
  readonly onLeave: () => void
  /** Below the field: what else can be said of it. */
  readonly extra?: ReactNode
}

/** One line of a form: label with clause, control with unit, then help and what is wrong with the value. */
export function Field(props: FieldProps) {
  const { name, input, problem, extra } = props
  const id = fieldId(name)
  const isGroup = isRadioGroup(input)
  const label = (
    <>
      {input.label}
      {isRequired(input) ? <span className="required">必填</span> : null}
    </>
  )
  return (
    <div className={problem === undefined ? 'field' : 'field wrong'}>
      <div className="field-label">
        {isGroup ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
        {input.cite === undefined ? null : <CitationLink citation={input.cite} />}
      </div>
      <div className="field-value">
        <Control {...props} />
      </div>
      {input.help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {input.help}
        </p>
      )}
      {extra}
      {problem === undefined ? null : (
        <p className="field-problem" id={`${id}-problem`}>
          <strong>有误：</strong>
          {problem.reason}；{problem.remedy}
        </p>
      )}
    </div>
  )
}

/** Few options of which one must be chosen are all shown. */
const isRadioGroup = (input: Input): boolean =>
  input.kind === 'choice' && isRequired(input) && input.choices.length <= 4

function Control({ name, input, value, problem, onValue, onEnter, onLeave }: FieldProps) {
  const id = fieldId(name)
  const range = input.kind === 'number' ? rangeWords(input) : ''
  const described = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(range === '' ? [] : [`${id}-range`]),
    ...(input.help === undefined ? [] : [`${id}-help`]),
  ].join(' ')
  const shared = {
    id,
    'aria-invalid': problem !== undefined,
    'aria-describedby': described === '' ? undefined : described,
    onBlur: onLeave,
  }
  switch (input.kind) {
    case 'number':
      return (
        <span className="with-unit">
          <TextField
            {...shared}
            className="number"
            inputMode="decimal"
            aria-required={isRequired(input)}
            value={value}
            onValue={onValue}
            onEnter={onEnter}
          />
          <span className="unit">{input.unit}</span>
          {range === '' ? null : (
            <span className="range" id={`${id}-range`}>
              {range}
            </span>
          )}
        </span>
      )
    case 'date':
      return (
        <TextField
          {...shared}
          className="date"
          placeholder="如2023-12-31"
          aria-required={isRequired(input)}
          value={value}
          onValue={onValue}
          onEnter={onEnter}
        />
      )
    case 'text':
      return (
        <TextField
          {...shared}
          aria-required={isRequired(input)}
          value={value}
          onValue={onValue}
          onEnter={onEnter}
        />
      )
    case 'flag':
      return (
        <label className="flag">
          <input
            {...shared}
            type="checkbox"
            checked={value === '是'}
            onChange={({ target }) => {
              onValue(target.checked ? '是' : '否')
            }}
          />
          {value === '是' ? '是' : '否'}
        </label>
      )
    case 'choice':
      return isRadioGroup(input) ? (
        <RadioGroup labelledBy={`${id}-label`} describedBy={shared['aria-describedby']}>
          {input.choices.map((choice, at) => (
            <label key={choice.value} className="radio">
              <input
                id={at === 0 ? id : undefined}
                type="radio"
                name={id}
                checked={value === choice.value}
                onChange={() => {
                  onValue(choice.value)
                }}
              />
              {choice.label}
            </label>
          ))}
        </RadioGroup>
      ) : (
        <select
          {...shared}
          value={value}
          onChange={({ target }) => {
            onValue(target.value)
          }}
        >
          <option value="">{isRequired(input) ? '请选择' : '（不填）'}</option>
          {input.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )
  }
}

interface RadioGroupProps {
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly children: ReactNode
}

function RadioGroup({ labelledBy, describedBy, children }: RadioGroupProps) {
  return (
    <div
      role="radiogroup"
      className="radios"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {children}
    </div>
  )
}
