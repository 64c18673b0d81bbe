import type { Example, Inputs } from '../calculator'
import { defineCalculator } from '../evaluate'
import { decided, determined, incomplete, missing, notApplicable, outOfScope } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'
import { zoneClauses, zones, type Zone } from './zones'

const clauses = {
  map: cite('第四条', '溧阳市中心城区各类声环境功能区范围（详见附图 1）'),
  ...zoneClauses,
}

const inputs = {
  boundaries: {
    kind: 'text',
    label: '四至道路、河道或边界',
    optional: true,
    help: '一个或几个合围边界的名称，用顿号或短横隔开，如：永平大道、燕山中路、清泓路。与编号填其一。',
    cite: clauses.map,
  },
  code: {
    kind: 'choice',
    label: '功能区编号',
    optional: true,
    help: '与四至填其一。',
    cite: clauses.map,
    choices: zones.map((zone) => ({ value: zone.code, label: `${zone.code}（${zone.class}）` })),
  },
} as const satisfies Inputs

/** The print joins names by “-”, this program by “—”; no name holds a dash of any kind. */
const namesIn = (text: string): readonly string[] =>
  text.split(/[、，,；;\s\-—–－]+/).filter((name) => name !== '')

const noteZone = (zone: Zone) => ({
  id: zone.code,
  label: `功能区${zone.code}`,
  formula: `${zone.boundaries.join('—')}合围区域`,
  substituted: zone.except === '' ? '全部' : `除${zone.except}以外部分`,
  value: zone.class,
  cites: [zone.cite],
})

/** The areas without 除…以外. */
const whole = ['1-1', '2-1', '2-2', '2-3', '2-6', '2-9', '3-4', '3-7']

const examples: readonly Example[] = [
  ...zones.map(({ code, class: zoneClass }): Example => ({
    name: `功能区${code}`,
    inputs: { code },
    steps: { [code]: zoneClass },
    outcome: whole.includes(code) ? determined(code) : incomplete,
  })),
  {
    name: '永平大道、燕山中路、清泓路合围：候选2-7',
    inputs: { boundaries: '永平大道、燕山中路、清泓路' },
    steps: { '2-7': '2类', 附图1: '未收录' },
    outcome: incomplete,
  },
  {
    name: '夏林路、东升路合围：3-7',
    inputs: { boundaries: '夏林路、东升路' },
    outcome: determined('3-7'),
  },
  ...['-', '—', '–', '－'].map((dash): Example => ({
    name: `四至照印文以“${dash}”相连：3-7`,
    inputs: { boundaries: ['夏林路', '凤凰路', '南山大道', '东升路'].join(dash) },
    outcome: determined('3-7'),
  })),
  {
    name: '梅岭玉大道：候选2-10',
    inputs: { boundaries: '梅岭玉大道' },
    steps: { '2-10': '2类' },
    outcome: incomplete,
  },
  {
    name: '中心城区边界：候选四片',
    inputs: { boundaries: '中心城区边界' },
    steps: { '1-6': '1类', '2-6': '2类', '3-2': '3类', '3-4': '3类' },
    outcome: incomplete,
  },
  {
    name: '没有以勤业路为边界的功能区',
    inputs: { boundaries: '勤业路' },
    outcome: outOfScope,
  },
]

/**
 * The words alone place no address: 附图1 is lost, 19 of the 27 areas leave out a class whose own area refers back to
 * them. So the look-up names candidates and never more.
 */
export const zoneLookup = defineCalculator({
  id: 'liyang-2023-3/zone-lookup',
  title: '声环境功能区片区查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check: ({ boundaries, code }) => {
    const problem = (reason: string, remedy: string) => [
      { input: 'boundaries', label: inputs.boundaries.label, reason, remedy },
    ]
    if (boundaries === null && code === null) return problem('未填写', '请填四至或选功能区编号')
    if (code === null && boundaries !== undefined && namesIn(boundaries ?? '').length === 0)
      return problem('没有名称', '请填道路、河道或边界的名称')
    return boundaries !== null && boundaries !== undefined && code !== null && code !== undefined
      ? problem('与编号同时填写', '请只留四至或编号')
      : []
  },
  compute({ boundaries, code }, _readings, trace) {
    const names = namesIn(boundaries ?? '')
    const found = zones.filter((zone) =>
      code === null ? names.every((name) => zone.boundaries.includes(name)) : zone.code === code,
    )
    if (found.length === 0)
      return notApplicable(
        `第四条所列27片区中，没有同时以${names.join('、')}为边界的。`,
        clauses.map,
      )
    for (const zone of found) trace.step(noteZone(zone))
    const excepting = found.filter(({ except }) => except !== '')
    trace.warn('附图1未收录，具体地块请市生态环境局对照附图认定。')
    const classes = found
      .map(
        (zone) =>
          `${zone.code}（${zone.class}${zone.except === '' ? '' : `，除${zone.except}以外`}）`,
      )
      .join('、')
    const [only] = found
    if (only !== undefined && found.length === 1 && excepting.length === 0)
      return decided(only.code, `片区：${classes}。`)
    trace.step({
      id: '附图1',
      label: '片区界线',
      formula: '各类声环境功能区范围详见附图1',
      substituted:
        excepting.length > 0
          ? '“除某类以外部分”互相以对方为界，只凭文字无法划开'
          : '符合条件的片区不止一个',
      value: '未收录',
      cites: [clauses.map],
    })
    return missing([], `缺附图1，只能列出候选片区：${classes}。`)
  },
  examples,
})
