import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, 'fixtures', 'gold')

/** What a reader found in a corpus file by hand; made without the program, reviewed against the text. */
export interface Gold {
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly documentNumber: string | null
    /** Null where no signature stands. */
    readonly issuer: string | null
    readonly addressee: string | null
    readonly copyTo: string | null
    readonly kind: string
    readonly issuedOn: string | null
    readonly promulgatedOn: string | null
    readonly effectiveFrom: string | null
    readonly validUntil: string | null
    readonly printedPage: number | null
    readonly firstLine: number
    readonly lastLine: number
  }[]
  readonly clauses: readonly {
    readonly file: string
    readonly line: number
    readonly label: string
  }[]
  /** `pattern` matches the printed marker of a clause. */
  readonly structure: readonly {
    readonly documentId: string
    readonly pattern: string
    readonly count: number
  }[]
  readonly references: readonly {
    readonly file: string
    readonly line: number
    readonly cited: string
    readonly target: string | null
    readonly relation: string
  }[]
  readonly pages?: readonly { readonly page: number; readonly line: number }[]
  readonly doubledHeadings?: readonly { readonly line: number; readonly text: string }[]
  readonly listedDocuments?: {
    readonly kept: readonly ListedGold[]
    readonly repealed: readonly ListedGold[]
  }
}

interface ListedGold {
  readonly no: number
  readonly line: number
  readonly title: string
  readonly documentNumber: string
  readonly until?: string
}

/** The gold files by the three digits of their corpus file. */
export const goldFiles = (): readonly (readonly [string, Gold])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map(
      (name) =>
        [name.slice(0, 3), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold] as const,
    )
