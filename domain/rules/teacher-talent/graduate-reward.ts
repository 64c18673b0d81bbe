import { addYears, chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'
import { graduateRewardExamples } from './graduate-reward-examples'
import {
  failedReading,
  lastReading,
  lastShareInput,
  noteInstalments,
  paymentClauses,
  resultInputs,
  startInput,
} from './instalments'
import { comparedReading, higherOther } from './other-reward'

const clause = '一、（三）2'
const clauses = {
  ...paymentClauses,
  r985: cite(clause, '对原“985工程”高校本科毕业生给予最高30万元/人的奖励'),
  rDouble: cite(
    clause,
    '对双一流建设高校本科毕业生（一流学科建设高校毕业生须为一流学科专业）给予最高20万元/人的奖励',
  ),
  r211: cite(clause, '原“211工程”高校师范类专业的本科毕业生给予最高10万元/人的奖励'),
  addOn: cite(clause, '博士生另外再加5万元，硕士研究生另外再加2万元'),
  crossing: cite(clause, '三类高校如有交叉的，就高享受奖励'),
  other: cite(clause, '已享受海门区委区政府其他优秀人才奖励政策的，就高享受奖励，不重复享受'),
  classB: cite(
    clause,
    '对通过公开招聘考试引进的优秀高校毕业生B类，具有全日制硕士、博士研究生学历学位的，在试用期考核合格后发放一次性奖励资金2万、3万元',
  ),
  classC: cite(clause, '对优秀高校毕业生C类，在试用期考核合格后发放一次性奖励资金2万元'),
  oneOff: cite(
    '一、（三）3',
    '优秀高校毕业生B类、C类人才奖励资金在海门公办学校工作满一年经考核合格后一次性发放',
  ),
}

const ofA = { input: 'class', oneOf: ['A类'] } as const
const school = (label: string, cited: keyof typeof clauses) =>
  ({ kind: 'flag', label, optional: true, cite: clauses[cited], shownWhen: ofA }) as const
const inputs = {
  class: {
    kind: 'choice',
    label: '优秀高校毕业生类别',
    choices: [
      { value: 'A类', label: 'A类', aliases: ['A'] },
      { value: 'B类', label: 'B类', aliases: ['B'] },
      { value: 'C类', label: 'C类', aliases: ['C'] },
    ],
  },
  is985: school('本科为原“985工程”高校', 'r985'),
  isDoubleFirst: school('本科为双一流建设高校（一流学科高校限一流学科专业）', 'rDouble'),
  is211: school('本科为原“211工程”高校师范类专业', 'r211'),
  degree: {
    kind: 'choice',
    label: '研究生学历学位',
    optional: true,
    cite: clauses.addOn,
    choices: [
      { value: '硕士', label: '硕士研究生' },
      { value: '博士', label: '博士研究生' },
    ],
    shownWhen: { input: 'class', oneOf: ['A类', 'B类'] },
  },
  startDate: startInput,
  ...resultInputs,
  thirdResult: { ...resultInputs.thirdResult, shownWhen: ofA },
  lastShare: { ...lastShareInput, shownWhen: ofA },
  probationDate: {
    kind: 'date',
    label: '试用期考核合格日期',
    optional: true,
    cite: clauses.classB,
    help: '尚未考核的留空。',
    shownWhen: { input: 'class', oneOf: ['B类', 'C类'] },
  },
  otherReward: {
    kind: 'number',
    label: '已享受的海门其他优秀人才奖励',
    unit: '万元',
    atLeast: '0',
    optional: true,
    cite: clauses.other,
    help: '没有的留空。',
  },
} as const satisfies Inputs

const readings = {
  failed: failedReading,
  last: lastReading,
  alsoB: {
    question: 'A类中的硕士、博士是否另享B类一次性奖励，文件未写明',
    options: [
      { value: 'no', label: '不另享，已加2万、5万元（推定）' },
      { value: 'yes', label: '另享B类一次性奖励' },
    ],
    cites: [clauses.addOn, clauses.classB],
  },
  trigger: {
    question: '一次性奖励何时发放：一处写试用期考核合格后，一处写工作满一年经考核合格后',
    options: [
      { value: 'later', label: '两者中较晚之日（推定）' },
      { value: 'probation', label: '试用期考核合格之日' },
      { value: 'year', label: '工作满一年之日' },
    ],
    cites: [clauses.classB, clauses.classC, clauses.oneOff],
  },
  compared: comparedReading(clauses.other),
} as const satisfies Readings

/** Reward of an outstanding graduate, 海政办发〔2022〕72号 一、（三）2, 3; the clawback stands beside it. */
export const graduateReward = defineCalculator({
  id: 'haimen-office-2022-72/graduate-reward',
  title: '优秀高校毕业生奖励及支付',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => {
    const noSchool =
      !(values.is985 ?? false) && !(values.isDoubleFirst ?? false) && !(values.is211 ?? false)
    return [
      ...(values.class === 'B类' ? neededProblems(inputs, values, ['degree']) : []),
      ...(values.class === 'A类' && noSchool
        ? [
            {
              input: 'is985',
              label: '本科毕业高校',
              reason: 'A类未填属于哪一类高校',
              remedy: '请至少选定一类',
            },
          ]
        : []),
    ]
  },
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const { degree, startDate, otherReward: other } = values
    const total = values.class === 'A类' ? classATotal() : oneOffTotal()
    const alsoB =
      values.class !== 'A类' || degree === null ? Ratio.zero : Ratio.of(degree === '博士' ? 3 : 2)
    // No reading makes this reward larger, so that the open points of its parts need not be met.
    const most = total.plus(alsoB)
    const inAll = chosen.alsoB === 'yes' ? most : total
    if (other?.moreThan(most) === true) {
      const higher = compare(other, inAll, inAll)
      if (higher !== null) return higher
    }
    const received = values.class === 'A类' ? classAParts() : oneOffPart()
    const amount = received.toText()
    trace.step({
      id: '可得奖励',
      label: '可得奖励',
      formula: '各期（项）之和',
      value: amount,
      unit: '万元',
      cites: [values.class === 'A类' ? clauses.instalments : clauses.oneOff],
    })
    const higher = other === null ? null : compare(other, inAll, received)
    const upTo = values.class === 'A类' && values.lastShare === null ? '最高' : ''
    return higher ?? decided(amount, `可得奖励${upTo}${amount}万元。`)

    function compare(higherOne: Ratio, ownTotal: Ratio, ownReceived: Ratio) {
      const sums = { other: higherOne, total: ownTotal, received: ownReceived }
      const { compared } = chosen
      const text = { formula: '就高享受奖励，不重复享受', cite: clauses.other }
      return higherOther({ ...sums, ...text, reading: readings.compared, compared }, trace)
    }
    function classATotal(): Ratio {
      const rows = (
        [
          ['原“985工程”高校', values.is985, 30, 'r985'],
          ['双一流建设高校', values.isDoubleFirst, 20, 'rDouble'],
          ['原“211工程”高校师范类专业', values.is211, 10, 'r211'],
        ] as const
      ).filter(([, holds]) => holds)
      const [best] = rows
      if (best === undefined) throw new RangeError('unchecked school')
      const [name, , base, cited] = best
      const more = degree === '博士' ? 5 : degree === '硕士' ? 2 : 0
      trace.step({
        id: '高校奖励',
        label: '高校奖励（最高）',
        formula: '三类高校就高',
        substituted: name,
        value: String(base),
        unit: '万元',
        cites: rows.length > 1 ? [clauses[cited], clauses.crossing] : [clauses[cited]],
      })
      trace.step({
        id: '奖励总额',
        label: '奖励总额（最高）',
        formula: '高校奖励+研究生加奖',
        substituted: `${base}+${more}`,
        value: String(base + more),
        unit: '万元',
        cites: [clauses.addOn],
        ...(more > 0 ? { assumption: '研究生加奖一并分期支付（推定）' } : {}),
      })
      return Ratio.of(base + more)
    }
    function classAParts(): Ratio {
      const parts = noteInstalments({ ...values, total, ...chosen }, trace)
      const sum = Ratio.sum(parts.map(({ amount: part }) => part))
      if (values.lastShare !== null)
        trace.warn('第三期发放比例文件未规定，结果以用户录入的比例为前提。')
      if (degree === null) return sum
      open('twoReadings', 'alsoB')
      return chosen.alsoB === 'yes' ? sum.plus(alsoB) : sum
    }
    function oneOffTotal(): Ratio {
      const amount = values.class === 'B类' && degree === '博士' ? 3 : 2
      trace.step({
        id: '奖励总额',
        label: '一次性奖励',
        formula: 'B类硕士2万元、博士3万元，C类2万元',
        substituted: values.class === 'B类' ? `B类${degree ?? ''}` : 'C类',
        value: String(amount),
        unit: '万元',
        cites: [values.class === 'B类' ? clauses.classB : clauses.classC],
      })
      return Ratio.of(amount)
    }
    function oneOffPart(): Ratio {
      open('twoReadings', 'trigger')
      const fullYear = addYears(startDate, 1)
      const { probationDate } = values
      const byYear = chosen.trigger === 'year'
      const byProbation = chosen.trigger === 'probation'
      const day =
        byYear || (!byProbation && probationDate !== null && probationDate < fullYear)
          ? fullYear
          : probationDate
      trace.step({
        id: '发放时间',
        label: '发放时间',
        formula: '试用期考核合格后、工作满一年经考核合格后',
        substituted: `试用期考核合格${probationDate === null ? '日期未填' : chineseDate(probationDate)}，满一年${chineseDate(fullYear)}`,
        value:
          values.firstResult === '不合格'
            ? '不发放'
            : day === null
              ? `试用期考核合格后${byProbation ? '' : `，不早于${chineseDate(fullYear)}`}`
              : `${chineseDate(day)}起`,
        cites: [values.class === 'B类' ? clauses.classB : clauses.classC, clauses.oneOff],
        assumption: '两处写法不一，取法为推定',
      })
      return values.firstResult === '不合格' ? Ratio.zero : total
    }
  },
  examples: graduateRewardExamples,
})
