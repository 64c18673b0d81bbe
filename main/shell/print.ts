import type { BrowserWindow } from 'electron'
import { Failure } from '../ipc/failure'
import type { Printer } from '../services/printing'

const inch = 25.4
/** A4 in inches; Electron's own `A4` is rounded to 8.27 × 11.7. */
const paper = { width: 210 / inch, height: 297 / inch } as const

/** Prints what the window lays out for paper: the sheets of the open preview, which bring their own margins. */
export const windowPrinter = (window: () => BrowserWindow | null): Printer => {
  const contents = () => {
    const open = window()
    if (open === null) throw new Failure('cancelled', '窗口已关闭，未打印。')
    return open.webContents
  }
  return {
    pdf: ({ landscape }) =>
      contents().printToPDF({
        landscape,
        pageSize: paper,
        printBackground: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      }),
    paper: ({ landscape }) =>
      new Promise((resolve, reject) => {
        contents().print(
          { landscape, pageSize: 'A4', printBackground: true, margins: { marginType: 'none' } },
          (success, reason) => {
            if (success) resolve(true)
            // Chromium tells the closing of the dialog as a failure with these words.
            else if (/cancel/i.test(reason)) resolve(false)
            else
              reject(
                new Failure(
                  'unexpected',
                  '未能打印：没有可用的打印机，或打印机未响应。请检查打印机的连接，或先“另存为PDF”再打印。',
                ),
              )
          },
        )
      }),
  }
}
