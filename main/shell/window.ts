import { join } from 'node:path'
import { app, BrowserWindow, screen, type Session } from 'electron'
import { startUrl } from './window-files'
import { fitBounds, keepWindowState, nextZoom, readWindowState } from './window-state'

/** A page that keeps crashing is not started again for ever. */
const mostReloads = 3

export interface DeskWindow {
  readonly window: BrowserWindow
  /** One step larger (1), smaller (-1), back to the original size (0) or as it is (null); answers with the factor. */
  readonly zoom: (direction: 1 | -1 | 0 | null) => number
}

export interface WindowFolders {
  /** dist/ of the program. */
  readonly built: string
  /** Where the user's own data lies; place, size and zoom of the window are kept there. */
  readonly data: string
}

/** Opens the window where and as large as it was left; shown as soon as it has something to show. */
export function openWindow(session: Session, { built, data }: WindowFolders): DeskWindow {
  const state = readWindowState(data)
  const display =
    state.bounds === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(state.bounds)
  const { width, height } = display.workArea
  const window = new BrowserWindow({
    ...fitBounds(state.bounds, display.workArea),
    minWidth: Math.min(960, width),
    minHeight: Math.min(520, height),
    title: '公报案头',
    backgroundColor: '#f5f5f3',
    show: false,
    webPreferences: {
      session,
      preload: join(built, 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      enableWebSQL: false,
      // A click with the middle button would open links past the handlers of this window.
      disableBlinkFeatures: 'Auxclick',
      devTools: !app.isPackaged,
      zoomFactor: state.zoom,
    },
  })
  let factor = state.zoom
  const keep = () => {
    keepWindowState(data, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom: factor,
    })
  }
  const zoom = (direction: 1 | -1 | 0 | null) => {
    if (direction === null) return factor
    factor = direction === 0 ? 1 : nextZoom(factor, direction)
    window.webContents.setZoomFactor(factor)
    return factor
  }
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize()
    window.show()
  })
  window.on('close', keep)
  window.webContents.on('zoom-changed', (_event, direction) => {
    zoom(direction === 'in' ? 1 : -1)
  })
  let reloads = 0
  window.webContents.on('render-process-gone', () => {
    reloads += 1
    if (!window.isDestroyed() && reloads <= mostReloads) window.webContents.reload()
  })
  // Loading twice in a row can be refused although the page comes up; the page itself tells of real trouble.
  window.loadURL(startUrl).catch(() => undefined)
  return { window, zoom }
}
