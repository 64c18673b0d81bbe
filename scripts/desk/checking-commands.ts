import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readIsoDate } from '../../domain/calendar/iso-date'
import type { Difference } from '../../domain/comparison/comparison'
import { differenceWords, pairStatusWords } from '../../domain/comparison/comparison'
import { draftStatusWords, problemWords, type DraftRow } from '../../domain/draft-check/draft-row'
import { namedByWords, roleWords } from '../../domain/duties/duty-entry'
import { dueGroupWords, scheduleOf, type ScheduledDuty } from '../../domain/duties/schedule'
import type { IsoDate } from '../../domain/gazette/document'
import { Failure } from '../../main/ipc/failure'
import { readDraft } from '../../main/services/draft-checks'
import { forkChild } from '../../main/services/fork-child'
import { createImportClient, importHeap } from '../../main/services/import-client'
import type { Command, CommandContext, CommandResult } from './command'
import { DeskError } from './desk-error'
import { findDocument } from './find-document'

function dayOf({ options }: CommandContext, example: string): IsoDate {
  const on = options.on === null ? null : readIsoDate(options.on)
  if (on === null) throw new DeskError(`请给出日期，例如 ${example} --on 2024-01-01。`)
  return on
}

const spanWords = (span: Difference['left']): string => span?.words.trim() ?? '（无）'

const differenceText = ({ kind, subject, left, right, elsewhere }: Difference): string =>
  [
    `    ${differenceWords[kind]}${subject === '' ? '' : `（${subject}）`}：${spanWords(left)} → ${spanWords(right)}`,
    ...elsewhere.map(
      ({ side, label, line, words }) =>
        `      另见${side === 'left' ? '左' : '右'} ${label}（第${line}行）：${words}`,
    ),
  ].join('\n')

/** Two documents of the library, clause by clause. */
async function compare(words: readonly string[], context: CommandContext): Promise<CommandResult> {
  const example = 'compare 常政发〔2023〕24号 溧政发〔2023〕12号'
  const [left, right, ...more] = words
  if (left === undefined || right === undefined || more.length > 0)
    throw new DeskError(`请给出两份文件的文号，例如 ${example}；标题中有空格时加引号。`)
  const { services } = context
  const [one, other] = [
    await findDocument(services, [left], 'compare'),
    await findDocument(services, [right], 'compare'),
  ]
  if (one.id === other.id) throw new DeskError('请给出两份不同的文件。')
  const comparison = await services.comparisons.compare({ leftId: one.id, rightId: other.id })
  const { pairs, persons, counts } = comparison
  return {
    value: comparison,
    text: () =>
      [
        `左：${one.id}　右：${other.id}`,
        ...pairs
          .filter(({ status }) => status !== 'same')
          .flatMap(({ status, left: a, right: b, differences }) => [
            `${pairStatusWords[status]}　${a?.label ?? '—'} ↔ ${b?.label ?? '—'}`,
            ...differences.map(differenceText),
          ]),
        ...persons.map(
          (person) => `人员　${person.name}：${person.left.seat} → ${person.right.seat}`,
        ),
        `相同${counts.same}处，有不同${counts.changed}处，仅左侧有${counts.onlyLeft}处，仅右侧有${counts.onlyRight}处。`,
      ].join('\n'),
  }
}

const draftText = (row: DraftRow): string =>
  [
    `第${row.line}行　${row.status === null ? '不判断效力' : draftStatusWords[row.status]}　${row.words.replace(/\s+/g, ' ')}`,
    ...(row.reason === '' ? [] : [`    ${row.reason}`]),
    ...row.problems.map(({ kind, text }) => `    【${problemWords[kind]}】${text}`),
    ...(row.suggestion === '' ? [] : [`    建议：${row.suggestion}`]),
  ].join('\n')

/** The citations of a draft; the file is read as the user's own are, and nothing is stored. */
async function checkDraft(
  words: readonly string[],
  context: CommandContext,
): Promise<CommandResult> {
  const example = 'check-draft 草稿.docx'
  if (words.length === 0) throw new DeskError(`请给出草稿文件，例如 ${example} --on 2024-01-01。`)
  const on = dayOf(context, example)
  const path = context.pathOf(words.join(' '))
  await stat(path).catch(() => {
    throw new DeskError(`没有“${words.join(' ')}”，请核对路径。`)
  })
  const client = createImportClient(() =>
    forkChild(join(context.programRoot, 'dist', 'main', 'import-process.cjs'), {
      heap: importHeap,
      quiet: true,
    }),
  )
  try {
    const { name, text, notes } = await readDraft(client, path)
    const rows = await context.services.draftChecks.check(text, on)
    const counts = Object.fromEntries(
      Object.entries(draftStatusWords).map(([status, label]) => [
        label,
        rows.filter((row) => row.status === status).length,
      ]),
    )
    return {
      value: {
        file: name,
        on,
        total: rows.length,
        counts,
        notes,
        rows: rows.map((row) => ({
          ...row,
          statusWords: row.status === null ? null : draftStatusWords[row.status],
        })),
      },
      text: () =>
        [
          ...rows.map(draftText),
          ...notes.map((note) => `${note}。`),
          `共${rows.length}处引用：${Object.entries(counts)
            .filter(([, count]) => count > 0)
            .map(([label, count]) => `${label}${count}处`)
            .join('，')}。未知、未收录不等于失效。`,
        ].join('\n'),
    }
  } catch (error) {
    if (error instanceof Failure) throw new DeskError(error.message)
    throw error
  } finally {
    client.close()
  }
}

const dutyText = ({ entry, due, date, sentence }: ScheduledDuty): string =>
  [
    date ?? due?.words ?? '—',
    roleWords[entry.role],
    `${namedByWords[entry.namedBy]}：${entry.name}`,
    `${entry.documentId}${entry.clauseLabel} 第${entry.line}行`,
    // A row's cells are no sentences: the one with the date would not say what is due.
    (entry.form === 'row' ? entry.text : sentence).replace(/\s+/g, ' '),
  ].join('　')

/** What the gazettes tell a unit, by due date; a name of several places gives all of them. */
async function duties(words: readonly string[], context: CommandContext): Promise<CommandResult> {
  const example = 'duties 溧阳市市场监督管理局'
  const name = words.join(' ').trim()
  if (name === '') throw new DeskError(`请给出单位名称，例如 ${example} --on 2023-06-01。`)
  const on = dayOf(context, example)
  const found = await context.services.duties.named(name)
  if (found.length === 0)
    throw new DeskError(`机构登记中没有“${name}”；可用全称或公报中的简称，例如 市应急管理局。`)
  const units = found.map(({ organisation, entries }) => {
    const items = scheduleOf(entries, on)
    return {
      organisation,
      total: entries.length,
      groups: Object.fromEntries(
        Object.keys(dueGroupWords).map((group) => [
          group,
          items.filter((item) => item.group === group).length,
        ]),
      ),
      items,
    }
  })
  return {
    value: { name, on, units },
    text: () =>
      units
        .map(({ organisation, total, items }) =>
          [
            `${organisation.name}（${organisation.place}） 共${total}条`,
            ...Object.entries(dueGroupWords).flatMap(([group, label]) => {
              const own = items.filter(
                (item) => item.group === group && item.entry.kind !== 'mention',
              )
              return own.length === 0 ? [] : [`【${label}】${own.length}项`, ...own.map(dutyText)]
            }),
          ].join('\n'),
        )
        .join('\n\n'),
  }
}

export const checkingCommands: Readonly<Record<string, Command>> = {
  compare: { usage: 'compare 文号 文号', run: compare },
  'check-draft': { usage: 'check-draft 文件 --on 日期', run: checkDraft },
  duties: { usage: 'duties 单位名称 --on 日期', run: duties },
}
