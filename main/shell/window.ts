import { join } from 'node:path'
import { BrowserWindow, screen, type Session } from 'electron'
import { startUrl } from './protocol'

/** As large as the screen allows, at most 1400 × 900: offices still have 1366 × 768. */
export function openWindow(session: Session, folder: string): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    width: Math.min(1400, width),
    height: Math.min(900, height),
    minWidth: Math.min(960, width),
    minHeight: Math.min(520, height),
    title: '公报案头',
    backgroundColor: '#f5f5f3',
    show: false,
    webPreferences: {
      session,
      preload: join(folder, 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
    },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  window.webContents.on('render-process-gone', () => {
    if (!window.isDestroyed()) window.webContents.reload()
  })
  // Loading twice in a row can be refused although the page comes up; the page itself tells of real trouble.
  window.loadURL(startUrl).catch(() => undefined)
  return window
}
