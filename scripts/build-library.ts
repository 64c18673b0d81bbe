import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseGazetteFile, type CorpusFile } from '../domain/gazette/parse-gazette'
import { withForceDates } from '../domain/force/document-dates'
import { buildRegisters } from '../domain/register/register-files'
import { buildLibrary } from '../main/store/library-build'
import { openLibrary } from '../main/store/library'
import { readRegisterFiles } from './read-registers'

const root = join(__dirname, '..')
const corpusFolder = join(root, 'resources', 'corpus')
export const libraryPath = join(root, 'resources', 'library.sqlite')

interface Manifest {
  readonly files: readonly (CorpusFile & { readonly sha256: string })[]
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads the corpus and refuses it when a file is not the one the manifest names. */
export async function readCorpus(): Promise<readonly { source: CorpusFile; text: string }[]> {
  const manifest = JSON.parse(
    await readFile(join(corpusFolder, 'manifest.json'), 'utf8'),
  ) as Manifest
  return Promise.all(
    manifest.files.map(async ({ sha256: expected, ...source }) => {
      const bytes = await readFile(join(corpusFolder, source.file))
      if (sha256(bytes) !== expected)
        throw new Error(
          `公报原文 ${source.file} 与清单中的校验值不符，可能已损坏或被改动；请从安装包或版本库恢复该文件。`,
        )
      return { source, text: bytes.toString('utf8') }
    }),
  )
}

/** Folders whose change means another library: the corpus, the reviewed data, the parser, the schema. */
const sourceFolders = [
  'resources/corpus',
  'resources/registers',
  'resources/tables',
  'domain/gazette',
  'domain/text',
  'domain/reference',
  'domain/register',
  'domain/tables',
  'domain/organisation',
  'domain/force',
  'main/store',
] as const

async function fingerprintOfSources(): Promise<string> {
  const files = await Promise.all(
    sourceFolders.map(async (folder) =>
      (await readdir(join(root, folder)))
        .filter((name) => folder !== 'main/store' || /^(library|sql|database)/.test(name))
        .filter((name) => /\.(ts|txt|json)$/.test(name))
        .map((name) => join(folder, name)),
    ),
  )
  const hash = createHash('sha256')
  for (const file of files.flat().sort())
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(root, file)))
  return hash.digest('hex')
}

async function builtFingerprint(): Promise<string | null> {
  if (!existsSync(libraryPath)) return null
  try {
    const library = await openLibrary(libraryPath)
    await library.close()
    return library.fingerprint
  } catch {
    // Unfinished or damaged: it is built anew, nothing of the user's lies in it.
    return null
  }
}

/** Builds resources/library.sqlite unless the one there was made from the same corpus, parser and schema. */
export async function ensureLibrary(): Promise<{ path: string; rebuilt: boolean }> {
  const fingerprint = await fingerprintOfSources()
  if ((await builtFingerprint()) === fingerprint) return { path: libraryPath, rebuilt: false }
  const [corpus, files] = await Promise.all([readCorpus(), readRegisterFiles()])
  const documents = withForceDates(
    corpus.flatMap(({ source, text }) => parseGazetteFile(source, text).documents),
    files.force,
  )
  const textOf = (file: string) =>
    corpus.find(({ source }) => source.file.startsWith(file))?.text ?? ''
  const { registers, problems } = buildRegisters({ documents, textOf }, files)
  if (problems.length > 0) throw new Error(`登记的数据与公报原文不符：\n${problems.join('\n')}`)
  await buildLibrary({
    documents,
    registers,
    target: libraryPath,
    fingerprint,
    builtAt: new Date().toISOString(),
  })
  return { path: libraryPath, rebuilt: true }
}
