import type { SheetColumn, SheetModel } from '../forms/sheet-model'
import type { TextModel, TextParagraph } from '../forms/text-model'
import type { ReportEntry, ReportGroup } from './annotation-report'

const columns: readonly SheetColumn[] = [
  { header: '序号', width: 6, kind: 'number' },
  { header: '文件', width: 30, kind: 'wrapped' },
  { header: '文号', width: 20, kind: 'centred' },
  { header: '引用', width: 34, kind: 'wrapped' },
  { header: '公报页码', width: 8, kind: 'centred' },
  { header: '摘录', width: 46, kind: 'wrapped' },
  { header: '批注', width: 40, kind: 'wrapped' },
  { header: '标签', width: 16, kind: 'wrapped' },
  { header: '类型', width: 9, kind: 'centred' },
  { header: '颜色', width: 6, kind: 'centred' },
  { header: '关联', width: 24, kind: 'wrapped' },
  { header: '状态', width: 14, kind: 'centred' },
  { header: '修改时间', width: 17, kind: 'centred' },
]

/** A cell of a workbook holds 32,767 characters. */
const cellText = (text: string): string =>
  text.length > 32_000 ? `${text.slice(0, 32_000)}……（未完，全文见程序）` : text

const remarks = ({ state, warning }: ReportEntry): string =>
  [state, warning].filter((part) => part !== '').join('：')

const counted = (groups: readonly ReportGroup[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0)

const sourceLine = '摘录以公报案头收录的公报文本为准，正式引用请核对正式发文。'

/** The notes as one table, document by document. */
export function annotationSheets(
  groups: readonly ReportGroup[],
  madeAt: string,
): readonly SheetModel[] {
  let number = 0
  const rows = groups.flatMap(({ title, documentNumber, entries }) =>
    entries.map((entry) => {
      number += 1
      return [
        { number: `${number}` },
        title,
        documentNumber,
        entry.citation,
        entry.page,
        cellText(entry.quote),
        cellText(entry.note),
        entry.tags.join('、'),
        entry.kind,
        entry.colour,
        entry.links.join('\n'),
        remarks(entry),
        entry.updatedAt,
      ]
    }),
  )
  return [
    {
      name: '批注',
      title: '批注清单',
      unitLine: `${groups.length}件文件，${counted(groups)}条批注，导出时间${madeAt}`,
      columns,
      rows,
      notes: [sourceLine],
    },
  ]
}

const paragraph = (style: TextParagraph['style'], text: string): readonly TextParagraph[] =>
  text === '' ? [] : [{ style, text }]

const entryText = (entry: ReportEntry, number: number): readonly TextParagraph[] => [
  {
    style: 'entry',
    text: `${number}. ${entry.citation}${entry.pageWords === '' ? '' : `，${entry.pageWords}`}`,
  },
  ...paragraph('quiet', remarks(entry)),
  { style: 'quote', text: entry.quote },
  ...paragraph('body', entry.note),
  ...entry.links.map((link) => ({ style: 'quiet' as const, text: link })),
  {
    style: 'quiet',
    text: [
      entry.kind,
      `${entry.colour}色`,
      ...(entry.tags.length === 0 ? [] : [`标签：${entry.tags.join('、')}`]),
      entry.updatedAt,
    ].join('　'),
  },
]

/** The notes as a text to read and to go on writing in, document by document. */
export function annotationText(groups: readonly ReportGroup[], madeAt: string): TextModel {
  let number = 0
  return {
    title: '批注汇编',
    paragraphs: [
      {
        style: 'lead',
        text: `${groups.length}件文件，${counted(groups)}条批注，导出时间${madeAt}`,
      },
      ...groups.flatMap(({ title, documentNumber, entries }) => [
        {
          style: 'heading' as const,
          text: documentNumber === '' ? title : `${title}（${documentNumber}）`,
        },
        ...entries.flatMap((entry) => {
          number += 1
          return entryText(entry, number)
        }),
      ]),
      { style: 'quiet', text: sourceLine },
    ],
  }
}
