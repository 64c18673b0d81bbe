import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPrinting } from '../../../main/services/printing'
import type { Database } from '../../../main/store/database'
import { firstBrokenOperation } from '../../../main/store/operation-log'
import { sql } from '../../../main/store/sql'
import { openWorkspace } from '../../../main/store/workspace'

const folder = mkdtempSync(join(tmpdir(), 'printing-'))
let workspace: Database
beforeAll(async () => {
  workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
})
afterAll(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const printing = (target: string | null, suggested: string[] = [], printed = true) =>
  createPrinting({
    workspace,
    dialogs: {
      chooseSaveTarget: (name) => {
        suggested.push(name)
        return Promise.resolve(target)
      },
    },
    printer: {
      pdf: () => Promise.resolve(Buffer.from('%PDF-')),
      paper: () => Promise.resolve(printed),
    },
    now: () => '2024-03-01T00:00:00.000Z',
  })
const acts = () =>
  workspace.all<{ readonly act: string; readonly subject: string }>(
    sql`SELECT act, subject FROM operations ORDER BY sequence`,
  )

describe('printing', () => {
  const request = { name: '溧政发〔2023〕6号 关于“A/B”的:通知', landscape: false }

  it('writes nothing and logs nothing where the person closes the dialog', async () => {
    const suggested: string[] = []
    expect(await printing(null, suggested).pdf(request)).toEqual({ name: null })
    expect(suggested).toEqual(['溧政发〔2023〕6号 关于“A B”的 通知.pdf'])
    expect(await printing(null, [], false).paper(request)).toEqual({ printed: false })
    expect(await acts()).toEqual([])
  })

  it('writes the whole file where the person chose, and logs it', async () => {
    const target = join(folder, 'a.pdf')
    expect(await printing(target).pdf(request)).toEqual({ name: 'a.pdf' })
    expect(readFileSync(target, 'latin1')).toBe('%PDF-')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(await printing(null).paper(request)).toEqual({ printed: true })
    expect((await acts()).map(({ act }) => act)).toEqual(['print.pdf', 'print.paper'])
    expect(await firstBrokenOperation(workspace)).toBeNull()
  })

  it('tells why a folder takes no file', async () => {
    await expect(printing(join(folder, 'none', 'a.pdf')).pdf(request)).rejects.toThrow(
      /未能写入“a\.pdf”：目标文件夹不存在/,
    )
  })
})
