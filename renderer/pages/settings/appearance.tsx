import { useEffect, useState } from 'react'
import { call } from '../../api'
import { useSettings } from '../../settings'
import { isTheme, themes } from '../../themes'

/** 外观: the colours of the window, and the size of everything in it. */
export function Appearance() {
  const { theme, setTheme } = useSettings()
  return (
    <>
      <h2>外观</h2>
      <fieldset className="themes">
        <legend>主题</legend>
        {themes.map((one) => (
          <label key={one.theme} className={`theme-choice ${one.theme}`}>
            <input
              type="radio"
              name="theme"
              value={one.theme}
              checked={one.theme === theme}
              onChange={({ target }) => {
                if (isTheme(target.value)) setTheme(target.value)
              }}
            />
            <span>
              {one.label}
              <span className="quiet">（{one.help}）</span>
            </span>
          </label>
        ))}
      </fieldset>
      <WindowSize />
    </>
  )
}

/** 0.8 to 2, as Ctrl+= and Ctrl+- do. */
function WindowSize() {
  const [factor, setFactor] = useState<number | null>(null)
  useEffect(() => {
    const ask = (direction: null) => {
      call('window.zoom', { direction }).then(
        (reply) => {
          setFactor(reply.factor)
        },
        () => undefined,
      )
    }
    const read = () => {
      ask(null)
    }
    read()
    // The menu and the wheel change it too; every change of it changes the size of the page.
    window.addEventListener('resize', read)
    return () => {
      window.removeEventListener('resize', read)
    }
  }, [])
  const step = (direction: 1 | -1 | 0) => {
    call('window.zoom', { direction }).then(
      (reply) => {
        setFactor(reply.factor)
      },
      () => undefined,
    )
  }
  return (
    <div className="row window-size" role="group" aria-label="界面大小">
      <span>界面大小</span>
      <button
        type="button"
        aria-label="A− 缩小界面"
        disabled={factor !== null && factor <= 0.81}
        onClick={() => {
          step(-1)
        }}
      >
        A−
      </button>
      <span role="status">{factor === null ? '' : `${Math.round(factor * 100)}%`}</span>
      <button
        type="button"
        aria-label="A＋ 放大界面"
        disabled={factor !== null && factor >= 1.99}
        onClick={() => {
          step(1)
        }}
      >
        A＋
      </button>
      <button
        type="button"
        onClick={() => {
          step(0)
        }}
      >
        恢复原大小
      </button>
    </div>
  )
}
