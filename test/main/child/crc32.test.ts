import { expect, it } from 'vitest'
import { crc32 } from '../../../main/child/crc32'

const bytes = new TextEncoder().encode('123456789')

it('is the checksum of zip files, in one go or in pieces', () => {
  expect(crc32(bytes)).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926)
})
