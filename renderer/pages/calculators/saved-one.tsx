import { useState } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import type { OpenedCalculation } from '../../../contract/kept-calculations'
import { periodWords } from '../../../domain/calculation/parameter'
import { chosenOf, inputsOf } from '../../../domain/calculation/record'
import { call, messageOf } from '../../api'
import { ExportButton } from '../../components/export-button'
import { Loading } from '../../components/loading'
import { ResultView } from '../../components/steps/result-view'
import { useCall } from '../../hooks/use-call'
import { useNotice } from '../../notice'
import { timeWords } from '../../words'
import { BackToSaved } from './back-to-saved'
import { fillForm } from './form-session'
import { NamesForm } from './names-form'
import { RecomputeMark } from './recompute-mark'
import { showRoom, type VersionPlace } from './room'

interface SavedOneProps {
  readonly calculators: readonly CalculatorDescription[]
  readonly place: VersionPlace
}

/** A saved calculation as it was saved: nothing is computed for it. */
export function SavedOne({ calculators, place }: SavedOneProps) {
  const [opened, reload] = useCall('calculation.open', place)
  return (
    <section className="page saved">
      <Loading state={opened}>
        {(value) => <Opened opened={value} calculators={calculators} onChanged={reload} />}
      </Loading>
    </section>
  )
}

interface OpenedProps {
  readonly opened: OpenedCalculation
  readonly calculators: readonly CalculatorDescription[]
  readonly onChanged: () => void
}

function Opened({ opened, calculators, onChanged }: OpenedProps) {
  const notice = useNotice()
  const [renaming, setRenaming] = useState(false)
  const { calculation, record, version, versions, savedAt } = opened
  const { id, name, subject, note, deletedAt, reasons } = calculation
  const description = calculators.find((candidate) => candidate.id === record.calculatorId)
  const newest = versions[0]?.version ?? version
  const place = { id, version }
  const openForm = (form: CalculatorDescription) => {
    fillForm(form, {
      inputs: inputsOf(record),
      readings: chosenOf(record),
      uses: Object.fromEntries(record.parameters.map((use) => [use.input, use])),
      kept: { id, name, subject, note },
    })
    showRoom({ kind: 'single', id: form.id })
  }
  return (
    <>
      <div className="tools">
        <BackToSaved />
        <h1>{name}</h1>
        {subject === '' ? null : <span>{subject}</span>}
        <select
          aria-label="版本"
          value={version}
          onChange={({ target }) => {
            const wanted = { id, version: Number(target.value) }
            showRoom({ kind: 'saved', view: { kind: 'open', place: wanted } })
          }}
        >
          {versions.map((each) => (
            <option key={each.version} value={each.version}>
              第{each.version}版：{each.value}（{timeWords(each.savedAt)}）
            </option>
          ))}
        </select>
        {deletedAt === null ? (
          <>
            <button
              type="button"
              onClick={() => {
                showRoom({ kind: 'saved', view: { kind: 'recompute', place } })
              }}
            >
              重算对比
            </button>
            {version === newest ? null : (
              <button
                type="button"
                onClick={() => {
                  const right = { id, version: newest }
                  showRoom({ kind: 'saved', view: { kind: 'compare', left: place, right } })
                }}
              >
                与最新版对照
              </button>
            )}
            {description === undefined ? null : (
              <button
                type="button"
                onClick={() => {
                  openForm(description)
                }}
              >
                在表单中打开
              </button>
            )}
            <ExportButton
              label="导出计算书"
              title="按存档导出为 Excel"
              run={() => call('calculation.exportSaved', { id, version })}
            />
            <button
              type="button"
              onClick={() => {
                setRenaming((old) => !old)
              }}
            >
              改名称、备注
            </button>
          </>
        ) : (
          <strong className="tag">在回收站中</strong>
        )}
      </div>
      {renaming ? (
        <NamesForm
          initial={{ name, subject, note }}
          action="保存"
          busy={false}
          onSubmit={(names) => {
            call('calculation.rename', { id, ...names }).then(
              () => {
                setRenaming(false)
                notice.saved('名称和备注')
                onChanged()
              },
              (error: unknown) => {
                notice.show(messageOf(error), 'problem')
              },
            )
          }}
          onCancel={() => {
            setRenaming(false)
          }}
        />
      ) : null}
      <div className="scroll saved-record">
        {version === newest ? <RecomputeMark reasons={reasons} /> : null}
        <p className="padded quiet">
          {record.title}，{record.documentNumber}；{timeWords(savedAt)}由程序{record.programVersion}
          版算出，以下全部取自存档。{note === '' ? '' : `备注：${note}`}
        </p>
        <ResultView
          evaluation={record.evaluation}
          description={{ ...record, readings: {} }}
          subject={subject}
          onReading={null}
        />
        <RecordTables record={record} />
      </div>
    </>
  )
}

/** What the result was computed from. */
function RecordTables({ record }: Pick<OpenedCalculation, 'record'>) {
  const { inputs, readings, parameters } = record
  return (
    <>
      <h3 className="padded">填报数据</h3>
      <table className="list record-table">
        <tbody>
          {inputs.map(({ name, label, shown }) => {
            const use = parameters.find(({ input }) => input === name)
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>
                  {shown}
                  {use === undefined ? null : (
                    <span className="quiet">
                      （取自参数“{use.name}”，{periodWords(use)}，来源：{use.source}）
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
          {readings.map(({ name, question, shown }) => (
            <tr key={name}>
              <th scope="row">{question}</th>
              <td>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
