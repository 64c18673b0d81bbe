import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { importLimits } from '../../domain/import/reading'
import { ImportError, tooLarge } from '../import/import-error'

/** Files that Word and WPS leave beside an open document, and hidden ones. */
const isSidecar = (name: string): boolean => /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name)

/** All files of the paths, folders walked through; links are not followed, so that no walk is endless. */
export async function filesBelow(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  const walk = async (path: string): Promise<void> => {
    if (found.length >= importLimits.filesAtOnce) return
    const isFolder = (await stat(path)).isDirectory()
    if (!isFolder) {
      found.push(path)
      return
    }
    const entries = await readdir(path, { withFileTypes: true })
    const shown = entries
      .filter((entry) => !isSidecar(entry.name) && (entry.isFile() || entry.isDirectory()))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true }))
    for (const entry of shown) await walk(join(path, entry.name))
  }
  for (const path of paths) await walk(path)
  return found
}

/** A copy of a file in the folder of files, not yet taken in. */
export interface Copy {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

const chunk = 1024 * 1024

/** The folder that keeps the originals. A copy gets its place by one rename, so none is ever there by half. */
export class FileFolder {
  constructor(private readonly folder: string) {}

  pathOf(storedName: string): string {
    return join(this.folder, storedName)
  }

  /** Copies are named by their content. */
  storedName(sha256: string, name: string): string {
    const extension = /^\.[a-z0-9]{1,5}$/.exec(extname(name).toLowerCase())?.[0] ?? ''
    return sha256 + extension
  }

  /** Copies the file and takes its hash on the way. Throws ImportError for what is too large or cannot be read. */
  async copyIn(source: string): Promise<Copy> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const from = await open(source, 'r').catch((error: unknown) => {
      throw unreadable(error)
    })
    try {
      const facts = await from.stat()
      if (!facts.isFile()) throw unreadable({ code: 'EISDIR' })
      if (facts.size > importLimits.fileBytes) throw tooLarge(facts.size)
      return await this.write(async (write) => {
        const buffer = new Uint8Array(chunk)
        for (;;) {
          const { bytesRead } = await from.read(buffer, 0, chunk)
          if (bytesRead === 0) break
          await write(buffer.subarray(0, bytesRead))
        }
      })
    } finally {
      await from.close()
    }
  }

  /** Keeps bytes that came without a path. */
  async receive(bytes: Uint8Array): Promise<Copy> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    return this.write((write) => write(bytes))
  }

  private async write(
    fill: (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>,
  ): Promise<Copy> {
    const path = join(this.folder, `incoming-${randomUUID()}`)
    const to = await open(path, 'wx', 0o600)
    const hash = createHash('sha256')
    let bytes = 0
    try {
      await fill(async (part) => {
        bytes += part.byteLength
        // A file that grows while it is read must not fill the disk.
        if (bytes > importLimits.fileBytes) throw tooLarge(bytes)
        hash.update(part)
        await to.write(part)
      })
      await to.sync()
    } catch (error) {
      await to.close()
      await rm(path, { force: true })
      throw error
    }
    await to.close()
    return { path, sha256: hash.digest('hex'), bytes }
  }

  async keep(copy: Copy, storedName: string): Promise<void> {
    await rename(copy.path, this.pathOf(storedName))
  }

  async drop(copy: Copy): Promise<void> {
    await rm(copy.path, { force: true })
  }

  /** Copies that a crash left behind. */
  async sweep(): Promise<void> {
    const names = await readdir(this.folder).catch(() => [])
    for (const name of names)
      if (name.startsWith('incoming-')) await rm(join(this.folder, name), { force: true })
  }
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['文件不存在或已被移走', '请核对后重试'],
  EACCES: ['没有读取权限', '请复制到自己的文件夹后重试'],
  EPERM: ['没有读取权限', '请复制到自己的文件夹后重试'],
  EBUSY: ['文件正被其他程序占用', '请关闭后重试'],
  EISDIR: ['这是文件夹', '请用“选择文件夹”导入'],
  EIO: ['磁盘读取出错', '请检查移动存储是否已拔出'],
}

function unreadable(error: unknown): unknown {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const told = reasons[code]
  return told === undefined ? error : new ImportError({ reason: told[0], remedy: told[1] })
}

export const nameOf = (path: string): string => basename(path)
