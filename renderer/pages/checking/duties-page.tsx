import { useEffect, useMemo, useState } from 'react'
import { entryKindWords, namedByWords } from '../../../domain/duties/duty-entry'
import { dueGroupWords, scheduleOf } from '../../../domain/duties/schedule'
import type { Organisation } from '../../../domain/organisation/organisation'
import type { DutyEntry, EntryKind, NamedBy } from '../../../domain/duties/duty-entry'
import { call } from '../../api'
import { ExportButton } from '../../components/export-button'
import { asOfDate } from '../../as-of-date'
import { AsOfField } from '../../components/as-of-field'
import { Loading } from '../../components/loading'
import { TextField } from '../../components/text-field'
import { useCall } from '../../hooks/use-call'
import { createStore, useStore } from '../../store'
import {
  byGroup,
  dueGroups,
  inGroup,
  wholeDutyView,
  withoutGroup,
  type DutyView,
} from './duty-filter'
import { DutyList } from './duty-list'
import { loadOwnUnit, ownUnit } from './own-unit'
import { UnitChooser } from './unit-chooser'

const dutyView = createStore<DutyView>(wholeDutyView)

/** 我的单位: all that the gazettes tell one bureau or town, by due date. */
export function DutiesPage() {
  const unit = useStore(ownUnit)
  const [choosing, setChoosing] = useState(false)
  useEffect(loadOwnUnit, [])
  const change = (next: boolean) => () => {
    setChoosing(next)
  }
  if (unit === undefined) return <p className="quiet padded">正在读取…</p>
  if (unit === null || choosing)
    return <UnitChooser onChosen={change(false)} onCancel={unit === null ? null : change(false)} />
  return <UnitDuties organisationId={unit} onOther={change(true)} />
}

interface UnitDutiesProps {
  readonly organisationId: string
  readonly onOther: () => void
}

function UnitDuties({ organisationId, onOther }: UnitDutiesProps) {
  const [state] = useCall('duty.ofUnit', { organisationId })
  return (
    <>
      {/* A unit that a later library does not know any more must not lock the page. */}
      {state.kind === 'failed' ? (
        <div className="tools">
          <button type="button" onClick={onOther}>
            选择单位…
          </button>
        </div>
      ) : null}
      <Loading state={state}>
        {({ organisation, entries }) => <Duties {...{ organisation, entries, onOther }} />}
      </Loading>
    </>
  )
}

interface DutiesProps {
  readonly organisation: Organisation
  readonly entries: readonly DutyEntry[]
  readonly onOther: () => void
}

function Duties({ organisation, entries, onOther }: DutiesProps) {
  const on = useStore(asOfDate)
  const view = useStore(dutyView)
  const show = (step: Partial<DutyView>) => {
    dutyView.change((old) => ({ ...old, ...step }))
  }
  const items = useMemo(() => scheduleOf(entries, on), [entries, on])
  const documents = useMemo(
    () => [...new Set(entries.map(({ documentId }) => documentId))],
    [entries],
  )
  // Another unit may stand in other documents: a document that is not offered filters nothing.
  const documentId = documents.includes(view.documentId) ? view.documentId : ''
  const fitting = useMemo(
    () => withoutGroup(items, { ...view, documentId }),
    [items, view, documentId],
  )
  const groups = useMemo(() => byGroup(inGroup(fitting, view.group)), [fitting, view.group])
  return (
    <>
      <div className="tools">
        <strong className="unit-name">{organisation.name}</strong>
        <button type="button" onClick={onOther} title="选择别的单位">
          更换…
        </button>
        <TextField
          value={view.text}
          onValue={(text) => {
            show({ text })
          }}
          placeholder="按原文、文号、条款筛选"
          aria-label="筛选职责"
        />
        <select
          value={view.kind}
          onChange={({ target }) => {
            // The options below are all there are.
            show({ kind: target.value as DutyView['kind'] })
          }}
          aria-label="类别"
        >
          <option value="tasks">除“提及”外</option>
          <option value="">全部类别</option>
          {(Object.keys(entryKindWords) as readonly EntryKind[]).map((kind) => (
            <option key={kind} value={kind}>
              {entryKindWords[kind]}
            </option>
          ))}
        </select>
        <select
          value={view.namedBy}
          onChange={({ target }) => {
            show({ namedBy: target.value as DutyView['namedBy'] })
          }}
          aria-label="依据哪种称呼"
        >
          <option value="">全部称呼</option>
          {(Object.keys(namedByWords) as readonly NamedBy[]).map((kind) => (
            <option key={kind} value={kind}>
              {namedByWords[kind]}
            </option>
          ))}
        </select>
        <select
          value={documentId}
          onChange={({ target }) => {
            show({ documentId: target.value })
          }}
          aria-label="文件"
        >
          <option value="">全部文件</option>
          {documents.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
        <AsOfField subject="期限" />
        <ExportButton
          label="导出 Excel"
          title="导出该单位的全部条目，不受筛选影响"
          run={() => call('duty.export', { organisationId: organisation.id, on })}
        />
      </div>
      <div className="tools due-groups" role="group" aria-label="按期限">
        <GroupButton
          label="全部"
          count={fitting.length}
          pressed={view.group === ''}
          onPress={() => {
            show({ group: '' })
          }}
        />
        {dueGroups.map((group) => (
          <GroupButton
            key={group}
            label={dueGroupWords[group]}
            count={inGroup(fitting, group).length}
            pressed={view.group === group}
            onPress={() => {
              show({ group })
            }}
          />
        ))}
        <span className="quiet">“期限已过”只按日期判断，是否办结程序不知道。</span>
      </div>
      <DutyList unitId={organisation.id} groups={groups} />
    </>
  )
}

interface GroupButtonProps {
  readonly label: string
  readonly count: number
  readonly pressed: boolean
  readonly onPress: () => void
}

function GroupButton({ label, count, pressed, onPress }: GroupButtonProps) {
  return (
    <button type="button" className="group-button" aria-pressed={pressed} onClick={onPress}>
      {label} {count}
    </button>
  )
}
