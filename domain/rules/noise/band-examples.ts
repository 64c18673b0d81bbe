import type { Example } from '../calculator'

const low = (source: string, adjacent: string, distance: string) => ({
  source,
  adjacent,
  distance,
  frontage: '低于三层为主',
})
const high = (source: string, adjacent: string, side: string) => ({
  source,
  adjacent,
  side,
  frontage: '三层以上',
})

const distanceExamples: readonly Example[] = [
  ['1类', '55', '4a类'],
  ['1类', '55.01', '1类'],
  ['1类', '56', '1类'],
  ['2类', '35', '4a类'],
  ['2类', '35.01', '2类'],
  ['2类', '36', '2类'],
  ['3类', '20', '4a类'],
  ['3类', '20.01', '3类'],
  ['3类', '21', '3类'],
].map(([adjacent = '', distance = '', value = '']) => ({
  name: `主干路旁${adjacent}低层${distance}米：${value}`,
  inputs: low('城市主干路', adjacent, distance),
  outcome: { kind: 'determined', value },
}))

const railwayExamples: readonly Example[] = [
  ['1类', '55', '4b类'],
  ['1类', '55.01', '1类'],
  ['2类', '30', '4b类'],
  ['2类', '35.01', '2类'],
  ['3类', '20', '4b类'],
  ['3类', '20.01', '3类'],
].map(([adjacent = '', distance = '', value = '']) => ({
  name: `铁路干线旁${adjacent}${distance}米：${value}`,
  inputs: { source: '铁路干线', adjacent, distance },
  outcome: { kind: 'determined', value },
}))

const sourceExamples: readonly Example[] = [
  '高速公路',
  '一级公路',
  '二级公路',
  '城市快速路',
  '城市主干路',
  '城市次干路',
  '城市轨道交通（地面段）',
  '等级航道',
].flatMap((source): readonly Example[] => [
  {
    name: `${source}旁五层建筑之前：4a类`,
    inputs: high(source, '1类', '面向干线一侧'),
    outcome: { kind: 'determined', value: '4a类' },
  },
  {
    name: `${source}旁五层建筑之后：仍为1类`,
    inputs: high(source, '1类', '背向干线一侧'),
    outcome: { kind: 'determined', value: '1类' },
  },
])

const mixedSite = {
  source: '城市次干路',
  adjacent: '2类',
  frontage: '高低混杂',
  side: '背向干线一侧',
  distance: '30',
}
const mixedExamples: readonly Example[] = [
  ['judge', '需认定'],
  ['high', '2类'],
  ['low', '4a类'],
].map(([mixedFront = '', value = '']) => ({
  name: `临街建筑高低混杂，理解${mixedFront}：${value}`,
  inputs: mixedSite,
  readings: { mixedFront },
  outcome: { kind: 'silent', value },
}))

const waterwayExamples: readonly Example[] = [
  ['both', '35', 'twoReadings', '4a类'],
  ['onlyFirst', '35', 'twoReadings', '2类'],
  ['both', '36', 'determined', '2类'],
].map(([waterway = '', distance = '', kind = '', value = '']) => ({
  name: `航道旁低层${distance}米，理解${waterway}：${value}`,
  inputs: low('等级航道', '2类', distance),
  readings: { waterway },
  outcome: { kind: kind === 'determined' ? 'determined' : 'twoReadings', value },
}))

const branchExamples: readonly Example[] = [
  ['definition', '20', 'twoReadings', '3类'],
  ['annex', '20', 'twoReadings', '4a类'],
  ['annex', '21', 'determined', '3类'],
].map(([branchRoad = '', distance = '', kind = '', value = '']) => ({
  name: `支路旁3类低层${distance}米，理解${branchRoad}：${value}`,
  inputs: low('城市支路', '3类', distance),
  readings: { branchRoad },
  outcome: { kind: kind === 'determined' ? 'determined' : 'twoReadings', value },
}))

const cityExamples: readonly Example[] = [
  ...distanceExamples,
  ...railwayExamples,
  ...sourceExamples,
  ...mixedExamples,
  ...waterwayExamples,
  ...branchExamples,
  {
    name: '其他道路两侧不划4a类',
    inputs: { source: '其他道路', adjacent: '2类' },
    outcome: { kind: 'determined', value: '2类' },
  },
]

/** 第二条 and 第五条: the zoning holds for 中心城区 alone. */
const outsideExamples: readonly Example[] = ['乡村', '其他'].map((place) => ({
  name: `${place}不适用本区划`,
  inputs: { ...low('城市主干路', '1类', '55'), place },
  outcome: { kind: 'notApplicable' },
}))

export const bandExamples: readonly Example[] = [
  ...cityExamples.map((example) => ({
    ...example,
    inputs: { place: '中心城区', ...example.inputs },
  })),
  ...outsideExamples,
]
