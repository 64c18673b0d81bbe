import { useState } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import { call, messageOf } from '../../api'
import { ExportButton } from '../../components/export-button'
import { sentValues } from '../../components/forms/field-check'
import { useNotice } from '../../notice'
import { keepAs, sentUses, type Form } from './form-session'
import { NamesForm, type Names } from './names-form'
import { showRoom } from './room'

interface SavePanelProps {
  readonly description: CalculatorDescription
  readonly form: Form
}

/** 保存: the case with its result, under a name; again as the next version of what was saved before. */
export function SavePanel({ description, form }: SavePanelProps) {
  const { kept } = form
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const notice = useNotice()
  const save = (id: string | null, names: Names) => {
    setBusy(true)
    call('calculation.save', {
      id,
      calculatorId: description.id,
      inputs: sentValues(description.inputs, form.inputs),
      readings: form.readings,
      uses: sentUses(description, form),
      ...names,
    }).then(
      (saved) => {
        setBusy(false)
        setOpen(false)
        keepAs(description, { id: saved.id, ...names })
        notice.saved(`“${saved.name}”第${saved.version}版`)
      },
      (error: unknown) => {
        setBusy(false)
        notice.show(messageOf(error), 'problem')
      },
    )
  }
  return (
    <section className="save-panel" aria-label="保存计算">
      <div className="row">
        {kept === null ? null : (
          <>
            <span>
              已存为“{kept.name}”{kept.subject === '' ? '' : `（${kept.subject}）`}
            </span>
            <button
              type="button"
              disabled={busy}
              onClick={() => {
                save(kept.id, { name: kept.name, subject: kept.subject, note: kept.note })
              }}
            >
              存为新版本
            </button>
            <button
              type="button"
              onClick={() => {
                showRoom({
                  kind: 'saved',
                  view: { kind: 'open', place: { id: kept.id, version: null } },
                })
              }}
            >
              查看存档
            </button>
          </>
        )}
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            setOpen((old) => !old)
          }}
        >
          {kept === null ? '保存' : '另存为…'}
        </button>
        <ExportButton
          label="导出计算书"
          title="结论、填报事项、每一步和条款原文，导出为 Excel"
          run={() =>
            call('calculation.export', {
              calculatorId: description.id,
              inputs: sentValues(description.inputs, form.inputs),
              readings: form.readings,
              uses: sentUses(description, form),
            })
          }
        />
      </div>
      {open ? (
        <NamesForm
          initial={{ name: description.title, subject: '', note: '' }}
          action="保存"
          busy={busy}
          onSubmit={(names) => {
            save(null, names)
          }}
          onCancel={() => {
            setOpen(false)
          }}
        />
      ) : null}
    </section>
  )
}
