import { useState } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import { unusedHeaders, type Batch, type MappingRow } from '../../components/batch/column-mapping'
import { MappingTable } from '../../components/batch/mapping-table'
import {
  chooseSheet,
  chooseWorkbook,
  mapColumn,
  openSample,
  saveTemplate,
  type BatchState,
} from './batch-session'
import { settingsLabel } from './batch-progress'
import { BatchSettings } from './batch-settings'

interface BatchSetupProps {
  readonly description: CalculatorDescription
  readonly batch: Batch
  readonly state: BatchState
  readonly rows: readonly MappingRow[]
  readonly onEnter: () => void
}

/** Steps ① to ③ below each other; what comes later shows once a workbook is open. */
export function BatchSetup({ description, batch, state, rows, onEnter }: BatchSetupProps) {
  const { file, sheet, parameters, readings, report } = state
  return (
    <>
      <section className="batch-step" id="step-file">
        <h2>① 选择工作簿</h2>
        <FileChoice id={description.id} batch={batch} state={state} />
      </section>
      {file === null || sheet === null ? null : (
        <>
          <section className="batch-step" id="step-columns">
            <h2>② 核对列对应</h2>
            <ColumnCheck
              key={`${file.token} ${sheet.name}`}
              id={description.id}
              state={state}
              rows={rows}
            />
          </section>
          <section className="batch-step" id="step-settings">
            <h2>{settingsLabel(batch.words)}</h2>
            <BatchSettings
              description={description}
              batch={batch}
              parameters={parameters}
              readings={readings}
              report={report}
              onEnter={onEnter}
            />
          </section>
        </>
      )}
    </>
  )
}

interface FileChoiceProps {
  readonly id: string
  readonly batch: Batch
  readonly state: BatchState
}

function FileChoice({ id, batch: { hasSample, words }, state }: FileChoiceProps) {
  const { file, sheets, sheet, work } = state
  const busy = work.kind !== 'idle'
  return (
    <>
      <p className="row">
        <button
          type="button"
          className={file === null ? 'primary' : undefined}
          disabled={busy}
          onClick={() => void chooseWorkbook(id)}
        >
          打开 Excel…
        </button>
        {hasSample ? (
          <button type="button" disabled={busy} onClick={() => void openSample(id)}>
            用样例工作簿
          </button>
        ) : null}
        <button type="button" disabled={busy} onClick={() => void saveTemplate(id)}>
          保存空白模板…
        </button>
        {work.kind === 'opening' ? <span role="status">正在打开…</span> : null}
      </p>
      {file === null ? (
        <p className="field-help">
          可用 .xlsx、.xls、.et、.ods 工作簿，每行一个{words.subject}
          。列名与模板不同也可，下一步核对。
        </p>
      ) : (
        <p className="row">
          <strong className="selectable">{file.name}</strong>
          <label>
            工作表
            <select
              value={sheet?.name ?? ''}
              disabled={busy}
              onChange={({ target }) => {
                chooseSheet(id, target.value)
              }}
            >
              {sheets.map(({ name, headerRow, dataRows }) => (
                <option key={name} value={name}>
                  {headerRow === null
                    ? `${name}（无可识别的表头）`
                    : `${name}（表头在第${headerRow}行，数据${dataRows}行）`}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
    </>
  )
}

interface ColumnCheckProps {
  readonly id: string
  readonly state: BatchState
  readonly rows: readonly MappingRow[]
}

function ColumnCheck({ id, state: { sheet, mapping }, rows }: ColumnCheckProps) {
  const missing = rows.filter(({ state }) => state === 'missing')
  // Opened for what is missing, but never closed under the hand that has just mended it.
  const [open, setOpen] = useState(missing.length > 0)
  if (sheet === null) return null
  if (sheet.headerRow === null)
    return (
      <p className="problem">
        工作表“{sheet.name}
        ”的前20行内没有可识别的表头。请换一个工作表，或保存空白模板，将数据粘贴进去再打开。
      </p>
    )
  const found = rows.filter(({ header }) => header !== null)
  const spare = unusedHeaders(sheet, mapping)
  return (
    <>
      <p>
        {rows.length}项中已对应{found.length}项{sheet.remembered ? '，沿用上次的对应关系' : ''}。
        {missing.length === 0 ? (
          '必需的列都已对应。'
        ) : (
          <strong className="problem">
            还缺必需的列：{missing.map(({ input }) => input.label).join('、')}
            ，请在下表指定，或在工作簿中补上。
          </strong>
        )}
      </p>
      {spare.length === 0 ? null : (
        <p className="field-help">工作簿中未使用的列：{spare.join('、')}。</p>
      )}
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open)
        }}
      >
        <summary>逐项核对（{rows.length}项）</summary>
        <MappingTable
          sheet={sheet}
          rows={rows}
          onColumn={(name, column) => {
            mapColumn(id, name, column)
          }}
        />
      </details>
    </>
  )
}
