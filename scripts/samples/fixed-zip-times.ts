const endRecord = 0x06054b50
const centralRecord = 0x02014b50
/** 1980-01-01 00:00, the earliest that the format knows. */
const [fixedTime, fixedDate] = [0, 0x21]

/**
 * Sets the times of all entries of a ZIP file (which an .xlsx is) to a fixed one, so that the same content gives
 * the same bytes on every day. Expects a file without ZIP64 and without comment, as the writer makes them.
 */
export function withFixedZipTimes(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  const end = copy.length - 22
  if (view.getUint32(end, true) !== endRecord) throw new Error('not a plain ZIP file')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== centralRecord) throw new Error('damaged ZIP directory')
    const local = view.getUint32(at + 42, true)
    for (const [header, offset] of [
      [at, 12],
      [local, 10],
    ] as const) {
      view.setUint16(header + offset, fixedTime, true)
      view.setUint16(header + offset + 2, fixedDate, true)
    }
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return copy
}
