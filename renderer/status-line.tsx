import { useCall } from './hooks/use-call'
import { useNotice } from './notice'
import { timeWords } from './words'

/** The line at the bottom: what was just done on the left, what the program holds on the right. */
export function StatusLine() {
  const { current, savedAt, clear } = useNotice()
  const [program] = useCall('program.describe', {})
  return (
    <footer className="status-line">
      <span className="status-notice" role="status">
        {current === null ? (
          <span className="quiet">离线使用，数据保存在本机。以正式发文为准。</span>
        ) : (
          <>
            <span className={current.kind === 'problem' ? 'problem' : ''}>
              {current.kind === 'problem' ? '提示：' : ''}
              {current.text}
            </span>
            {current.action === null ? null : (
              <button type="button" className="link" onClick={current.action.run}>
                {current.action.label}
              </button>
            )}
            <button type="button" className="link" onClick={clear}>
              知道了
            </button>
          </>
        )}
      </span>
      <span className="status-facts quiet">
        {program.kind === 'loaded' ? <span>公报库 {program.value.documents}件</span> : null}
        {savedAt === null ? null : <span>上次保存 {timeWords(savedAt).slice(-5)}</span>}
      </span>
    </footer>
  )
}
