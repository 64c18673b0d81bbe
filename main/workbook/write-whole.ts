import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WorkbookError } from './workbook-error'

const reasons: Readonly<Record<string, string>> = {
  EBUSY: '文件正被 WPS 或 Excel 打开，请关闭后重试，或另存为其他文件名',
  EPERM: '没有写入权限，或文件正被 WPS、Excel 打开；请关闭该文件，或另存到其他文件夹',
  EACCES: '没有写入权限，请另存到其他文件夹',
  EROFS: '所在磁盘只读，请另存到其他位置',
  ENOSPC: '磁盘空间不足，请清理后重试，或另存到其他磁盘',
  ENOENT: '目标文件夹不存在，请重新选择位置',
  ENAMETOOLONG: '文件名过长，请改短后重试',
  EISDIR: '同名的文件夹已存在，请换一个文件名',
}

/** Writes beside the target and moves the whole file there; a half-written file never carries the name. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code]
    if (reason === undefined) throw error
    throw new WorkbookError(`未能写入“${basename(target)}”：${reason}。原有文件未受影响。`)
  }
}
