import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureRuntime } from './electron-runtime'
import { ensureBuilt } from './ensure-built'
import { ensureSystemPackages } from './system-packages'
import { startVirtualDisplay } from './virtual-display'

const root = join(__dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly success: boolean
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const startedAt = Date.now()
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'Asia/Shanghai', ...env },
  })
  console.log(
    `── ${status === 0 ? '通过' : '未通过'}，用时${((Date.now() - startedAt) / 1000).toFixed(1)}秒`,
  )
  return status === 0
}

/** A check that passes or fails as a whole. */
function gate(name: string, command: string, args: readonly string[]): Counts {
  console.log(`\n══ ${name}`)
  const passed = run(bin(command), args)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** A vitest project; a run that breaks off without a report counts as one failure. */
function project(name: string, title: string, env: NodeJS.ProcessEnv = {}): Counts {
  console.log(`\n══ ${title}`)
  const report = join(root, 'out', `${name}.json`)
  rmSync(report, { force: true })
  const passed = run(
    bin('vitest'),
    [
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  )
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  // An error outside of any test fails the run without failing a test.
  const failed = counts.numFailedTests + (!passed && counts.numFailedTests === 0 ? 1 : 0)
  return {
    passed: counts.numPassedTests,
    failed,
    skipped: counts.numPendingTests + counts.numTodoTests,
  }
}

async function test(): Promise<number> {
  mkdirSync(join(root, 'out'), { recursive: true })
  const runtime = ensureRuntime()
  ensureSystemPackages({ executable: runtime.executable, virtualDisplay: true, forTests: true })
  await ensureBuilt()
  console.log(runtime.told)

  const display = await startVirtualDisplay('1366x768x24')
  const window = {
    DISPLAY: display.name,
    WAYLAND_DISPLAY: '',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    GAZETTE_DESK_EXECUTABLE: runtime.executable,
  }
  const results = [
    gate('类型检查', 'tsc', ['-b']),
    gate('代码规则', 'eslint', ['.', '--max-warnings', '0']),
    gate('格式', 'prettier', ['--check', '.']),
    gate('层次边界', 'depcruise', [
      '--config',
      '.dependency-cruiser.cjs',
      ...['domain', 'contract', 'main', 'preload', 'renderer', 'scripts', 'test'],
    ]),
    project('unit', '单元与存储测试'),
    project('e2e', '真实窗口测试', window),
  ]
  display.stop()
  const sum = (pick: (counts: Counts) => number) =>
    results.reduce((total, counts) => total + pick(counts), 0)
  const [passed, failed, skipped] = [
    sum((counts) => counts.passed),
    sum((counts) => counts.failed),
    sum((counts) => counts.skipped),
  ]
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed === 0 && passed > 0 ? 0 : 1
}

test().then(
  (code) => {
    process.exit(code)
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    console.log('\n0 passed, 1 failed')
    process.exit(1)
  },
)
