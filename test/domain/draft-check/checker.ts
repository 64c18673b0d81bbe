import { DraftChecker } from '../../../domain/draft-check/draft-checker'
import { draftStatusWords, type DraftRow } from '../../../domain/draft-check/draft-row'
import { createLibraryNames } from '../../../domain/reference/library-names'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters, registerFiles } from '../../registers'

export const documents = parsedCorpus()
const { registers } = builtRegisters()
const { titleNotes } = registerFiles()

export const force = {
  documents,
  statements: registers.force,
  kept: registers.kept,
  repealed: registers.repealed,
}

export const { references } = registers

export const checker = new DraftChecker({
  documents,
  names: createLibraryNames(documents, titleNotes),
  titleNotes,
  force,
})

export const check = (draft: string, on = '2024-01-01'): readonly DraftRow[] =>
  checker.check(draft, on)

export function only(draft: string, on?: string): DraftRow {
  const [row, ...more] = check(draft, on)
  if (row === undefined || more.length > 0)
    throw new Error(`${more.length + (row === undefined ? 0 : 1)} rows in ${draft}`)
  return row
}

export const status = (draft: string, on?: string): string => {
  const found = only(draft, on).status
  return found === null ? '' : draftStatusWords[found]
}

export const problems = (row: DraftRow): readonly string[] => row.problems.map(({ kind }) => kind)
