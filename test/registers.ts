import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildRegisters,
  type LibraryRegisters,
  type RegisterFiles,
} from '../domain/register/register-files'
import type { TableSpec } from '../domain/tables/table-spec'
import { parsedFiles } from './parsed-corpus'

const resources = join(__dirname, '..', 'resources')
const read = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(resources, ...path), 'utf8'))

/** The reviewed data as the build reads them; their shapes are checked by test/contract/register.test.ts. */
export const registerFiles = (): RegisterFiles => ({
  errata: read('registers', 'errata.json') as RegisterFiles['errata'],
  missingPieces: read('registers', 'missing-pieces.json') as RegisterFiles['missingPieces'],
  contradictions: read('registers', 'contradictions.json') as RegisterFiles['contradictions'],
  force: read('registers', 'force.json') as RegisterFiles['force'],
  titleNotes: read('registers', 'title-notes.json') as RegisterFiles['titleNotes'],
  organisations: read('registers', 'organisations.json') as RegisterFiles['organisations'],
  tables: readdirSync(join(resources, 'tables')).map((name) => read('tables', name) as TableSpec),
})

/** The registers of the bundled gazettes, with what does not fit. */
export function builtRegisters() {
  const files = parsedFiles()
  return buildRegisters(
    {
      documents: files.flatMap(({ documents }) => documents),
      textOf: (digits) => files.find(({ file }) => file.startsWith(digits))?.text ?? '',
    },
    registerFiles(),
  )
}

/** For libraries of which only the documents are read. */
export const noRegisters: LibraryRegisters = {
  errata: [],
  missingPieces: [],
  contradictions: [],
  force: [],
  kept: [],
  repealed: [],
  tables: [],
  references: [],
  lineages: [],
  organisations: { organisations: [], collectives: [], notNames: [] },
  titleNotes: { aliases: [], notDocuments: [], pressLists: [] },
  mentions: [],
}
