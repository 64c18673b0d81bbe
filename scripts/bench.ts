import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchImport } from './bench-import'
import { benchReader } from './bench-reader'
import { buildBench } from './build'
import { ensureRuntime } from './electron-runtime'
import { ensureBuilt } from './ensure-built'
import { writeLargeWorkbook } from './samples/large-workbook'
import { ensureSystemPackages } from './system-packages'
import { needsVirtualDisplay, startVirtualDisplay } from './virtual-display'
import { JobChannel } from './workbook-channel'

const root = join(__dirname, '..')
const rounds = 9

/** The least an Electron program can be: a window with nothing in it. */
const emptyProgram = {
  'package.json': JSON.stringify({ name: 'empty', main: 'main.js' }),
  'main.js': `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  new BrowserWindow({ width: 1366, height: 768 }).loadFile(require('node:path').join(__dirname, 'index.html'))
})
`,
  'index.html': '<!doctype html><title>empty</title>',
} as const

/** Says `usable` on standard output once the page is painted and, in the desk, list and search have answered. */
const probe = `
const { app } = require('electron')
const painted = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'
const answered = \`new Promise((done) => {
  const look = () =>
    document.querySelector('.library-table tbody tr') === null
      ? requestAnimationFrame(look)
      : window.workstation.call('search.run', { query: '消防', offset: 0, limit: 20 }).then(done)
  'workstation' in window ? look() : done()
})\`
app.on('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', async () => {
    await contents.executeJavaScript(answered)
    await contents.executeJavaScript(painted)
    console.log('usable')
  })
})
`

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Milliseconds from the start of the process to the word `usable` on its output. */
async function timeToUsable(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const startedAt = performance.now()
  const child: ChildProcess = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const usable = new Promise<number>((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (data: Buffer) => {
      output += data.toString()
      if (output.includes('usable')) resolve(performance.now() - startedAt)
    })
    child.once('exit', () => {
      reject(new Error('窗口未能打开。'))
    })
  })
  try {
    return await usable
  } finally {
    child.removeAllListeners('exit')
    child.kill('SIGKILL')
    await new Promise((done) => setTimeout(done, 300))
  }
}

/** What starts the window here, and on which display. */
interface Place {
  readonly executable: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly told: string
  stop(): void
}

async function windowPlace(): Promise<Place> {
  const runtime = ensureRuntime()
  const virtualDisplay = needsVirtualDisplay()
  ensureSystemPackages({ executable: runtime.executable, virtualDisplay, forTests: false })
  const display = virtualDisplay ? await startVirtualDisplay() : null
  return {
    executable: runtime.executable,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(display === null ? [] : ['--disable-gpu']),
    ],
    env: {
      ...process.env,
      ...(display === null ? {} : { DISPLAY: display.name, DBUS_SESSION_BUS_ADDRESS: 'disabled:' }),
    },
    told: runtime.told,
    stop: () => display?.stop(),
  }
}

async function benchStart(work: string, { executable, args, env, told }: Place): Promise<string> {
  const empty = join(work, 'empty')
  mkdirSync(empty)
  for (const [name, content] of Object.entries(emptyProgram))
    writeFileSync(join(empty, name), content)
  const probeFile = join(work, 'probe.js')
  writeFileSync(probeFile, probe)
  const timeOf = (program: string, round: number) =>
    timeToUsable(
      executable,
      [...args, `--user-data-dir=${join(work, `data-${round}`)}`, '-r', probeFile, program],
      env,
    )
  const times: { readonly empty: number[]; readonly desk: number[] } = { empty: [], desk: [] }
  // The first pair warms the disk cache and does not count; then A B A B.
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [await timeOf(empty, 2 * round), await timeOf(root, 2 * round + 1)] as const
    if (round === 0) continue
    times.empty.push(pair[0])
    times.desk.push(pair[1])
  }
  const [bare, desk] = [median(times.empty), median(times.desk)]
  return [
    `启动到可用（文件列表已显示、检索已可用），${rounds}次中位数，${told}`,
    `  空白 Electron 窗口  ${bare.toFixed(0)} 毫秒`,
    `  公报案头            ${desk.toFixed(0)} 毫秒`,
    `  比值                ${(desk / bare).toFixed(2)}（目标不超过 2.00）`,
  ].join('\n')
}

interface BatchGoal {
  readonly rows: number
  /** Seconds and megabytes; null where only the figure is wanted. */
  readonly goal: { readonly seconds: number; readonly megabytes: number } | null
}
const batches: readonly BatchGoal[] = [
  { rows: 5000, goal: { seconds: 10, megabytes: 600 } },
  { rows: 10_000, goal: { seconds: 10, megabytes: 600 } },
  { rows: 100_000, goal: null },
]

async function benchBatch(work: string, { rows, goal }: BatchGoal): Promise<string> {
  const input = join(work, `${rows}.xlsx`)
  await writeLargeWorkbook(input, rows)
  const channel = new JobChannel(join(root, 'dist', 'main', 'workbook-process.cjs'))
  let peak = 0
  const watch = setInterval(() => {
    const status = readFileSync(`/proc/${channel.pid}/status`, 'utf8')
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
  }, 50)
  const startedAt = performance.now()
  const scored = await channel.scoreAndExport(input, join(work, 'report.xlsx'))
  const seconds = (performance.now() - startedAt) / 1000
  clearInterval(watch)
  channel.close()
  const wanted = (value: number | undefined, unit: string) =>
    value === undefined ? '' : `（目标${value}${unit}以内）`
  return [
    `${rows}家企业，Excel 进 Excel 出`,
    `  已评价    ${scored}`,
    `  用时      ${seconds.toFixed(1)} 秒${wanted(goal?.seconds, '秒')}`,
    `  内存峰值  ${(peak / 1024).toFixed(0)} 兆字节${wanted(goal?.megabytes, '兆字节')}`,
  ].join('\n')
}

/** What a measurement of its own process prints. */
async function runBundled(entry: string): Promise<string> {
  const { status, stdout } = spawnSync(process.execPath, [await buildBench(entry)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${entry} 未能测量。`)
  return stdout.trimEnd()
}

async function bench(): Promise<void> {
  await ensureBuilt()
  const work = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  try {
    const place = await windowPlace()
    try {
      console.log(await benchStart(work, place))
      console.log(await benchReader({ ...place, work }))
    } finally {
      place.stop()
    }
    console.log(await runBundled('bench-scoring'))
    for (const batch of batches) console.log(await benchBatch(work, batch))
    console.log(await benchImport(work))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
