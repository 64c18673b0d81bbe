import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Problem } from '../calculator'
import { inputs, levels } from './rural-sewage-inputs'

type Given = CheckableOf<typeof inputs>
type Name = keyof typeof inputs

export interface VillageCount {
  readonly part: Ratio
  readonly whole: Ratio
}

/** Reads 30/50、29/50; null if any part is no such pair, has no household or more treated than there are. */
export function readVillages(text: string): readonly VillageCount[] | null {
  const villages: VillageCount[] = []
  for (const word of text.split(/[、，,；;\s]+/).filter((part) => part !== '')) {
    const match = /^(\d+)[/／](\d+)$/.exec(word)
    const [part, whole] = [Ratio.parse(match?.[1] ?? ''), Ratio.parse(match?.[2] ?? '')]
    if (part === null || whole === null || whole.isZero() || part.moreThan(whole)) return null
    villages.push({ part, whole })
  }
  return villages.length === 0 ? null : villages
}

const refuse = (input: Name, reason: string, remedy: string): Problem => ({
  input,
  label: inputs[input].label,
  reason,
  remedy,
})

type Pair = readonly [part: Name, whole: Name]

/** Pairs of part and whole that the level needs. */
function pairsOf(values: Given): readonly Pair[] {
  if (values.level === levels.natural) return [['treatedHouseholds', 'households']]
  if (values.level === levels.administrative)
    return values.villages === null ? [['treatedVillages', 'naturalVillages']] : []
  if (values.level !== levels.district) return []
  const facilities = values.facilities !== null || values.normalFacilities !== null
  return [
    ['treatedAdministrative', 'administrativeVillages'],
    ['rebuildingVillages', 'treatedAdministrative'],
    ...(facilities ? [['normalFacilities', 'facilities'] as const] : []),
  ]
}

export function countProblems(values: Given): readonly Problem[] {
  const problems: Problem[] = []
  const missing = new Set<Name>()
  for (const [part, whole] of pairsOf(values)) {
    for (const name of [part, whole])
      if (values[name] === null && !missing.has(name)) {
        missing.add(name)
        problems.push(refuse(name, '未填写', `请补填${inputs[name].label}`))
      }
    const [less, more] = [values[part], values[whole]]
    if (!(less instanceof Ratio) || !(more instanceof Ratio)) continue
    // Only the last member of a chain divides; nothing treated of nothing is still a whole of 0.
    if (more.isZero() && whole !== 'treatedAdministrative')
      problems.push(refuse(whole, '为0，不能计算比例', '请核实后补填实际数值'))
    if (less.moreThan(more))
      problems.push(refuse(part, `多于${inputs[whole].label}`, '请核对两项数目'))
  }
  for (const name of Object.keys(inputs) as Name[]) {
    const value = values[name]
    if (value instanceof Ratio && !value.isWhole())
      problems.push(refuse(name, '应为整数', '请填数目'))
  }
  if (typeof values.villages === 'string' && readVillages(values.villages) === null)
    problems.push(
      refuse('villages', '有的自然村不是“治理户数/总户数”', '请按30/50、29/50的样式填写'),
    )
  if (values.villages && (values.naturalVillages || values.treatedVillages))
    problems.push(refuse('villages', '与自然村数重复填写', '请只填其中一种'))
  return problems
}
