import { useState } from 'react'
import type { SavedCalculation } from '../../../contract/kept-calculations'
import { call, messageOf } from '../../api'
import { Loading } from '../../components/loading'
import { TextField } from '../../components/text-field'
import { useCall } from '../../hooks/use-call'
import { useNotice } from '../../notice'
import { createStore, useStore } from '../../store'
import { timeWords } from '../../words'
import { RecomputeMark } from './recompute-mark'
import { showRoom } from './room'
import { CalculatorTabs } from './calculator-tabs'
import { chosenWith, filteredCalculations, type SavedFilter } from './saved-filter'

/** What was typed stays while one looks into a calculation and comes back. */
const filter = createStore<SavedFilter>({ query: '', marked: false })

/** The saved calculations, or those thrown away, narrowed by what is typed. */
export function SavedList({ trash }: { readonly trash: boolean }) {
  const [saved, reload] = useCall('calculation.list', { trash })
  const wanted = useStore(filter)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [left, right] = chosen
  return (
    <section className="page saved">
      <div className="tools">
        <h1>办事</h1>
        <CalculatorTabs current="saved" />
        <TextField
          className="calculator-filter"
          placeholder="按名称、对象、事项或结果筛选"
          aria-label="筛选已存计算"
          value={wanted.query}
          onValue={(query) => {
            filter.change((old) => ({ ...old, query }))
          }}
        />
        <label className="radio">
          <input
            type="checkbox"
            checked={wanted.marked}
            onChange={({ target }) => {
              filter.change((old) => ({ ...old, marked: target.checked }))
            }}
          />
          只看待重算
        </label>
        <button
          type="button"
          aria-pressed={trash}
          onClick={() => {
            showRoom({ kind: 'saved', view: { kind: 'list', trash: !trash } })
          }}
        >
          {trash ? '返回列表' : '回收站'}
        </button>
        {trash ? null : (
          <button
            type="button"
            disabled={left === undefined || right === undefined}
            onClick={() => {
              if (left === undefined || right === undefined) return
              const place = (id: string) => ({ id, version: null })
              const view = { kind: 'compare', left: place(left), right: place(right) } as const
              showRoom({ kind: 'saved', view })
            }}
          >
            对照所选两份
          </button>
        )}
      </div>
      <div className="scroll">
        <Loading state={saved}>
          {(all) => {
            const shown = filteredCalculations(all, wanted)
            if (all.length === 0)
              return (
                <p className="quiet padded">
                  {trash
                    ? '回收站是空的。'
                    : '还没有已存计算。在任一事项算出结果后，点结果上方的“保存”。'}
                </p>
              )
            if (shown.length === 0)
              return <p className="quiet padded">没有符合的已存计算，请换一个词。</p>
            return (
              <table className="list saved-table">
                <thead>
                  <tr>
                    {trash ? null : <th scope="col">对照</th>}
                    <th scope="col">名称</th>
                    <th scope="col">对象</th>
                    <th scope="col">事项</th>
                    <th scope="col">结果</th>
                    <th scope="col">版本</th>
                    <th scope="col">保存时间</th>
                    <th scope="col">操作</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((calculation) => (
                    <SavedRow
                      key={calculation.id}
                      calculation={calculation}
                      chosen={chosen.includes(calculation.id)}
                      onChoose={() => {
                        setChosen((old) => chosenWith(old, calculation.id))
                      }}
                      onChanged={reload}
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

interface SavedRowProps {
  readonly calculation: SavedCalculation
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onChanged: () => void
}

function SavedRow({ calculation, chosen, onChoose, onChanged }: SavedRowProps) {
  const notice = useNotice()
  const { id, name, subject, note, title, documentNumber, value, mark, reasons } = calculation
  const trashed = calculation.deletedAt !== null
  const act = (work: Promise<unknown>, done: string) => {
    work.then(
      () => {
        notice.saved(done)
        onChanged()
      },
      (error: unknown) => {
        notice.show(messageOf(error), 'problem')
      },
    )
  }
  return (
    <tr className={reasons.length === 0 ? undefined : 'to-recompute'}>
      {trashed ? null : (
        <td>
          <input
            type="checkbox"
            aria-label={`选“${name}”对照`}
            checked={chosen}
            onChange={onChoose}
          />
        </td>
      )}
      <th scope="row">
        <button
          type="button"
          className="link"
          title={note}
          onClick={() => {
            showRoom({ kind: 'saved', view: { kind: 'open', place: { id, version: null } } })
          }}
        >
          {name}
        </button>
        <RecomputeMark reasons={reasons} />
      </th>
      <td>{subject}</td>
      <td title={documentNumber}>{title}</td>
      <td>
        {value}
        {mark === '' || mark === value ? null : <span className="quiet">（{mark}）</span>}
      </td>
      <td className="nowrap">第{calculation.version}版</td>
      <td className="nowrap">{timeWords(calculation.savedAt)}</td>
      <td className="nowrap">
        <span className="row">
          {trashed ? (
            <button
              type="button"
              aria-label={`恢复“${name}”`}
              onClick={() => {
                act(call('calculation.restore', { id }), `“${name}”已恢复`)
              }}
            >
              恢复
            </button>
          ) : (
            <>
              <button
                type="button"
                aria-label={`复制“${name}”`}
                onClick={() => {
                  act(call('calculation.duplicate', { id }), `“${name}”已复制一份`)
                }}
              >
                复制
              </button>
              <button
                type="button"
                aria-label={`把“${name}”移入回收站`}
                onClick={() => {
                  act(call('calculation.remove', { id }), `“${name}”已移入回收站`)
                }}
              >
                删除
              </button>
            </>
          )}
        </span>
      </td>
    </tr>
  )
}
