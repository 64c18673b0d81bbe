import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureLibrary } from './build-library'

const root = join(__dirname, '..')
const stampFile = join(root, 'dist', '.built')
const sources = [
  'domain',
  'contract',
  'main',
  'preload',
  'renderer',
  'scripts',
  'package-lock.json',
]

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** Hash over all sources of the program. */
function stampOfSources(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesBelow(join(root, name))))
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds program and library where their sources have changed. Says nothing on standard output. */
export async function ensureBuilt(): Promise<void> {
  const stamp = stampOfSources()
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    process.stderr.write('正在构建程序…\n')
    const { buildAll } = await import('./build')
    await buildAll()
    writeFileSync(stampFile, stamp)
  }
  const { rebuilt } = await ensureLibrary()
  if (rebuilt) process.stderr.write('公报库已由原文重新建成。\n')
}

if (require.main === module)
  ensureBuilt().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  })
