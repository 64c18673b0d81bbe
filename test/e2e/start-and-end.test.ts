import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../main/store/database'
import { openDesk } from './desk-window'

const root = join(__dirname, '..', '..')
const executable = process.env['GAZETTE_DESK_EXECUTABLE'] ?? 'electron'

describe('starting and ending the program', () => {
  let dataFolder = ''
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'desk-start-'))
  })
  afterEach(() => {
    rmSync(dataFolder, { recursive: true, force: true })
  })

  const args = () => ['--no-sandbox', '--disable-gpu', `--user-data-dir=${dataFolder}`, root]
  const env = { ...process.env, GAZETTE_DESK_UNATTENDED: '1' }
  const startAlone = () => spawnSync(executable, args(), { env, encoding: 'utf8', timeout: 30_000 })

  it('refuses user data of a newer program, says why and leaves them as they are', async () => {
    const file = join(dataFolder, 'workspace.sqlite')
    const db = await openDatabase(file)
    await db.script('CREATE TABLE future (id INTEGER); PRAGMA user_version = 999;')
    await db.close()
    const before = readFileSync(file)
    const { status, stderr } = startAlone()
    expect(status).toBe(1)
    expect(stderr).toMatch(/由更新版本的程序写入（数据版本999/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('refuses damaged user data, says what to do and leaves them as they are', () => {
    const file = join(dataFolder, 'workspace.sqlite')
    const damaged = Buffer.from('this is no database at all, whatever its name says'.repeat(200))
    writeFileSync(file, damaged)
    const { status, stderr } = startAlone()
    expect(status).toBe(1)
    expect(stderr).toMatch(/已损坏，未作任何改动/)
    expect(readFileSync(file).equals(damaged)).toBe(true)
  })

  it('brings a second start to the window that is open', async () => {
    const desk = await openDesk(dataFolder)
    try {
      await desk.page.locator('.library-table').waitFor()
      const { status, stderr } = startAlone()
      expect(status).toBe(0)
      expect(stderr).toMatch(/已在运行/)
    } finally {
      await desk.close()
    }
  })

  it('closes the user data when it is told to end', async () => {
    const child = spawn(executable, args(), { env, stdio: 'ignore' })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const journal = join(dataFolder, 'workspace.sqlite-wal')
    const until = Date.now() + 20_000
    while (!existsSync(journal) && Date.now() < until)
      await new Promise((done) => setTimeout(done, 50))
    expect(existsSync(journal)).toBe(true)
    // Time for the window to come up and the handlers to stand.
    await new Promise((done) => setTimeout(done, 1500))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(existsSync(journal)).toBe(false)
  })

  it('opens as large and as enlarged as it was left', async () => {
    const first = await openDesk(dataFolder)
    await first.page.locator('.library-table').waitFor()
    await first.app.evaluate(({ BrowserWindow, Menu }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1100, height: 640 })
      const entries = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? [])
      entries?.find(({ label }) => label === '放大')?.click()
    })
    await first.page.waitForTimeout(200)
    await first.close()
    const second = await openDesk(dataFolder)
    try {
      await second.page.locator('.library-table').waitFor()
      const found = await second.app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0]
        return { bounds: window?.getBounds(), zoom: window?.webContents.getZoomFactor() }
      })
      expect(found.bounds).toMatchObject({ width: 1100, height: 640 })
      expect(found.zoom).toBeCloseTo(1.1, 5)
    } finally {
      await second.close()
    }
  })
})
