import { DatabaseError } from './database'

/** Reason and remedy by SQLite's code: what a person, not the program, can mend. */
const troubles: Readonly<Record<string, string>> = {
  SQLITE_FULL: '磁盘空间不足，请清理数据所在的磁盘后重试',
  SQLITE_READONLY: '文件或所在文件夹不允许写入，请检查权限，或把数据放到本机可写的磁盘上',
  SQLITE_PERM: '没有访问权限，请检查文件和所在文件夹的权限',
  SQLITE_CANTOPEN: '文件无法打开，请检查所在文件夹是否存在、是否有读写权限',
  SQLITE_IOERR: '磁盘读写出错，请检查磁盘是否完好、移动存储是否已拔出',
  SQLITE_BUSY: '数据正被另一个程序窗口使用，请切换到已打开的窗口，或关闭它之后再试',
}

/** Chinese, without a full stop; null for everything that is a fault of the program itself. */
export const storageTrouble = (error: unknown): string | null =>
  error instanceof DatabaseError ? (troubles[error.code] ?? null) : null
