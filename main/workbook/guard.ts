import { WorkbookError } from './workbook-error'
import { isWhole, type ZipEntry } from './zip-entry'

const limits = {
  fileBytes: 100 * 1024 * 1024,
  entries: 5000,
  totalBytes: 400 * 1024 * 1024,
  /** Only entries above a megabyte are held against the ratio: small ones compress wildly. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const zip = [0x50, 0x4b, 0x03, 0x04]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Offset of the end record of a zip file; -1 when there is none. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function checkZip(bytes: Uint8Array, name: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.byteLength < 22 ? -1 : endRecord(view)
  if (end < 0)
    throw new WorkbookError(
      `“${name}”不完整或已损坏（缺少文件结尾），无法读取。请用 WPS 或 Excel 打开后另存为新的 .xlsx，或重新拷贝原文件。`,
    )
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let total = 0
  const found: ZipEntry[] = []
  if (entries > limits.entries)
    throw new WorkbookError(`“${name}”内部文件过多（${entries}个），不像正常的工作簿，未打开。`)
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw new WorkbookError(`“${name}”已损坏（目录不完整），无法读取。请重新拷贝原文件。`)
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw new WorkbookError(`“${name}”设有密码，无法读取。请取消密码后重试。`)
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    total += size
    const swollen = size > limits.ratioFrom && size > packed * limits.ratio
    if (swollen || total > limits.totalBytes)
      throw new WorkbookError(
        `“${name}”解压后体积异常，可能不是正常的工作簿，未打开。请删去多余的空行空列后另存再试。`,
      )
    found.push({
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: packed,
      size,
      offset: view.getUint32(at + 42, true),
    })
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  // Only now: before, nothing has vouched for the sizes.
  if (!found.every((entry) => isWhole(bytes, entry)))
    throw new WorkbookError(
      `“${name}”已损坏（内容与校验值不符），无法读取。请用 WPS 或 Excel 打开后另存为新的 .xlsx，或重新拷贝原文件。`,
    )
}

/** Looks at the bytes before any parser does; throws WorkbookError for what must not be parsed. */
export function guardWorkbook(bytes: Uint8Array, name: string): void {
  if (bytes.byteLength === 0) throw new WorkbookError(`“${name}”是空文件，没有内容可读。`)
  if (bytes.byteLength > limits.fileBytes)
    throw new WorkbookError(
      `“${name}”超过100兆字节，未打开。请拆分为多个工作簿，或删去图片等附带内容后再试。`,
    )
  if (startsWith(bytes, zip)) checkZip(bytes, name)
  else if (!startsWith(bytes, compoundFile))
    throw new WorkbookError(
      `“${name}”不是 Excel 工作簿。请用 WPS 或 Excel 打开后另存为 .xlsx 再导入（只改扩展名无效）。`,
    )
}
