import { forceStatusWords } from '../../domain/force/force-status'
import { readIsoDate } from '../../domain/calendar/iso-date'
import type { Reference } from '../../domain/reference/reference'
import type { Command, CommandContext, CommandResult } from './command'
import { DeskError } from './desk-error'
import { findDocument } from './find-document'
import {
  contradictionText,
  forceText,
  mentionText,
  missingText,
  referenceText,
  tableHead,
  tableText,
} from './register-text'

/** `tables`, `tables 文号`, `tables 文号 N` (from 1) or `tables 表编号`. */
async function tables(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const all = await services.library.tables()
  const listed = (list: typeof all): CommandResult => ({
    value: {
      total: list.length,
      tables: list.map(({ rows, ...table }) => ({ ...table, rows: rows.length })),
    },
    text: () => list.map(tableHead).join('\n'),
  })
  const one = (table: (typeof all)[number]): CommandResult => ({
    value: table,
    text: () => tableText(table),
  })
  if (words.length === 0) return listed(all)
  const byKey = all.find(({ key }) => key === words.join(' '))
  if (byKey !== undefined) return one(byKey)
  const position =
    words.length > 1 && /^\d+$/.test(words.at(-1) ?? '') ? Number(words.at(-1)) : null
  const named = position === null ? words : words.slice(0, -1)
  const { id } = await findDocument(services, named, 'tables')
  const own = all.filter(({ documentId }) => documentId === id)
  if (position === null) return listed(own)
  const table = own[position - 1]
  if (table === undefined)
    throw new DeskError(`${id}有${own.length}张数据表，没有第${position}张。`)
  return one(table)
}

const referenceResult = (id: string, references: readonly Reference[]) => {
  return {
    value: { id, total: references.length, references },
    text: () => [...references.map(referenceText), `共${references.length}处。`].join('\n'),
  }
}

async function references(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const { id } = await findDocument(services, words, 'references')
  const { references: found, parents, children } = await services.registers.ofDocument(id)
  const { value, text } = referenceResult(id, found)
  const above = parents.map(({ parentId }) => parentId)
  const below = children.map(({ childId }) => childId)
  return {
    value: { ...value, parents: above, children: below },
    text: () =>
      [
        text(),
        ...(above.length === 0 ? [] : [`上位文件：${above.join('、')}`]),
        ...(below.length === 0 ? [] : [`下位文件：${below.join('、')}`]),
      ].join('\n'),
  }
}

async function citedBy(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const { id } = await findDocument(services, words, 'cited-by')
  const { citedBy: found } = await services.registers.ofDocument(id)
  return referenceResult(id, found)
}

/** Any 文号 or title: what is not in the library is 未知, or what the two lists say of it. */
async function status(
  words: readonly string[],
  { services, options }: CommandContext,
): Promise<CommandResult> {
  const name = words.join(' ').trim()
  const on = options.on === null ? null : readIsoDate(options.on)
  if (name === '' || on === null)
    throw new DeskError('请给出文号和日期，例如 status 常政规〔2023〕2号 --on 2028-06-26。')
  const report = await services.registers.force(name, on)
  return {
    value: { name, ...report, statusWords: forceStatusWords[report.status] },
    text: () => forceText(name, report),
  }
}

async function contradictions(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const list =
    words.length === 0
      ? await services.registers.contradictions()
      : (
          await services.registers.ofDocument(
            (await findDocument(services, words, 'contradictions')).id,
          )
        ).contradictions
  return {
    value: { total: list.length, contradictions: list },
    text: () => [...list.map(contradictionText), `共${list.length}项。`].join('\n'),
  }
}

async function missing(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const list =
    words.length === 0
      ? await services.registers.missingPieces()
      : (await services.registers.ofDocument((await findDocument(services, words, 'missing')).id))
          .missingPieces
  return {
    value: { total: list.length, missing: list },
    text: () => [...list.map(missingText), `共${list.length}件。`].join('\n'),
  }
}

async function units(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const name = words.join(' ').trim()
  if (name === '') throw new DeskError('请给出单位名称，例如 units 溧阳市应急管理局。')
  const reports = await services.registers.units(name)
  if (reports.length === 0)
    throw new DeskError(`机构登记中没有“${name}”；可用全称或公报中的简称，例如 市应急管理局。`)
  return {
    value: { name, units: reports },
    text: () =>
      reports
        .map(({ organisation, mentions }) =>
          [
            `${organisation.name}（${organisation.place}） 共${mentions.length}处`,
            ...mentions.map(mentionText),
          ].join('\n'),
        )
        .join('\n\n'),
  }
}

export const registerCommands: Readonly<Record<string, Command>> = {
  tables: { usage: 'tables [文号 [第几张]]', run: tables },
  references: { usage: 'references 文号', run: references },
  'cited-by': { usage: 'cited-by 文号', run: citedBy },
  status: { usage: 'status 文号 --on 日期', run: status },
  contradictions: { usage: 'contradictions [文号]', run: contradictions },
  missing: { usage: 'missing [文号]', run: missing },
  units: { usage: 'units 单位名称', run: units },
}
