import { Fragment } from 'react'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { readerSizes, useSettings } from '../../settings'
import { timeWords } from '../../words'
import { Appearance } from './appearance'
import { SelfCheck } from './self-check'

const keys: readonly { readonly key: string; readonly act: string }[] = [
  { key: 'Ctrl+1 至 Ctrl+6', act: '公报库、检索、批注、办事、我的文件、核对' },
  { key: 'Ctrl+K', act: '到上方的检索框' },
  { key: 'Alt+← / Alt+→', act: '后退、前进' },
  { key: '↑ ↓ 与回车', act: '在文件、检索结果和目录中移动并打开' },
  { key: 'Ctrl+F / F3', act: '在本文件中查找、下一处' },
  { key: 'Ctrl+↑ / Ctrl+↓', act: '在正文中逐段移动' },
  { key: 'Shift+方向键', act: '在正文中选字，加Ctrl为逐词' },
  { key: 'F8 / Shift+F8', act: '下一处、上一处标记（引用、勘误、缺件、术语）' },
  { key: 'Ctrl+Shift+E', act: '显示、隐藏勘误' },
  { key: 'Ctrl+Shift+L', act: '按原文的行显示、恢复' },
  { key: 'Ctrl+Shift+H', act: '把所选文字标为黄色' },
  { key: 'Ctrl+Shift+U', act: '给所选文字划线' },
  { key: 'Ctrl+Shift+M', act: '为所选文字写批注' },
  { key: 'Ctrl+Shift+B', act: '给所在条款加书签' },
  { key: 'Ctrl+Z / Ctrl+Y', act: '撤销、重做对批注的改动' },
  { key: 'Ctrl+Shift+C', act: '复制所选文字的规范引文' },
  { key: 'Ctrl+Shift+X', act: '复制所选文字的出处' },
  { key: 'Ctrl+= / Ctrl+- / Ctrl+0', act: '放大、缩小整个窗口，恢复原大小' },
  { key: 'Ctrl+P', act: '打印预览当前页面，可打印或另存为PDF' },
]

/** 设置: colours and sizes, and what this program is and holds. */
export function SettingsPage() {
  const { readerSize, setReaderSize } = useSettings()
  const [program] = useCall('program.describe', {})
  return (
    <section className="page settings">
      <div className="tools">
        <h1>设置</h1>
      </div>
      <div className="scroll padded">
        <Appearance />
        <h2>阅读</h2>
        <p className="row">
          <label htmlFor="reader-size">正文字号</label>
          <input
            id="reader-size"
            type="range"
            min={readerSizes.smallest}
            max={readerSizes.largest}
            value={readerSize}
            onChange={({ target }) => {
              setReaderSize(Number(target.value))
            }}
          />
          <span>{readerSize}像素</span>
          <button
            type="button"
            onClick={() => {
              setReaderSize(readerSizes.usual)
            }}
          >
            恢复默认
          </button>
        </p>
        <p className="song" style={{ fontSize: readerSize }}>
          企业综合评价得分为基础分、加分和扣分三类分值加总。
        </p>
        <Loading state={program}>
          {(facts) => (
            <>
              <h2>公报库</h2>
              <table className="list corpus-table">
                <thead>
                  <tr>
                    <th scope="col">公报</th>
                    <th scope="col">原文文件</th>
                    <th scope="col">说明</th>
                  </tr>
                </thead>
                <tbody>
                  {facts.gazettes.map(({ file, gazette, disclaimer }) => (
                    <tr key={file}>
                      <td>{gazette}</td>
                      <td>{file}</td>
                      <td>{disclaimer ?? '以正式发文为准'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <SelfCheck version={facts.version} libraryBuilt={timeWords(facts.libraryBuilt)} />
              <h2>快捷键</h2>
              <dl className="facts keys">
                {keys.map(({ key, act }) => (
                  <Fragment key={key}>
                    <dt>{key}</dt>
                    <dd>{act}</dd>
                  </Fragment>
                ))}
              </dl>
              <h2>关于</h2>
              <dl className="facts">
                <dt>程序</dt>
                <dd>公报案头 {facts.version}</dd>
                <dt>运行环境</dt>
                <dd>{facts.runtime}</dd>
                <dt>收录文件</dt>
                <dd>
                  {facts.documents}件，公报库建成于{timeWords(facts.libraryBuilt)}
                </dd>
                <dt>数据文件夹</dt>
                <dd className="selectable">{facts.workspaceFolder}</dd>
              </dl>
            </>
          )}
        </Loading>
      </div>
    </section>
  )
}
