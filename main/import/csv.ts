/** Cells of comma- or TAB-separated text (RFC 4180); every cell stays text, so 0012 keeps its zeros. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const delimiter = delimiterOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === delimiter) {
      row.push(cell)
      cell = ''
    } else if (char === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += char
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

/** The separator that the first lines hold most. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000).split('\n').slice(0, 10).join('\n')
  const counts = [',', '\t', ';', '，'].map((sign) => ({
    sign,
    count: head.split(sign).length - 1,
  }))
  const [comma, ...others] = counts
  const most = others.reduce((best, next) => (next.count > best.count ? next : best))
  return (comma?.count ?? 0) >= most.count ? ',' : most.sign
}
