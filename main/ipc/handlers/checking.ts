import type { Handlers } from '../../../contract/ipc'
import { draftSheet } from '../../../domain/draft-check/draft-sheet'
import type { Comparisons } from '../../services/comparisons'
import type { DraftChecks, DraftFiles } from '../../services/draft-checks'
import type { Duties } from '../../services/duties'
import type { SheetExport } from '../../services/sheet-export'

type CheckingCalls = Extract<
  keyof Handlers,
  `duty.${string}` | `draft.${string}` | `comparison.${string}`
>

/** 核对: duties of a unit, citations of a draft, two documents side by side. */
export function checkingHandlers({
  duties,
  draftChecks,
  draftFiles,
  comparisons,
  sheetExport,
}: {
  readonly duties: Duties
  readonly draftChecks: DraftChecks
  readonly draftFiles: DraftFiles
  readonly comparisons: Comparisons
  readonly sheetExport: SheetExport
}): Pick<Handlers, CheckingCalls> {
  return {
    'duty.ofUnit': ({ organisationId }) => duties.ofUnit(organisationId),
    'duty.export': async ({ organisationId, on }) => {
      const { organisation } = await duties.ofUnit(organisationId)
      const sheets = await duties.sheets(organisationId, on)
      return sheetExport(sheets, `${organisation.name}职责与时限${on}`)
    },
    'draft.open': async () => ({ file: await draftFiles.open() }),
    'draft.check': async ({ text, on }) => ({ rows: await draftChecks.check(text, on) }),
    'draft.export': async ({ text, on }) =>
      sheetExport([draftSheet(await draftChecks.check(text, on), on)], `引用核验表${on}`),
    'comparison.pairs': () => comparisons.pairs(),
    'comparison.run': (two) => comparisons.compare(two),
    'comparison.export': async (two) => sheetExport(await comparisons.sheets(two), '条款对照表'),
  }
}
