import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A new folder for every test of the file, gone after it; the function names files in it. */
export function temporaryFolder(): (name: string) => string {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-store-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return (name) => join(folder, name)
}
