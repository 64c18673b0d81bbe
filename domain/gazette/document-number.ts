const issuerCodes = '溧政发|溧政办发|溧政干|溧政规|海政发|海政办发|海政干|常政发|常政办发|常政规'
const standing = new RegExp(
  `^(${issuerCodes})\\s*[〔\\[［(（]\\s*(\\d{4})\\s*[〕\\]］)）]\\s*(\\d{1,4})\\s*号$`,
)

/** 溧政发 [2023] 27 号 → 溧政发〔2023〕27号; null unless the whole text is a document number of the corpus. */
export function canonicalDocumentNumber(text: string): string | null {
  const trimmed = text.trim()
  const match = standing.exec(trimmed)
  if (match !== null) return `${match[1] ?? ''}〔${match[2] ?? ''}〕${match[3] ?? ''}号`
  const order = /^(.{2,20}人民政府令)\s*第\s*(\d+)\s*号$/.exec(trimmed)
  return order === null ? null : `${order[1] ?? ''}第${order[2] ?? ''}号`
}

/** 2023年3月9日 (spaces allowed) → 2023-03-09; null for anything else. */
export function isoDateOf(text: string): string | null {
  const match = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/.exec(text.trim())
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
