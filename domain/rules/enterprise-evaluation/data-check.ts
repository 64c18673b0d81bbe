import type { CheckableOf, Problem } from '../calculator'
import { inputs } from './inputs'

type InputName = keyof typeof inputs
type Data = CheckableOf<typeof inputs>

const problem = (input: InputName, reason: string, remedy: string): Problem => ({
  input,
  label: inputs[input].label,
  reason,
  remedy,
})

/** Neither left empty nor refused already. */
const given = <V>(value: V | null | undefined): value is V => value !== null && value !== undefined

/** Area: given, or all three figures of a shared plot, not both. */
function areaProblems({
  landArea,
  plotArea,
  ownFloorArea,
  totalFloorArea,
}: Data): readonly Problem[] {
  const plot = [plotArea, ownFloorArea, totalFloorArea]
  if (landArea === null && plot.includes(null))
    return [
      problem(
        'landArea',
        '未填写',
        '无法计算亩均税收，请补填占地面积，或填全共用地块面积、本企业建筑面积和地块总建筑面积',
      ),
    ]
  if (given(landArea) && plot.some((part) => part !== null))
    return [
      problem('plotArea', '与占地面积同时填写，无法判断用哪一个', '请只留占地面积或只留分摊数据'),
    ]
  if (given(ownFloorArea) && given(totalFloorArea) && ownFloorArea.moreThan(totalFloorArea))
    return [problem('ownFloorArea', '大于地块总建筑面积', '请核对两项建筑面积')]
  return []
}

const energyRemedy = '无法计算单位能耗税收，请核实后补填总能耗'
const emissionRemedy =
  '无法计算单位污染物排放税收，请补填七项指标排放量之和；确无生产性排污的，企业类型改为“规上无排污”'

/** What an indicator divides by: a zero is legal for the kinds of enterprise that it does not concern. */
function divisorProblems(input: 'energyUse' | 'emissions', data: Data): readonly Problem[] {
  const value = data[input]
  const remedy = input === 'energyUse' ? energyRemedy : emissionRemedy
  if (value === null) return [problem(input, '未填写', remedy)]
  return value?.isZero() === true ? [problem(input, '为0，应大于0', remedy)] : []
}

function benchmarkProblems(
  input: 'salesBenchmark' | 'energyBenchmark' | 'emissionBenchmark',
  data: Data,
): readonly Problem[] {
  const remedy = '请填领导小组公布的基准值，或参评企业平均值的2倍'
  return data[input] === null ? [problem(input, '未填写', remedy)] : []
}

/** Data that only some kinds of enterprise need, and data that must agree with each other. */
export function dataProblems(data: Data): readonly Problem[] {
  if (data.outOfScope !== null) return []
  const above = data.kind === '规上无排污' || data.kind === '规上有排污'
  const emitting = data.kind === '规上有排污'
  return [
    ...areaProblems(data),
    ...(above ? divisorProblems('energyUse', data) : []),
    ...(emitting ? divisorProblems('emissions', data) : []),
    ...(above ? benchmarkProblems('salesBenchmark', data) : []),
    ...(above ? benchmarkProblems('energyBenchmark', data) : []),
    ...(emitting ? benchmarkProblems('emissionBenchmark', data) : []),
  ]
}
