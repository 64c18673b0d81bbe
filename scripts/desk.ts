import { join, resolve } from 'node:path'
import { openReadingServices } from '../main/services/services'
import type { CommandOptions } from './desk/command'
import { commands } from './desk/commands'
import { DeskError } from './desk/desk-error'

/** Options that take the word behind them. */
const valued = ['on', 'from', 'to', 'status'] as const

/** Everything after the command: words and options. */
function parseArguments(args: readonly string[]): {
  readonly words: readonly string[]
  readonly json: boolean
  readonly options: CommandOptions
} {
  const words: string[] = []
  let json = false
  let original = false
  let limit: number | null = null
  const values = new Map<string, string>()
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    const name = valued.find((option) => arg === `--${option}`)
    if (arg === '--json') json = true
    else if (arg === '--original') original = true
    else if (name !== undefined) {
      const value = args[at + 1]
      if (value === undefined || value.startsWith('--'))
        throw new DeskError(`${arg} 后面应有内容，例如 --on 2023-09-01。`)
      values.set(name, value)
      at += 1
    } else if (arg === '--limit') {
      limit = Number(args[at + 1])
      at += 1
      if (!Number.isInteger(limit) || limit < 1)
        throw new DeskError('--limit 后面应为正整数，例如 --limit 20。')
    } else if (arg.startsWith('--')) throw new DeskError(`不认识的选项 ${arg}。`)
    else words.push(arg)
  }
  const valueOf = (option: (typeof valued)[number]) => values.get(option) ?? null
  return {
    words,
    json,
    options: {
      limit,
      original,
      on: valueOf('on'),
      from: valueOf('from'),
      to: valueOf('to'),
      status: valueOf('status'),
    },
  }
}

/** npm changes to the package's own folder; paths mean the folder that the person stands in. */
const callersFolder =
  (process.env['npm_lifecycle_event'] === 'desk' ? process.env['INIT_CWD'] : undefined) ??
  process.cwd()

async function main(): Promise<void> {
  const { words, json, options } = parseArguments(process.argv.slice(2))
  const root = join(__dirname, '..', '..')
  const services = await openReadingServices(join(root, 'resources', 'library.sqlite'))
  try {
    const name = words[0] ?? ''
    const long = `${name} ${words[1] ?? ''}`
    const [command, rest] = Object.hasOwn(commands, long)
      ? [commands[long], words.slice(2)]
      : [Object.hasOwn(commands, name) ? commands[name] : undefined, words.slice(1)]
    if (command === undefined)
      throw new DeskError(
        `没有“${words.join(' ')}”这个命令。可用命令：${Object.values(commands)
          .map(({ usage }) => usage)
          .join('；')}。`,
      )
    const result = await command.run(rest, {
      services,
      options,
      programRoot: root,
      pathOf: (path) => resolve(callersFolder, path),
    })
    // One write, so that a pipe gets the whole object before the process ends.
    await new Promise<void>((done) => {
      process.stdout.write(`${json ? JSON.stringify(result.value) : result.text()}\n`, () => {
        done()
      })
    })
    if (result.complaint !== undefined) throw new DeskError(result.complaint)
  } finally {
    await services.library.close()
  }
}

main().catch((error: unknown) => {
  const known = error instanceof DeskError
  process.stderr.write(
    `${known ? error.message : `程序出错：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`}\n`,
  )
  process.exitCode = 2
})
