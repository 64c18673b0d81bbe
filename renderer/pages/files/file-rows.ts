import type { OwnFileRow } from '../../../contract/own-file'
import { folded } from '../../../domain/text/fold'

/** Files of the list or of the trash whose title, number or name holds the words. */
export function fileRows(
  files: readonly OwnFileRow[],
  { filter, trash }: { readonly filter: string; readonly trash: boolean },
): readonly OwnFileRow[] {
  const wanted = folded(filter)
  return files.filter(
    ({ name, deletedAt, report: { title, documentNumber } }) =>
      (deletedAt !== null) === trash &&
      folded(`${title ?? ''} ${documentNumber ?? ''} ${name}`).includes(wanted),
  )
}

/** 12.3 兆, 45 千字节 */
export const sizeWords = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1)}兆`
    : `${Math.max(1, Math.round(bytes / 1024))}千字节`
