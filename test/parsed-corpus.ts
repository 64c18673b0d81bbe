import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteDocument } from '../domain/gazette/document'
import { parseGazetteFile, type CorpusFile } from '../domain/gazette/parse-gazette'

const folder = join(__dirname, '..', 'resources', 'corpus')

/** Every document of the bundled gazettes, parsed from the files themselves. */
export function parsedCorpus(): readonly GazetteDocument[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly files: readonly CorpusFile[]
  }
  return files.flatMap(
    (source) => parseGazetteFile(source, readFileSync(join(folder, source.file), 'utf8')).documents,
  )
}
