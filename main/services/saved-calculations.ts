import { randomUUID } from 'node:crypto'
import type { RequestOf, ResponseOf } from '../../contract/ipc'
import { compareRecords } from '../../domain/calculation/compare-records'
import { takenFrom, type ParameterUse } from '../../domain/calculation/parameter'
import { recordOf, type CalculationRecord } from '../../domain/calculation/record'
import type { Calculator } from '../../domain/rules/calculator'
import { evaluate } from '../../domain/rules/evaluate'
import { outcomeMark, outcomeUnit, outcomeValue } from '../../domain/rules/outcome'
import { calculators as all } from '../../domain/rules/registry'
import { Failure } from '../ipc/failure'
import type { Database, Queries } from '../store/database'
import type { Library } from '../store/library'
import { logOperation } from '../store/operation-log'
import { listParameters } from '../store/parameters'
import {
  findCalculation,
  insertCalculation,
  insertVersion,
  listCalculations,
  listVersions,
  moveCalculation,
  renameCalculation,
  type StoredCalculation,
  type StoredVersion,
} from '../store/saved-calculations'
import { refuseLocked } from './calculators'
import { createRecomputation, type Recomputation } from './recompute'

export interface SavedCalculationsOptions {
  readonly library: Library
  readonly workspace: Database
  readonly programVersion: string
  readonly now: () => string
  readonly calculators?: readonly Calculator[]
}

type Saved = ResponseOf<'calculation.save'>

const unknown = () => new Failure('notFound', '没有这份已存计算，可能已被删除；请刷新列表。')
const inTrash = () => new Failure('conflict', '这份计算在回收站中，请先恢复。')

const valueWords = ({ evaluation }: CalculationRecord): string =>
  `${outcomeValue(evaluation.outcome)}${outcomeUnit(evaluation)}`

/** The saved calculations of the workspace. A result is shown from its record; only 重算对比 asks the rules again. */
export class SavedCalculations {
  private readonly calculators: readonly Calculator[]
  private readonly recomputation: Recomputation

  constructor(private readonly options: SavedCalculationsOptions) {
    this.calculators = options.calculators ?? all
    this.recomputation = createRecomputation({ ...options, calculators: this.calculators })
  }

  async list({ trash }: RequestOf<'calculation.list'>): Promise<readonly Saved[]> {
    const { workspace } = this.options
    const [stored, parameters] = await Promise.all([
      listCalculations(workspace, { trash }),
      listParameters(workspace),
    ])
    return stored.map((calculation) =>
      this.told(calculation, this.recomputation.reasons(calculation, parameters)),
    )
  }

  async save(request: RequestOf<'calculation.save'>): Promise<Saved> {
    const { workspace, now } = this.options
    const record = await this.computed(request)
    const at = now()
    const id = request.id ?? randomUUID()
    const { calculatorId, name, subject, note } = request
    await workspace.transaction(async (tx) => {
      const version = request.id === null ? 1 : await this.nextVersion(tx, request.id, calculatorId)
      if (request.id === null)
        await insertCalculation(tx, { id, calculatorId, name, subject, note }, at)
      else await renameCalculation(tx, { id, name, subject, note }, at)
      await insertVersion(tx, { id, version, record }, at)
      const content = { calculatorId, name, subject, note, version, value: valueWords(record) }
      await logOperation(tx, { act: 'calculation.save', subject: id, content }, at)
    })
    return this.one(id)
  }

  async open({
    id,
    version,
  }: RequestOf<'calculation.open'>): Promise<ResponseOf<'calculation.open'>> {
    const { workspace } = this.options
    const [calculation, versions] = await Promise.all([this.one(id), listVersions(workspace, id)])
    const opened = this.versionIn(versions, version)
    return {
      calculation,
      versions: versions.map((each) => ({
        version: each.version,
        savedAt: each.savedAt,
        value: valueWords(each.record),
        programVersion: each.record.programVersion,
      })),
      ...opened,
    }
  }

  async rename({ id, name, subject, note }: RequestOf<'calculation.rename'>): Promise<Saved> {
    const { workspace, now } = this.options
    const at = now()
    await workspace.transaction(async (tx) => {
      const before = await this.kept(tx, id)
      await renameCalculation(tx, { id, name, subject, note }, at)
      const old = { name: before.name, subject: before.subject, note: before.note }
      const content = { before: old, after: { name, subject, note } }
      await logOperation(tx, { act: 'calculation.rename', subject: id, content }, at)
    })
    return this.one(id)
  }

  /** The newest version under a name of its own; the copy begins with version 1. */
  async duplicate({ id }: RequestOf<'calculation.duplicate'>): Promise<Saved> {
    const { workspace, now } = this.options
    const at = now()
    const copy = randomUUID()
    await workspace.transaction(async (tx) => {
      const { calculatorId, subject, note, record, ...original } = await this.kept(tx, id)
      const name = `${original.name.slice(0, 190)}（副本）`
      await insertCalculation(tx, { id: copy, calculatorId, name, subject, note }, at)
      await insertVersion(tx, { id: copy, version: 1, record }, at)
      const content = { of: id, version: original.version, name }
      await logOperation(tx, { act: 'calculation.duplicate', subject: copy, content }, at)
    })
    return this.one(copy)
  }

  async remove({ id }: RequestOf<'calculation.remove'>): Promise<void> {
    await this.move(id, 'calculation.remove', (at) => at)
  }

  async restore({ id }: RequestOf<'calculation.restore'>): Promise<Saved> {
    await this.move(id, 'calculation.restore', () => null)
    return this.one(id)
  }

  async compare({
    left,
    right,
  }: RequestOf<'calculation.compare'>): Promise<ResponseOf<'calculation.compare'>> {
    const [one, other] = [await this.version(left), await this.version(right)]
    if (one.record.calculatorId !== other.record.calculatorId)
      throw new Failure(
        'conflict',
        `所选两份分别是“${one.record.title}”和“${other.record.title}”，不能逐项对照；请选同一事项的两份。`,
      )
    return {
      left: { name: one.name, version: `第${one.version}版` },
      right: { name: other.name, version: `第${other.version}版` },
      comparison: compareRecords(one.record, other.record),
    }
  }

  async recompute(
    request: RequestOf<'calculation.recompute'>,
  ): Promise<ResponseOf<'calculation.recompute'>> {
    const { name, version, record } = await this.version(request)
    const parameters = await listParameters(this.options.workspace)
    const again = this.recomputation.run(record, parameters)
    if (again.kind !== 'computed') return again
    const { inputs, readings, changes } = again
    return {
      kind: 'compared',
      changes,
      compared: {
        left: { name, version: `第${version}版（存档）` },
        right: { name, version: '现行规则重算' },
        comparison: compareRecords(record, again.record),
      },
      inputs,
      readings,
      uses: again.record.parameters.map(({ input, parameterId }) => ({ input, parameterId })),
    }
  }

  /** What the rule says now; nothing that the window might claim goes into a record. */
  async computed(
    request: RequestOf<'calculation.export'>,
    undone = '未保存',
  ): Promise<CalculationRecord> {
    const { library, programVersion } = this.options
    const { calculatorId, inputs, readings } = request
    const calculator = this.calculators.find(({ id }) => id === calculatorId)
    if (calculator === undefined)
      throw new Failure('notFound', `没有编号为“${calculatorId}”的计算器。`)
    refuseLocked(calculator)
    const reply = evaluate(calculator, inputs, readings)
    if (reply.kind === 'refused')
      throw new Failure(
        'invalidRequest',
        `尚有数据需要改正，${undone}：${reply.problems.map(({ label, reason }) => `${label}${reason}`).join('；')}。`,
      )
    const summaries = await library.summaries()
    const { documentNumber } = calculator
    return recordOf({
      calculator,
      documentTitle: summaries.find(({ id }) => id === documentNumber)?.title ?? '',
      inputs,
      chosen: readings,
      parameters: await this.uses(request),
      evaluation: reply.evaluation,
      programVersion,
      libraryFingerprint: library.fingerprint,
    })
  }

  private async uses({
    uses,
    inputs,
  }: RequestOf<'calculation.export'>): Promise<readonly ParameterUse[]> {
    const parameters = await listParameters(this.options.workspace)
    return uses.map(({ input, parameterId }) => {
      const parameter = parameters.find(({ id }) => id === parameterId)
      if (parameter === undefined || parameter.deletedAt !== null)
        throw new Failure('conflict', '所取的参数已被删除，请重新选取或手工填写后再保存。')
      if (inputs[input] !== parameter.value)
        throw new Failure(
          'conflict',
          `参数“${parameter.name}”现为${parameter.value}${parameter.unit}，与表单中的数值不同；请重新选取后再保存。`,
        )
      return takenFrom(input, parameter)
    })
  }

  private async nextVersion(tx: Queries, id: string, calculatorId: string): Promise<number> {
    const before = await this.kept(tx, id)
    if (before.calculatorId !== calculatorId)
      throw new Failure('conflict', '这份已存计算属于另一事项，请另存为新的一份。')
    return before.version + 1
  }

  /** Outside of the trash. */
  private async kept(tx: Queries, id: string): Promise<StoredCalculation> {
    const found = await findCalculation(tx, id)
    if (found === null) throw unknown()
    if (found.deletedAt !== null) throw inTrash()
    return found
  }

  private async move(id: string, act: string, to: (at: string) => string | null): Promise<void> {
    const { workspace, now } = this.options
    const at = now()
    await workspace.transaction(async (tx) => {
      const found = await findCalculation(tx, id)
      if (found === null) throw unknown()
      // Twice the same act is no second act.
      if (!(await moveCalculation(tx, id, to(at)))) return
      await logOperation(tx, { act, subject: id, content: { name: found.name } }, at)
    })
  }

  private async one(id: string): Promise<Saved> {
    const { workspace } = this.options
    const [found, parameters] = await Promise.all([
      findCalculation(workspace, id),
      listParameters(workspace),
    ])
    if (found === null) throw unknown()
    return this.told(found, this.recomputation.reasons(found, parameters))
  }

  private async version({
    id,
    version,
  }: RequestOf<'calculation.recompute'>): Promise<StoredVersion & { readonly name: string }> {
    const { workspace } = this.options
    const [{ name }, versions] = await Promise.all([this.one(id), listVersions(workspace, id)])
    return { name, ...this.versionIn(versions, version) }
  }

  private versionIn(versions: readonly StoredVersion[], wanted: number | null): StoredVersion {
    const found = wanted === null ? versions[0] : versions.find(({ version }) => version === wanted)
    if (found === undefined) throw new Failure('notFound', `没有第${wanted ?? 1}版。`)
    return found
  }

  private told(calculation: StoredCalculation, reasons: readonly string[]): Saved {
    const { record, createdAt: _created, updatedAt: _updated, ...rest } = calculation
    const { title, documentNumber, programVersion, evaluation } = record
    return {
      ...rest,
      title,
      documentNumber,
      programVersion,
      value: valueWords(record),
      mark: outcomeMark(evaluation.outcome),
      summary: evaluation.outcome.summary,
      reasons,
    }
  }
}
