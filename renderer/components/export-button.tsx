import { useState } from 'react'
import { messageOf } from '../api'
import { useNotice } from '../notice'

interface ExportButtonProps {
  readonly label: string
  readonly title: string
  readonly disabled?: boolean
  readonly run: () => Promise<{ readonly name: string | null }>
}

/** Writes a workbook; busy while main writes it. */
export function ExportButton({ label, title, disabled = false, run }: ExportButtonProps) {
  const notice = useNotice()
  const [busy, setBusy] = useState(false)
  return (
    <button
      type="button"
      disabled={disabled || busy}
      title={title}
      onClick={() => {
        setBusy(true)
        run()
          .then(
            ({ name }) => {
              if (name !== null) notice.show(`已导出“${name}”。`, 'done')
            },
            (error: unknown) => {
              notice.show(messageOf(error), 'problem')
            },
          )
          .finally(() => {
            setBusy(false)
          })
      }}
    >
      {busy ? '正在导出…' : label}
    </button>
  )
}
