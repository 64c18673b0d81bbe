import { chineseDate } from '../calendar/iso-date'
import type { SheetModel } from '../forms/sheet-model'
import type { IsoDate } from '../gazette/document'
import { entryKindWords, namedByWords, roleWords, type DutyEntry } from './duty-entry'
import { dueGroupWords, scheduleOf, type ScheduledDuty } from './schedule'

const targetWords = ({ targets }: DutyEntry): string =>
  targets.map(({ subject, words }) => `${subject}${words}`).join('；')

const row = ({ entry, due, group, date, sentence }: ScheduledDuty, at: number) => [
  { number: String(at + 1) },
  dueGroupWords[group],
  date ?? '',
  due?.words ?? '',
  due?.reading ?? '',
  due === null ? '' : sentence,
  entryKindWords[entry.kind],
  roleWords[entry.role],
  namedByWords[entry.namedBy],
  entry.name,
  entry.text,
  targetWords(entry),
  entry.documentId,
  entry.clauseLabel,
  { number: String(entry.line) },
  entry.table ?? '',
]

/** All that the documents tell a unit, by due date seen from a day; passing mentions on a sheet of their own. */
export function dutySheets(
  unit: string,
  entries: readonly DutyEntry[],
  today: IsoDate,
): readonly SheetModel[] {
  const columns: SheetModel['columns'] = [
    { header: '序号', width: 6, kind: 'centred' },
    { header: '时间', width: 12, kind: 'centred' },
    { header: '到期日', width: 12, kind: 'centred' },
    { header: '时限原文', width: 16, kind: 'wrapped' },
    { header: '读法', width: 24, kind: 'wrapped' },
    { header: '时限所在句', width: 44, kind: 'wrapped' },
    { header: '类别', width: 8, kind: 'centred' },
    { header: '职责', width: 8, kind: 'centred' },
    { header: '依据', width: 12, kind: 'wrapped' },
    { header: '原文称呼', width: 18, kind: 'wrapped' },
    { header: '原文', width: 70, kind: 'wrapped' },
    { header: '指标', width: 36, kind: 'wrapped' },
    { header: '文件', width: 24, kind: 'wrapped' },
    { header: '条款', width: 16, kind: 'wrapped' },
    { header: '原文行', width: 8, kind: 'number' },
    { header: '表格', width: 24, kind: 'wrapped' },
  ]
  const of = (wanted: readonly DutyEntry[]) => scheduleOf(wanted, today).map(row)
  const tasks = entries.filter(({ kind }) => kind !== 'mention')
  const sheet = (name: string, wanted: readonly DutyEntry[]): SheetModel => ({
    name,
    title: `${unit}${name}`,
    unitLine: `按${chineseDate(today)}划分`,
    columns,
    rows: of(wanted),
    notes: [
      '“期限已过”只按日期判断，是否办结程序不知道。',
      '“统称”指原文以各镇（街道）等统称写明，“推及”指原文写明以下不再列出；原文没有写“牵头”的不推定牵头单位。',
    ],
  })
  return [
    sheet('职责与时限', tasks),
    sheet(
      '其他提及',
      entries.filter(({ kind }) => kind === 'mention'),
    ),
  ]
}
