import { sameResult } from '../../domain/calculation/compare-records'
import {
  changedUses,
  changedUseWords,
  takenFrom,
  type Parameter,
} from '../../domain/calculation/parameter'
import {
  chosenOf,
  inputsOf,
  recordOf,
  type CalculationRecord,
} from '../../domain/calculation/record'
import type { Calculator, Problem } from '../../domain/rules/calculator'
import { evaluate, readingProblems } from '../../domain/rules/evaluate'
import type { Library } from '../store/library'
import { refuseLocked } from './calculators'

export type Recomputed =
  | { readonly kind: 'gone'; readonly message: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'computed'
      readonly record: CalculationRecord
      readonly inputs: Readonly<Record<string, string>>
      readonly readings: Readonly<Record<string, string>>
      readonly changes: readonly string[]
    }

export interface SavedVersion {
  readonly id: string
  readonly version: number
  readonly record: CalculationRecord
}

export interface Recomputation {
  /** Why a saved version should be computed again; empty for one that still holds. */
  reasons(saved: SavedVersion, parameters: readonly Parameter[]): readonly string[]
  /** The record's case by the present rules, with its parameters at their present values. */
  run(record: CalculationRecord, parameters: readonly Parameter[]): Recomputed
}

/** Runs records again by the rules of this program. */
export function createRecomputation({
  library,
  programVersion,
  calculators,
}: {
  readonly library: Library
  readonly programVersion: string
  readonly calculators: readonly Calculator[]
}): Recomputation {
  const byId = new Map(calculators.map((calculator) => [calculator.id, calculator]))
  /** Neither rules nor versions change while the program runs: each version of another program is run once. */
  const verdicts = new Map<string, readonly string[]>()

  const again = (record: CalculationRecord, parameters: readonly Parameter[]): Recomputed => {
    const calculator = byId.get(record.calculatorId)
    if (calculator === undefined)
      return {
        kind: 'gone',
        message: `本版程序没有“${record.title}”这一事项，不能重算；存档结果仍可查看。`,
      }
    const changed = changedUses(record.parameters, parameters)
    const uses = record.parameters.flatMap((use) => {
      const now = parameters.find(({ id }) => id === use.parameterId)
      return now === undefined || now.deletedAt !== null ? [] : [takenFrom(use.input, now)]
    })
    const inputs = {
      ...inputsOf(record),
      ...Object.fromEntries(uses.map(({ input, value }) => [input, value])),
    }
    // A reading that is no longer known leaves its place to the present default; the comparison shows it.
    const readings = Object.fromEntries(
      Object.entries(chosenOf(record)).filter(
        ([name, value]) => readingProblems(calculator.readings, { [name]: value }).length === 0,
      ),
    )
    const reply = evaluate(calculator, inputs, readings)
    if (reply.kind === 'refused') return reply
    return {
      kind: 'computed',
      record: recordOf({
        calculator,
        documentTitle: record.documentTitle,
        inputs,
        chosen: readings,
        parameters: uses,
        evaluation: reply.evaluation,
        programVersion,
        libraryFingerprint: library.fingerprint,
      }),
      inputs,
      readings,
      changes: changed.map(changedUseWords),
    }
  }

  /** Only another program or library can make another result of the same values. */
  const ruleReasons = ({ id, version, record }: SavedVersion): readonly string[] => {
    if (
      record.programVersion === programVersion &&
      record.libraryFingerprint === library.fingerprint
    )
      return []
    const key = `${id} ${version}`
    const known = verdicts.get(key)
    if (known !== undefined) return known
    const present = again({ ...record, parameters: [] }, [])
    const reasons =
      present.kind === 'gone'
        ? ['本版程序已没有这一事项']
        : present.kind === 'refused'
          ? ['按本版程序的规则，存档的数据需要改正']
          : sameResult(record, present.record)
            ? []
            : ['本版程序的规则算出的结果或步骤与存档不同']
    verdicts.set(key, reasons)
    return reasons
  }

  return {
    reasons: (saved, parameters) => [
      ...changedUses(saved.record.parameters, parameters).map(changedUseWords),
      ...ruleReasons(saved),
    ],
    run(record, parameters) {
      const calculator = byId.get(record.calculatorId)
      if (calculator !== undefined) refuseLocked(calculator)
      return again(record, parameters)
    },
  }
}
