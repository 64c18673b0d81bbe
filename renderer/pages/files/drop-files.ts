import { importLimits } from '../../../domain/import/reading'

/** Files that Word and WPS leave beside an open document, and hidden ones. */
const isSidecar = (name: string): boolean => /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name)

const childrenOf = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  // Chromium hands out at most a hundred entries at a time; an empty answer is the end.
  const next = (): Promise<readonly FileSystemEntry[]> =>
    new Promise((resolve, reject) => {
      reader.readEntries((entries) => {
        all.push(...entries)
        resolve(entries.length === 0 ? all : next())
      }, reject)
    })
  return next()
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= importLimits.filesAtOnce || isSidecar(entry.name)) return
  if (isFile(entry)) found.push(await fileOf(entry))
  else if (isFolder(entry)) for (const child of await childrenOf(entry)) await collect(child, found)
}

/** All files that were dropped, folders walked through. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // The list is emptied as soon as the event is over: the entries are taken before anything is awaited.
  const found: File[] = []
  const entries = [...transfer.items].flatMap((item) => {
    if (item.kind !== 'file') return []
    const entry = item.webkitGetAsEntry()
    if (entry !== null) return [entry]
    // A file that stands for no place on a disk, e.g. the attachment of a mail.
    const file = item.getAsFile()
    if (file !== null) found.push(file)
    return []
  })
  for (const entry of entries) await collect(entry, found)
  return found
}
