import { useState } from 'react'
import type { ListedParameter } from '../../../contract/kept-calculations'
import { isInForce, periodWords } from '../../../domain/calculation/parameter'
import { asOfDate } from '../../as-of-date'
import { call, messageOf } from '../../api'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { useNotice } from '../../notice'
import { useStore } from '../../store'
import { timeWords } from '../../words'
import { ParameterForm } from './parameter-form'
import { CalculatorTabs } from './calculator-tabs'

/** What is being entered: a new one, or a change of one that is there. */
type Editing = { readonly kind: 'new' } | { readonly kind: 'old'; readonly old: ListedParameter }

const markedWords = (marked: number): string =>
  marked === 0 ? '' : `，${marked}份已存计算标为待重算`

/** 参数: what texts leave to somebody, with its time, its source and who entered it. */
export function ParametersPage() {
  const [parameters, reload] = useCall('parameter.list', {})
  const [editing, setEditing] = useState<Editing | null>(null)
  const [trash, setTrash] = useState(false)
  const notice = useNotice()
  const on = useStore(asOfDate)
  const act = (work: Promise<{ readonly marked: number }>, done: string) => {
    work.then(
      ({ marked }) => {
        notice.saved(`${done}${markedWords(marked)}`)
        setEditing(null)
        reload()
      },
      (error: unknown) => {
        notice.show(messageOf(error), 'problem')
      },
    )
  }
  return (
    <section className="page parameters">
      <div className="tools">
        <h1>办事</h1>
        <CalculatorTabs current="parameters" />
        <button
          type="button"
          onClick={() => {
            setEditing({ kind: 'new' })
          }}
        >
          新增参数
        </button>
        <button
          type="button"
          aria-pressed={trash}
          onClick={() => {
            setTrash((old) => !old)
          }}
        >
          {trash ? '返回列表' : '回收站'}
        </button>
        <span className="quiet">
          文件未规定、由有关部门公布或确定的数值；名称与表单项目相同的，在该项下供取用。
        </span>
      </div>
      {editing === null ? null : (
        <ParameterForm
          key={editing.kind === 'old' ? editing.old.id : 'new'}
          old={editing.kind === 'old' ? editing.old : null}
          onSave={(request) => {
            act(call('parameter.save', request), `参数“${request.name}”`)
          }}
          onCancel={() => {
            setEditing(null)
          }}
        />
      )}
      <div className="scroll">
        <Loading state={parameters}>
          {(all) => {
            const shown = all.filter(({ deletedAt }) => (deletedAt !== null) === trash)
            if (shown.length === 0)
              return (
                <p className="quiet padded">
                  {trash ? '回收站是空的。' : '还没有参数。例如最低工资标准、按户控制面积标准。'}
                </p>
              )
            return (
              <table className="list parameter-list">
                <thead>
                  <tr>
                    <th scope="col">名称</th>
                    <th scope="col" className="number">
                      数值
                    </th>
                    <th scope="col">有效期</th>
                    <th scope="col">来源</th>
                    <th scope="col">录入</th>
                    <th scope="col">被取用</th>
                    <th scope="col">操作</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((parameter) => (
                    <ParameterRow
                      key={parameter.id}
                      parameter={parameter}
                      inForce={isInForce(parameter, on)}
                      onChange={() => {
                        setEditing({ kind: 'old', old: parameter })
                      }}
                      onAct={act}
                    />
                  ))}
                </tbody>
              </table>
            )
          }}
        </Loading>
      </div>
    </section>
  )
}

interface ParameterRowProps {
  readonly parameter: ListedParameter
  readonly inForce: boolean
  readonly onChange: () => void
  readonly onAct: (work: Promise<{ readonly marked: number }>, done: string) => void
}

function ParameterRow({ parameter, inForce, onChange, onAct }: ParameterRowProps) {
  const { id, name, value, unit, source, enteredBy, enteredAt, users, deletedAt } = parameter
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number nowrap">
        {value}
        <span className="unit">{unit}</span>
      </td>
      <td className="nowrap">
        {periodWords(parameter)}
        {inForce ? '' : '（所选日期不在期内）'}
      </td>
      <td>{source}</td>
      <td className="nowrap">
        {enteredBy}，{timeWords(enteredAt)}
      </td>
      <td className="nowrap">{users}份</td>
      <td className="nowrap">
        {deletedAt === null ? (
          <span className="row">
            <button type="button" aria-label={`修改参数${name}`} onClick={onChange}>
              修改
            </button>
            <button
              type="button"
              aria-label={`把参数${name}移入回收站`}
              onClick={() => {
                onAct(call('parameter.remove', { id }), `参数“${name}”已移入回收站`)
              }}
            >
              删除
            </button>
          </span>
        ) : (
          <button
            type="button"
            aria-label={`恢复参数${name}`}
            onClick={() => {
              onAct(call('parameter.restore', { id }), `参数“${name}”已恢复`)
            }}
          >
            恢复
          </button>
        )}
      </td>
    </tr>
  )
}
