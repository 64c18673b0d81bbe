import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchImport } from './bench-import'
import { benchReader } from './bench-reader'
import { benchStart, type Place } from './bench-start'
import { buildBench } from './build'
import { ensureRuntime } from './electron-runtime'
import { ensureBuilt } from './ensure-built'
import { writeLargeWorkbook } from './samples/large-workbook'
import { ensureSystemPackages } from './system-packages'
import { needsVirtualDisplay, startVirtualDisplay } from './virtual-display'
import { JobChannel } from './workbook-channel'

const root = join(__dirname, '..')
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
