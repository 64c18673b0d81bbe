import { describe, expect, it } from 'vitest'
import { asarOf } from '../../scripts/asar'
import { checkIntegrity, integrityOf } from '../../scripts/electron-runtime'

describe('the runtime from the registry', () => {
  it('is refused when one byte differs from the pinned one', () => {
    const bytes = Buffer.from('a package')
    const pinned = integrityOf(bytes)
    expect(() => {
      checkIntegrity(bytes, pinned)
    }).not.toThrow()
    expect(() => {
      checkIntegrity(Buffer.from('a packagf'), pinned)
    }).toThrow(/校验值不符/)
  })

  it('gets its default program in an archive with offsets that fit', () => {
    const archive = asarOf({ 'a.js': '一二三', 'b.json': '{}' })
    const length = archive.readUInt32LE(12)
    const index = JSON.parse(archive.subarray(16, 16 + length).toString('utf8')) as {
      readonly files: Readonly<Record<string, { readonly size: number; readonly offset: string }>>
    }
    const start = 8 + archive.readUInt32LE(4)
    const contents = Object.values(index.files).map(({ size, offset }) =>
      archive.subarray(start + Number(offset), start + Number(offset) + size).toString('utf8'),
    )
    expect(contents).toEqual(['一二三', '{}'])
  })
})
