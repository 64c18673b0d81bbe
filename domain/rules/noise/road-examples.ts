import type { Example } from '../calculator'
import { roads } from './roads'

/** First and last number of a run of 附表1, what it comes out as, and whether the text is open there. */
const runs: readonly (readonly [number, number, string, Example['outcome']['kind']])[] = [
  [1, 3, '高速公路，4a类', 'determined'],
  [4, 36, '城市主干道，4a类', 'determined'],
  [37, 87, '城市次干道，4a类', 'determined'],
  [88, 113, '城市次干道，4a类', 'twoReadings'],
  [114, 117, '城市次干道，4a类', 'determined'],
  [118, 142, '城市支路，不划4类', 'twoReadings'],
  [143, 162, '城市次干道，4a类', 'twoReadings'],
  [163, 165, '等级航道，4a类', 'determined'],
  [166, 166, '铁路，4b类', 'determined'],
]

const rowExamples: readonly Example[] = runs.flatMap(([first, last, value, kind]) =>
  roads.slice(first - 1, last).map(({ number, name }) => ({
    name: `第${number}号${name}`,
    inputs: { roadNumber: String(number) },
    outcome: { kind, value },
  })),
)

/** Names that stand twice in 附表1. */
const twiceExamples: readonly Example[] = [
  ['陶家路', '43号城市次干道，4a类；126号城市支路，不划4类'],
  ['西大街', '69号城市次干道，4a类；134号城市支路，不划4类'],
  ['北门东路', '81号城市次干道，4a类；112号城市次干道，4a类'],
  ['振兴路', '142号城市支路，不划4类；153号城市次干道，4a类'],
].map(([roadName = '', value = '']) => ({
  name: `同名道路${roadName}`,
  inputs: { roadName },
  outcome: { kind: 'twoReadings', value },
}))

export const roadExamples: readonly Example[] = [
  ...rowExamples,
  ...twiceExamples,
  {
    name: '按名称查燕山中路',
    inputs: { roadName: '燕山中路' },
    steps: { '27号道路性质': '城市主干道', '27号4类区': '4a类' },
    outcome: { kind: 'determined', value: '城市主干道，4a类' },
  },
  {
    name: '勤业路照印文为城市主干道',
    inputs: { roadName: '勤业路' },
    readings: { rows88: 'printed' },
    outcome: { kind: 'twoReadings', value: '城市主干道，4a类' },
  },
  {
    name: '书院巷读作城市支路，不划4a类',
    inputs: { roadName: '书院巷' },
    readings: { rows143: 'branch' },
    outcome: { kind: 'twoReadings', value: '城市支路，不划4类' },
  },
  {
    name: '书院巷读作城市支路，又以附表1为准划4a类',
    inputs: { roadName: '书院巷' },
    readings: { rows143: 'branch', branchRoad: 'annex' },
    outcome: { kind: 'twoReadings', value: '城市支路，4a类' },
  },
  {
    name: '宋庄路以附表1为准划4a类',
    inputs: { roadName: '宋庄路' },
    readings: { branchRoad: 'annex' },
    outcome: { kind: 'twoReadings', value: '城市支路，4a类' },
  },
  {
    name: '郑笪路只作为起讫点出现',
    inputs: { roadName: '郑笪路' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '附表1没有的道路',
    inputs: { roadName: '长安街' },
    outcome: { kind: 'notApplicable' },
  },
]
