import { useCallback, useState } from 'react'
import type { SelfCheckReport } from '../../../contract/calculation'
import { call, messageOf } from '../../api'
import { CitationLink } from '../../components/steps/citation-link'
import { openPreview, usePrintable } from '../../print/print-store'
import { selfCheckModel } from './self-check-model'

type Check =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly report: SelfCheckReport; readonly at: string }

interface SelfCheckProps {
  readonly version: string
  readonly libraryBuilt: string
}

/** 自检: every worked example and every citation, with a report that can be printed for acceptance. */
export function SelfCheck({ version, libraryBuilt }: SelfCheckProps) {
  const [check, setCheck] = useState<Check>({ kind: 'none' })
  const run = () => {
    setCheck({ kind: 'running' })
    call('calculator.selfCheck', {}).then(
      (report) => {
        setCheck({ kind: 'done', report, at: new Date().toLocaleString('zh-CN') })
      },
      (error: unknown) => {
        setCheck({ kind: 'failed', message: messageOf(error) })
      },
    )
  }
  const model = useCallback(() => {
    if (check.kind !== 'done') return null
    return selfCheckModel({ report: check.report, at: check.at, version, libraryBuilt })
  }, [check, version, libraryBuilt])
  usePrintable(check.kind === 'done' ? model : null)
  const print = () => {
    const made = model()
    if (made !== null) openPreview(made)
  }
  return (
    <>
      <h2>自检</h2>
      <p className="field-help">
        逐一重算全部算例，并在公报库中逐一查找所引条款；算例不符的计算器即被锁定，不再给出结果。
      </p>
      <p className="row">
        <button type="button" disabled={check.kind === 'running'} onClick={run}>
          {check.kind === 'running' ? '正在自检…' : '开始自检'}
        </button>
        {check.kind === 'done' ? (
          <button type="button" onClick={print}>
            打印自检报告…
          </button>
        ) : null}
        {check.kind === 'failed' ? (
          <span className="problem" role="alert">
            {check.message}
          </span>
        ) : null}
      </p>
      {check.kind === 'done' ? (
        <Report report={check.report} at={check.at} version={version} libraryBuilt={libraryBuilt} />
      ) : null}
    </>
  )
}

interface ReportProps extends SelfCheckProps {
  readonly report: SelfCheckReport
  readonly at: string
}

function Report({ report, at, version, libraryBuilt }: ReportProps) {
  const { calculators, examples, failed, citations, missing, milliseconds } = report
  const passed = failed.length === 0 && missing.length === 0
  const locked = new Set(failed.map(({ calculatorId }) => calculatorId)).size
  return (
    <section className="self-check-report selectable" aria-label="自检报告">
      <h3>公报案头自检报告</h3>
      <p role="status">
        <strong className={passed ? undefined : 'problem'}>
          {passed ? '全部通过' : `未通过：${failed.length + missing.length}处不符`}
        </strong>
        {locked === 0 ? null : `，已锁定${locked}个计算器`}
      </p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col" className="number">
              检查数
            </th>
            <th scope="col" className="number">
              不符
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">算例（{calculators}个计算器）</th>
            <td className="number">{examples}</td>
            <td className="number">{failed.length}</td>
          </tr>
          <tr>
            <th scope="row">所引条款原文</th>
            <td className="number">{citations}</td>
            <td className="number">{missing.length}</td>
          </tr>
        </tbody>
      </table>
      {failed.length === 0 ? null : (
        <>
          <h3>不符的算例</h3>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">事项</th>
                <th scope="col">算例</th>
                <th scope="col">不符之处</th>
              </tr>
            </thead>
            <tbody>
              {failed.map(({ calculatorId, title, example, reason }) => (
                <tr key={`${calculatorId} ${example}`}>
                  <th scope="row">{title}</th>
                  <td>{example}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {missing.length === 0 ? null : (
        <>
          <h3>公报库中找不到的条款</h3>
          <ul>
            {missing.map((citation) => (
              <li key={`${citation.documentNumber} ${citation.clause} ${citation.quote}`}>
                {citation.documentNumber}
                <CitationLink citation={citation} />：{citation.quote}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">
        公报案头 {version}，公报库建成于{libraryBuilt}；自检时间{at}，用时{milliseconds}毫秒。
      </p>
    </section>
  )
}
