import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './median'

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
export interface Place {
  readonly executable: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly told: string
  stop(): void
}

/** From the start of the process to a window that can be used, beside an empty window, in turns. */
export async function benchStart(
  work: string,
  { executable, args, env, told }: Place,
): Promise<string> {
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
