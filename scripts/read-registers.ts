import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  contradiction,
  erratum,
  forceStatement,
  missingPiece,
  organisationRegister,
  titleNotes,
} from '../contract/register'
import type { RegisterFiles } from '../domain/register/register-files'
import { parseTableSpec } from '../domain/tables/parse-table-spec'

const resources = join(__dirname, '..', 'resources')

async function readChecked<T>(name: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(
    JSON.parse(await readFile(join(resources, 'registers', name), 'utf8')),
  )
  if (parsed.success) return parsed.data
  throw new Error(`resources/registers/${name} 不合格式：${z.prettifyError(parsed.error)}`)
}

async function readTables(): Promise<RegisterFiles['tables']> {
  const folder = join(resources, 'tables')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => {
      const spec = parseTableSpec(JSON.parse(await readFile(join(folder, name), 'utf8')))
      if (spec.ok) return spec.value
      throw new Error(`resources/tables/${name} 不合格式：${spec.error.join('；')}`)
    }),
  )
}

/** The reviewed data beside the corpus, refused as a whole where one entry has not the shape it must have. */
export async function readRegisterFiles(): Promise<RegisterFiles> {
  const [errata, missingPieces, contradictions, force, notes, organisations, tables] =
    await Promise.all([
      readChecked('errata.json', z.array(erratum).readonly()),
      readChecked('missing-pieces.json', z.array(missingPiece).readonly()),
      readChecked('contradictions.json', z.array(contradiction).readonly()),
      readChecked('force.json', z.array(forceStatement).readonly()),
      readChecked('title-notes.json', titleNotes),
      readChecked('organisations.json', organisationRegister),
      readTables(),
    ])
  return { errata, missingPieces, contradictions, force, titleNotes: notes, organisations, tables }
}
