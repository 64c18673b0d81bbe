import type { SheetModel } from '../forms/sheet-model'
import {
  differenceWords,
  pairStatusWords,
  type ComparedPair,
  type ComparedPart,
  type Comparison,
  type Difference,
  type DifferenceSpan,
  type OtherPlace,
} from './comparison'

export interface ComparedNames {
  /** File of the corpus and title of either side, as the sheet is to name them. */
  readonly left: string
  readonly right: string
}

const wordsOf = (span: DifferenceSpan | null): string => span?.words.trim() ?? '（无）'

const differenceLine = ({ kind, left, right }: Difference): string =>
  `${differenceWords[kind]}：${wordsOf(left)} → ${wordsOf(right)}`

const otherPlace = ({ side, label, line, words }: OtherPlace): string =>
  `${side === 'left' ? '左' : '右'} ${label}（第${line}行）：${words}`

const labelOf = (part: ComparedPart | null): string => part?.label ?? ''
const percent = (similarity: number): string => `${Math.round(similarity * 100)}%`

const resultOf = ({ status, moved }: ComparedPair): string =>
  pairStatusWords[status] + (moved ? '（位置不同）' : '')

const pairSheet = ({ pairs, counts }: Comparison, names: ComparedNames): SheetModel => ({
  name: '条款对照',
  title: '条款对照表',
  unitLine: `左：${names.left}　右：${names.right}`,
  columns: [
    { header: '序号', width: 6, kind: 'centred' },
    { header: '左条款', width: 16, kind: 'wrapped' },
    { header: '左原文', width: 50, kind: 'wrapped' },
    { header: '右条款', width: 16, kind: 'wrapped' },
    { header: '右原文', width: 50, kind: 'wrapped' },
    { header: '对照结果', width: 14, kind: 'centred' },
    { header: '相似度', width: 8, kind: 'centred' },
    { header: '不同之处', width: 50, kind: 'wrapped' },
  ],
  rows: pairs.map((pair, at) => [
    { number: String(at + 1) },
    labelOf(pair.left),
    pair.left?.text ?? '',
    labelOf(pair.right),
    pair.right?.text ?? '',
    resultOf(pair),
    pair.left === null || pair.right === null ? '' : percent(pair.similarity),
    pair.differences.map(differenceLine).join('\n'),
  ]),
  notes: [
    `相同${counts.same}处，有不同${counts.changed}处，仅左侧有${counts.onlyLeft}处，仅右侧有${counts.onlyRight}处。`,
    '条款按内容对齐，不按序号；空格、全角半角和标点的差别不计；责任单位括号内按单位逐一比较，不计先后。',
  ],
})

const differenceSheet = ({ pairs }: Comparison, names: ComparedNames): SheetModel => ({
  name: '差异清单',
  title: '差异清单',
  unitLine: `左：${names.left}　右：${names.right}`,
  columns: [
    { header: '种类', width: 8, kind: 'centred' },
    { header: '事项', width: 30, kind: 'wrapped' },
    { header: '左条款', width: 16, kind: 'wrapped' },
    { header: '左原文行', width: 10, kind: 'number' },
    { header: '左', width: 36, kind: 'wrapped' },
    { header: '右条款', width: 16, kind: 'wrapped' },
    { header: '右原文行', width: 10, kind: 'number' },
    { header: '右', width: 36, kind: 'wrapped' },
    { header: '同一事项另见', width: 44, kind: 'wrapped' },
  ],
  rows: pairs.flatMap(({ left, right, differences }) =>
    differences.map((difference) => [
      differenceWords[difference.kind],
      difference.subject || (left?.heading ?? right?.heading ?? ''),
      labelOf(left),
      difference.left === null ? null : { number: String(difference.left.line) },
      wordsOf(difference.left),
      labelOf(right),
      difference.right === null ? null : { number: String(difference.right.line) },
      wordsOf(difference.right),
      difference.elsewhere.map(otherPlace).join('\n'),
    ]),
  ),
  notes: ['数值的不同不等于矛盾：上级文件与本级文件可以各定目标。'],
})

const personSheet = ({ persons }: Comparison, names: ComparedNames): SheetModel => ({
  name: '人员职务',
  title: '两文都列名的人员',
  unitLine: `左：${names.left}　右：${names.right}`,
  columns: [
    { header: '姓名', width: 12, kind: 'centred' },
    { header: '左', width: 40, kind: 'wrapped' },
    { header: '左原文行', width: 10, kind: 'number' },
    { header: '右', width: 40, kind: 'wrapped' },
    { header: '右原文行', width: 10, kind: 'number' },
  ],
  rows: persons.map(({ name, left, right }) => [
    name,
    left.seat,
    { number: String(left.line) },
    right.seat,
    { number: String(right.line) },
  ]),
  notes: ['同名不一定是同一人，请核对。'],
})

/** The comparison as a workbook: pair by pair, difference by difference, and the persons if there are any. */
export const comparisonSheets = (
  comparison: Comparison,
  names: ComparedNames,
): readonly SheetModel[] => [
  pairSheet(comparison, names),
  differenceSheet(comparison, names),
  ...(comparison.persons.length === 0 ? [] : [personSheet(comparison, names)]),
]
