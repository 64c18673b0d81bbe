import { describe, expect, it } from 'vitest'
import type { OwnFileRow } from '../../../../contract/own-file'
import { refusedReport } from '../../../../domain/import/report'
import { fileRows, sizeWords } from '../../../../renderer/pages/files/file-rows'

const file = (name: string, title: string, deletedAt: string | null = null): OwnFileRow => ({
  id: `own-${'0'.repeat(32)}`,
  name,
  kind: 'docx',
  bytes: 1,
  report: {
    ...refusedReport(name, { reason: '', remedy: '' }),
    title,
    documentNumber: '某发〔2024〕7号',
  },
  importedAt: '2024-06-01T00:00:00.000Z',
  deletedAt,
})

describe('the list of own files', () => {
  const files = [
    file('甲.docx', '关于飞舟的通知'),
    file('乙.docx', '关于云梯的通知'),
    file('丙.docx', '旧', '2024-06-02'),
  ]

  it('filters by title, number and name, whatever the brackets', () => {
    const names = (filter: string) =>
      fileRows(files, { filter, trash: false }).map(({ name }) => name)
    expect(names('')).toEqual(['甲.docx', '乙.docx'])
    expect(names('飞舟')).toEqual(['甲.docx'])
    expect(names('[2024] 7')).toHaveLength(2)
    expect(names('乙')).toEqual(['乙.docx'])
  })

  it('keeps the trash apart', () => {
    expect(fileRows(files, { filter: '', trash: true }).map(({ name }) => name)).toEqual([
      '丙.docx',
    ])
  })

  it.each([
    [10, '1千字节'],
    [45_000, '44千字节'],
    [13_000_000, '12.4兆'],
  ])('tells %i bytes as %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words)
  })
})
