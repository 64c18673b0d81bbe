import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteDocument } from '../domain/gazette/document'
import {
  parseGazetteFile,
  type CorpusFile,
  type ParsedGazette,
} from '../domain/gazette/parse-gazette'

const folder = join(__dirname, '..', 'resources', 'corpus')

/** The bundled gazettes file by file, with the text they were parsed from. */
export function parsedFiles(): readonly (ParsedGazette & {
  readonly file: string
  readonly text: string
})[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly files: readonly CorpusFile[]
  }
  return files.map((source) => {
    const text = readFileSync(join(folder, source.file), 'utf8')
    return { file: source.file, text, ...parseGazetteFile(source, text) }
  })
}

/** Every document of the bundled gazettes, parsed from the files themselves. */
export const parsedCorpus = (): readonly GazetteDocument[] =>
  parsedFiles().flatMap(({ documents }) => documents)
