import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')
const notes = 2000
/** The longest document of the library, by its characters. */
const longest = '溧政办发〔2023〕4号'
/** Characters of the own document that is read beside it: more than any document of the gazettes has. */
const ownCharacters = 50_000
/** Pixels a frame: reading, leafing, dragging the scroll bar. */
const speeds = [60, 120, 400] as const

interface Scrolled {
  readonly speed: number
  readonly mean: number
  readonly p50: number
  readonly p95: number
}

interface Measured {
  readonly characters: number
  readonly notes: number
  /** Milliseconds from the click to the first frame with text: first time, and when it was open before. */
  readonly first: number
  readonly again: number
  readonly scrolled: readonly Scrolled[]
  /** The same of an own document. */
  readonly own: Pick<Measured, 'characters' | 'first' | 'again'>
}

/** Runs in the page: everything it needs is written in it. */
const inPage = `(async () => {
  const pause = (time) => new Promise((done) => setTimeout(done, time))
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const until = async (look) => { while (!look()) await frame() }
  const call = async (name, request) => (await window.workstation.call(name, request)).value
  const rail = (label) => [...document.querySelectorAll('.rail-entry')].find((one) => one.textContent === label).click()
  const open = async (room, row, button) => {
    rail(room)
    const found = () => [...document.querySelectorAll(row)].find((one) => one.textContent.includes(button))
    await until(found)
    await pause(800)
    const start = performance.now()
    found().querySelector('button.link').click()
    // The look that finds the text stands before the painting of its frame, the message behind it.
    await until(() => document.querySelector('.document-text .block'))
    await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(null) })
    return performance.now() - start
  }
  const openLongest = () => open('公报库', '.library-table tr', '${longest}')
  const openOwn = () => open('我的文件', '.files-table tr', '长文件.txt')
  await until(() => document.querySelector('.library-table tbody tr'))
  const text = await call('document.open', { documentId: '${longest}' })
  const stream = text.blocks.map((block) => block.text).join('\\n')
  const first = await openLongest()
  const colours = ['yellow', 'green', 'blue', 'pink', 'purple']
  for (let made = 0; made < ${notes}; made += 1) {
    const start = Math.floor((made / ${notes}) * (stream.length - 40))
    const end = start + 12
    const block = text.blocks.filter((one) => one.start <= start).at(-1)
    await call('annotation.add', {
      anchor: { documentId: text.id, clauseId: block.clauseId, start, end, quote: stream.slice(start, end),
        prefix: stream.slice(Math.max(0, start - 32), start), suffix: stream.slice(end, end + 32) },
      colour: colours[made % 5], note: made % 3 === 0 ? '核对' : '',
    })
  }
  const again = await openLongest()
  await pause(2000)
  const pane = document.querySelector('.text-pane')
  const scrolled = []
  for (const speed of [${speeds.join(', ')}]) {
    pane.scrollTop = 0
    await pause(800)
    const times = []
    let last = await frame()
    for (let step = 0; step < 400; step += 1) {
      const before = pane.scrollTop
      pane.scrollTop += speed
      const now = await frame()
      times.push(now - last)
      last = now
      if (pane.scrollTop === before && step > 10) break
    }
    const sorted = [...times].sort((a, b) => a - b)
    scrolled.push({ speed, mean: times.reduce((sum, one) => sum + one, 0) / times.length,
      p50: sorted[Math.floor(sorted.length * 0.5)], p95: sorted[Math.floor(sorted.length * 0.95)] })
  }
  const kept = await call('annotation.listByDocument', { documentId: text.id })
  const words = []
  let written = 0
  for (const { id } of await call('document.list', {})) {
    if (written >= ${ownCharacters}) break
    const { blocks } = await call('document.open', { documentId: id })
    for (const block of blocks) {
      if (written >= ${ownCharacters}) break
      words.push(block.text)
      written += block.text.length + 1
    }
  }
  const bytes = new TextEncoder().encode(words.join('\\n'))
  const { token } = await call('file.receive', { name: '长文件.txt', bytes })
  const { documentId } = await call('file.import', { token, encoding: 'utf-8' })
  const longText = (await call('document.open', { documentId })).blocks.map((block) => block.text).join('\\n')
  const own = { characters: longText.length, first: await openOwn(), again: await openOwn() }
  return JSON.stringify({ own, characters: stream.length, notes: kept.length, first, again, scrolled })
})()`

const probe = `
const { app } = require('electron')
app.on('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', async () => {
    await contents.executeJavaScript(${JSON.stringify(inPage)}).then(
      (measured) => console.log('measured ' + measured),
      (error) => console.log(error),
    )
    app.quit()
  })
})
`

interface BenchWindow {
  readonly executable: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  /** Folder for the data of this run. */
  readonly work: string
}

async function measure({ executable, args, env, work }: BenchWindow): Promise<Measured> {
  const probeFile = join(work, 'reader-probe.js')
  writeFileSync(probeFile, probe)
  const child: ChildProcess = spawn(
    executable,
    [...args, `--user-data-dir=${join(work, 'data-reader')}`, '-r', probeFile, root],
    { env, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let output = ''
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString()
  })
  await new Promise((resolve) => child.once('exit', resolve))
  const line = /^measured (.+)$/m.exec(output)?.[1]
  if (line === undefined) throw new Error(`阅读窗口未能测量：${output}`)
  return JSON.parse(line) as Measured
}

/** The longest document with 2,000 notes: click to first paint, and scrolling. */
export async function benchReader(window: BenchWindow): Promise<string> {
  const { characters, notes: kept, first, again, scrolled, own } = await measure(window)
  return [
    `阅读最长的文件（${characters}字，${kept}条批注）`,
    `  点击到显示  首次 ${first.toFixed(0)} 毫秒，再次 ${again.toFixed(0)} 毫秒（目标100以内）`,
    ...scrolled.map(
      ({ speed, mean, p50, p95 }) =>
        `  滚动 每帧${speed}像素  ${(1000 / mean).toFixed(1)} 帧/秒，一帧中位数 ${p50.toFixed(1)} 毫秒，95% 在 ${p95.toFixed(1)} 毫秒以内（目标50帧/秒以上）`,
    ),
    `阅读自己的文件（${own.characters}字）`,
    `  点击到显示  首次 ${own.first.toFixed(0)} 毫秒，再次 ${own.again.toFixed(0)} 毫秒（目标100以内）`,
  ].join('\n')
}
