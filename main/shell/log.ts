import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const maxBytes = 2 * 1024 * 1024

/** Errors of the program in the data folder, two files of 2 MB at most; texts of documents never go there. */
export function createLog(folder: string): (error: unknown) => void {
  const file = join(folder, 'program.log')
  return (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.error(text)
    if (existsSync(file) && statSync(file).size > maxBytes) renameSync(file, `${file}.1`)
    appendFileSync(file, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 })
  }
}
