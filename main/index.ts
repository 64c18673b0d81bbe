import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, ipcMain, type BrowserWindow } from 'electron'
import { CALL, EVENT } from '../contract/call'
import { events, type EventName, type EventOf } from '../contract/ipc'
import { createDispatch } from './ipc/dispatch'
import { createHandlers } from './ipc/handlers'
import { openServices, type Services } from './services/services'
import { desktopDialogs } from './shell/dialogs'
import { isOwnFrame, lockContents, lockedSession, lockSwitches } from './shell/locks'
import { createLog } from './shell/log'
import { installMenu } from './shell/menu'
import { windowPrinter } from './shell/print'
import { registerScheme, serveWindow } from './shell/protocol'
import { utilityImportChild, utilityWorkbookChild } from './shell/utility-child'
import { openWindow, type DeskWindow } from './shell/window'
import { WorkspaceError } from './store/workspace'

// Whatever the program writes is the user's alone.
process.umask(0o077)
lockSwitches()
registerScheme()
lockContents()

let window: BrowserWindow | null = null
let desk: DeskWindow | null = null

function send<E extends EventName>(name: E, payload: EventOf<E>): void {
  window?.webContents.send(EVENT, name, events[name].parse(payload))
}

/** Folder of the built program: dist/ of the repository, or inside the package. */
const built = join(__dirname, '..')
const resources = app.isPackaged ? process.resourcesPath : join(built, '..', 'resources')

function readForSearch({ search }: Services): void {
  // Whoever searches gets the failure told; here nobody has asked yet.
  search.run({ query: '公报', offset: 0, limit: 1 }).catch(() => undefined)
}

async function start(): Promise<void> {
  const dataFolder = app.getPath('userData')
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const log = createLog(dataFolder)
  process.on('uncaughtException', log)
  process.on('unhandledRejection', log)

  const services = openServices({
    libraryPath: join(resources, 'library.sqlite'),
    workspacePath: join(dataFolder, 'workspace.sqlite'),
    samplesFolder: join(resources, 'samples'),
    filesFolder: join(dataFolder, 'files'),
    programVersion: app.getVersion(),
    dialogs: desktopDialogs(() => window),
    printer: windowPrinter(() => window),
    startWorkbookChild: () => utilityWorkbookChild(join(built, 'main', 'workbook-process.cjs')),
    startImportChild: () => utilityImportChild(join(built, 'main', 'import-process.cjs')),
    onBatchProgress: (progress) => {
      send('batch.progress', progress)
    },
    onFileProgress: (progress) => {
      send('file.progress', progress)
    },
  })
  const dispatch = services.then((opened) =>
    createDispatch(
      createHandlers(
        opened,
        {
          version: app.getVersion(),
          runtime: `Electron ${process.versions.electron}（Chromium ${process.versions.chrome}）`,
          workspaceFolder: dataFolder,
        },
        { zoom: (direction) => desk?.zoom(direction) ?? 1 },
      ),
      log,
    ),
  )
  // Why the services cannot be had is told once, by whoever waits for them below.
  dispatch.catch(() => undefined)
  ipcMain.handle(CALL, async (event, name: unknown, request: unknown) => {
    if (!isOwnFrame(event.senderFrame)) throw new Error('call from a foreign frame')
    const reply = await (await dispatch)(name, request)
    // Behind the list, while the window paints it, the text for the first search is read and folded.
    if (name === 'document.list') setImmediate(readForSearch, await services)
    return reply
  })

  // The window loads while the databases open: its first calls wait for them.
  const session = lockedSession()
  serveWindow(session, join(built, 'renderer'))
  const opening = openWindow(session, { built, data: dataFolder })
  desk = opening
  window = opening.window
  window.on('closed', () => {
    window = null
  })
  installMenu({
    send: (command) => {
      send('menu.command', { command })
    },
    zoom: opening.zoom,
  })
  const opened = await services
  // However the program is left (last window, menu, signal), the databases are closed before it ends.
  app.once('will-quit', (event) => {
    event.preventDefault()
    void opened.close().finally(() => {
      app.quit()
    })
  })
}

/** Chinese words for why the program cannot start, on standard error and before the user's eyes. */
function refuseToStart(error: unknown): void {
  const reason =
    error instanceof WorkspaceError
      ? error.message
      : `公报库无法打开，程序文件可能不完整；请重新安装，用户数据不受影响。（${String(error)}）`
  console.error(reason)
  window?.hide()
  // On a virtual display nobody could press the button and the program would never end.
  if (process.env['GAZETTE_DESK_UNATTENDED'] !== '1')
    dialog.showErrorBox('公报案头无法启动', reason)
  app.exit(1)
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.whenReady().then(start).catch(refuseToStart)
} else {
  console.error('公报案头已在运行，已切换到打开的窗口。')
  app.exit(0)
}
