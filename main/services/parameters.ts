import { randomUUID } from 'node:crypto'
import type { RequestOf, ResponseOf } from '../../contract/ipc'
import { readIsoDate } from '../../domain/calendar/iso-date'
import { changedUses, parameterProblems, type Parameter } from '../../domain/calculation/parameter'
import { Failure } from '../ipc/failure'
import type { Database, Queries } from '../store/database'
import { logOperation } from '../store/operation-log'
import { listParameters, writeParameter } from '../store/parameters'
import { listCalculations } from '../store/saved-calculations'

export interface Parameters {
  /** Those in the trash too. */
  list(): Promise<ResponseOf<'parameter.list'>>
  save(request: RequestOf<'parameter.save'>): Promise<ResponseOf<'parameter.save'>>
  remove(id: string): Promise<ResponseOf<'parameter.remove'>>
  restore(id: string): Promise<ResponseOf<'parameter.restore'>>
}

const unknown = () => new Failure('notFound', '没有这条参数，可能已被删除；请刷新列表。')

async function find(db: Queries, id: string): Promise<Parameter> {
  const found = (await listParameters(db)).find((parameter) => parameter.id === id)
  if (found === undefined) throw unknown()
  return found
}

/** Dates in one form, no white space around the words. */
const tidied = (request: RequestOf<'parameter.save'>) => ({
  name: request.name.trim(),
  value: request.value.trim(),
  unit: request.unit.trim(),
  from: readIsoDate(request.from) ?? request.from,
  to:
    request.to === null || request.to.trim() === ''
      ? null
      : (readIsoDate(request.to) ?? request.to),
  source: request.source.trim(),
  enteredBy: request.enteredBy.trim(),
})

export function createParameters(workspace: Database, now: () => string): Parameters {
  const newest = async () => await listCalculations(workspace, { trash: false })
  /** Saved calculations that the parameter, as it is now, no longer bears out. */
  const marked = async (id: string): Promise<number> => {
    const [saved, parameters] = await Promise.all([newest(), listParameters(workspace)])
    return saved.filter(({ record }) =>
      changedUses(record.parameters, parameters).some(({ use }) => use.parameterId === id),
    ).length
  }
  const move = async (id: string, act: string, deletedAt: (at: string) => string | null) => {
    const at = now()
    await workspace.transaction(async (tx) => {
      const before = await find(tx, id)
      const after = { ...before, deletedAt: deletedAt(at) }
      // Twice the same act is no second act.
      if ((before.deletedAt === null) === (after.deletedAt === null)) return
      await writeParameter(tx, after)
      const { name, value, unit } = before
      await logOperation(tx, { act, subject: id, content: { name, value, unit } }, at)
    })
    return { marked: await marked(id) }
  }
  return {
    list: async () => {
      const [saved, parameters] = await Promise.all([newest(), listParameters(workspace)])
      return parameters.map((parameter) => ({
        ...parameter,
        users: saved.filter(({ record }) =>
          record.parameters.some(({ parameterId }) => parameterId === parameter.id),
        ).length,
      }))
    },
    save: async (request) => {
      const draft = tidied(request)
      const problems = parameterProblems(draft)
      if (problems.length > 0)
        throw new Failure('invalidRequest', `参数未保存：${problems.join('；')}。`)
      const at = now()
      const id = request.id ?? randomUUID()
      const parameter: Parameter = { ...draft, id, enteredAt: at, deletedAt: null }
      await workspace.transaction(async (tx) => {
        const before = request.id === null ? null : await find(tx, request.id)
        if (before !== null && before.deletedAt !== null)
          throw new Failure('conflict', '这条参数在回收站中，请先恢复。')
        await writeParameter(tx, parameter)
        const content = { before, after: parameter }
        await logOperation(tx, { act: 'parameter.save', subject: id, content }, at)
      })
      return { parameter, marked: await marked(id) }
    },
    remove: (id) => move(id, 'parameter.remove', (at) => at),
    restore: (id) => move(id, 'parameter.restore', () => null),
  }
}
