import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { forkChild } from '../main/services/fork-child'
import { createImportClient, importHeap, type ImportClient } from '../main/services/import-client'
import type { ReadFile } from '../main/import/job'
import { median } from './median'

const root = join(__dirname, '..')
const corpus = join(root, 'resources', 'corpus')
const rounds = 3

/** What the sources are converted to, and the filter of LibreOffice that reads each kind as plain text. */
const kinds = [
  { kind: 'docx', from: 'text', filter: 'docx:MS Word 2007 XML' },
  { kind: 'doc', from: 'text', filter: 'doc:MS Word 97' },
  { kind: 'pdf', from: 'text', filter: 'pdf' },
  { kind: 'xlsx', from: 'table', filter: 'xlsx:Calc MS Excel 2007 XML' },
  { kind: 'xls', from: 'table', filter: 'xls:MS Excel 97' },
] as const

const isInstalled = (command: string): boolean =>
  spawnSync('which', [command], { stdio: 'ignore' }).status === 0

/** Seconds that a command takes. */
function timeOf(command: string, args: readonly string[]): number {
  const startedAt = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${String(status)}`)
  return (performance.now() - startedAt) / 1000
}

const office = (work: string, args: readonly string[]) => [
  '--headless',
  `-env:UserInstallation=file://${join(work, 'office')}`,
  ...args,
]

/** The five gazettes as one text, and line by line as a table of five columns. */
function writeSources(work: string): { readonly text: string; readonly table: string } {
  const lines = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
    .sort()
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split(/\r?\n/))
    .filter((line) => line.trim() !== '')
  const text = join(work, 'gazettes.txt')
  writeFileSync(text, `\uFEFF${lines.join('\n')}\n`)
  const table = join(work, 'table.csv')
  const rows = lines.map((line, at) =>
    [at + 1, line.slice(0, 8), line.length, line.length * 1.5, line]
      .map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
      .join(','),
  )
  writeFileSync(table, `序号,开头,字数,数值,正文\n${rows.join('\n')}\n`)
  return { text, table }
}

async function read(client: ImportClient, path: string): Promise<ReadFile> {
  const answer = await client.run({
    kind: 'read',
    path,
    name: basename(path),
    documentId: 'own:bench',
    encoding: null,
  })
  if (!('document' in answer)) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return answer
}

const charactersOf = ({ document }: ReadFile): number =>
  document.blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Reading of each kind of file beside LibreOffice and pdftotext, the peers' own start included. */
export async function benchImport(work: string): Promise<string> {
  if (!isInstalled('soffice'))
    return '读入各种文件：没有 LibreOffice，不能生成样例，也没有可比的程序，未测。'
  const folder = join(work, 'import')
  mkdirSync(folder)
  const sources = writeSources(folder)
  const client = createImportClient(() =>
    forkChild(join(root, 'dist', 'main', 'import-process.cjs'), { heap: importHeap, quiet: true }),
  )
  const lines: string[] = []
  const measure = async (path: string, peers: readonly (readonly [string, () => number])[]) => {
    const ours: number[] = []
    const others: readonly (readonly [string, number[]])[] = peers.map(([name]) => [name, []])
    let file = await read(client, path)
    for (let round = 0; round < rounds; round += 1) {
      const startedAt = performance.now()
      file = await read(client, path)
      ours.push((performance.now() - startedAt) / 1000)
      peers.forEach(([, time], at) => others[at]?.[1].push(time()))
    }
    const seconds = median(ours)
    const characters = charactersOf(file)
    const pages =
      file.pages === null ? '' : `，${file.pages}页，每秒${(file.pages / seconds).toFixed(0)}页`
    lines.push(
      `  ${basename(path).padEnd(14)} ${characters}字${pages}，每秒${(characters / seconds / 1000).toFixed(0)}千字，${seconds.toFixed(2)} 秒${others
        .map(([name, times]) => `；${name} ${median(times).toFixed(2)} 秒`)
        .join('')}`,
    )
  }
  try {
    await measure(sources.text, [])
    for (const { kind, from, filter } of kinds) {
      const source = sources[from]
      // Comma, quotation marks, UTF-8: else the encoding of the locale is taken.
      const infilter = from === 'table' ? ['--infilter=CSV:44,34,76,1'] : []
      timeOf(
        'soffice',
        office(work, [...infilter, '--convert-to', filter, '--outdir', folder, source]),
      )
      const made = join(folder, `${basename(source).replace(/\.\w+$/, '')}.${kind}`)
      const target = join(folder, `read-${kind}`)
      mkdirSync(target)
      const plain = from === 'table' ? 'csv' : 'txt:Text (encoded):UTF8'
      const again = join(folder, `copy.${kind}`)
      copyFileSync(made, again)
      await measure(
        made,
        kind === 'pdf'
          ? isInstalled('pdftotext')
            ? [['pdftotext', () => timeOf('pdftotext', [again, join(target, 'copy.txt')])]]
            : []
          : [
              [
                'LibreOffice',
                () =>
                  timeOf(
                    'soffice',
                    office(work, ['--convert-to', plain, '--outdir', target, again]),
                  ),
              ],
            ],
      )
      if (kind !== 'pdf' && !existsSync(join(target, `copy.${plain.slice(0, 3)}`)))
        throw new Error(`LibreOffice 没有读出 ${kind}`)
    }
  } finally {
    client.close()
  }
  return [`读入各种文件，${rounds}次中位数，其他程序含其启动时间`, ...lines].join('\n')
}
