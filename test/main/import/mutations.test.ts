import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createImportClient, importHeap } from '../../../main/services/import-client'
import { forkChild } from '../../../main/services/fork-child'
import { Failure } from '../../../main/ipc/failure'
import { seededRandom } from '../../seeded-random'
import { makeDoc } from './make-doc'
import {
  docxOf,
  encodeText,
  makeDocx,
  makeOfd,
  makePdf,
  makeWorkbook,
  paragraphXml,
  tableXml,
} from './make-files'
import { mutateBytes, mutatePart } from './mutations'

const root = join(__dirname, '..', '..', '..')
const entry = join(root, 'main', 'import', 'process.ts')
process.env['GAZETTE_DESK_PDF'] = join(root, 'node_modules', 'pdfjs-dist')
const folder = mkdtempSync(join(tmpdir(), 'mutations-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const lines = [
  '关于测试工作的通知',
  '溧政发〔2024〕9号',
  '一、加强领导。各单位要高度重视。',
  '（一）明确分工；',
  '2024年2月1日',
]
const rows = [
  ['名称', '金额'],
  ['甲公司', '10'],
  ['乙公司', '20.5'],
]

/** Files of each kind to start from. */
const seeds: Readonly<Record<string, readonly Uint8Array[]>> = {
  txt: [encodeText(lines.join('\n'), 'gb18030'), encodeText(lines.join('\n'), 'utf-16le bom')],
  csv: [encodeText(rows.map((row) => row.join(',')).join('\n'), 'utf-8')],
  docx: [
    docxOf(lines),
    makeDocx(
      paragraphXml({ text: '总则', list: [1, 0] }) +
        paragraphXml({ text: '条文', style: 'a1' }) +
        tableXml(rows),
    ),
  ],
  doc: [
    makeDoc([
      ...lines.map((text) => ({ text })),
      { text: '条文', list: [1, 0] as const },
      { text: '甲', kind: 'cell' as const },
      { text: '乙', kind: 'cell' as const },
      { text: '', kind: 'row' as const },
    ]),
  ],
  pdf: [makePdf([{ lines }, { lines: [], scan: true }])],
  ofd: [makeOfd([lines, lines])],
  xlsx: [makeWorkbook({ 表: rows }, 'xlsx')],
  xls: [makeWorkbook({ 表: rows }, 'biff8')],
}

const zipped = new Set(['docx', 'ofd', 'xlsx'])
const perKind = 500

interface Tally {
  read: number
  refused: number
  ended: number
  slowest: number
}

describe('mutated files', () => {
  it(
    `are read or refused with a reason, ${perKind} of each kind`,
    { timeout: 600_000 },
    async () => {
      const kinds = Object.keys(seeds)
      const tallies = new Map<string, Tally>()
      const work = async (own: readonly string[]): Promise<void> => {
        const client = createImportClient(() =>
          forkChild(entry, { heap: importHeap, execArgv: ['--import', 'tsx'], quiet: true }),
        )
        for (const kind of own) {
          const random = seededRandom(20240101 + kinds.indexOf(kind))
          const tally: Tally = { read: 0, refused: 0, ended: 0, slowest: 0 }
          tallies.set(kind, tally)
          for (let number = 0; number < perKind; number += 1) {
            const choices = seeds[kind] ?? []
            const seed = choices[random(choices.length)] ?? new Uint8Array()
            const inside = zipped.has(kind) && random(2) === 0
            const bytes = inside ? mutatePart(seed, random) : mutateBytes(seed, random)
            const path = join(folder, `${kind}-${number % 20}`)
            writeFileSync(path, bytes)
            const startedAt = performance.now()
            try {
              const name = `变异.${kind}`
              const documentId = `own-${'0'.repeat(32)}`
              const answer = await client.run({
                kind: 'read',
                path,
                name,
                documentId,
                encoding: null,
              })
              if (answer.ok) {
                expect(answer.document.blocks.length).toBeGreaterThan(0)
                tally.read += 1
              } else {
                expect(answer.reason).toMatch(/[\u4e00-\u9fff]/)
                expect(answer.remedy).toMatch(/[\u4e00-\u9fff]/)
                tally.refused += 1
              }
            } catch (error) {
              // The process was ended, and the client says so; anything else is a fault of the program.
              if (!(error instanceof Failure)) throw error
              tally.ended += 1
            }
            tally.slowest = Math.max(tally.slowest, performance.now() - startedAt)
          }
        }
        client.close()
      }
      const startedAt = performance.now()
      await Promise.all([
        work(kinds.filter((_, at) => at % 2 === 0)),
        work(kinds.filter((_, at) => at % 2 === 1)),
      ])
      const seconds = (performance.now() - startedAt) / 1000
      console.log(`mutated files: ${seconds.toFixed(1)} s`, Object.fromEntries(tallies))
      for (const [kind, { read, refused, ended, slowest }] of tallies) {
        expect([kind, read + refused + ended]).toEqual([kind, perKind])
        expect([kind, slowest < 31_000]).toEqual([kind, true])
        expect([kind, ended <= 5]).toEqual([kind, true])
      }
    },
  )
})
