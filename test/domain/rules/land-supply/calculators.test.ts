import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../../domain/quantity/ratio'
import { evaluate } from '../../../../domain/rules/evaluate'
import { parcelCheck } from '../../../../domain/rules/land-supply/parcel-check'
import { planExecution } from '../../../../domain/rules/land-supply/plan-execution'
import { pool } from '../../../../domain/rules/land-supply/pool'
import { poolFilter } from '../../../../domain/rules/land-supply/pool-filter'
import { parsedFiles } from '../../../parsed-corpus'
import { evaluationOf } from '../outcome-of'

const lines = (parsedFiles().find(({ file }) => file.startsWith('000'))?.text ?? '').split('\n')

describe('the plan', () => {
  it('has the figures of 附件1, as what is left where nothing was supplied', () => {
    const nothing = Object.fromEntries(
      Object.entries(planExecution.inputs).map(([name, { kind }]) => [
        name,
        kind === 'date' ? '2023-01-01' : '0',
      ]),
    )
    const reply = evaluate(planExecution, nothing)
    if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.problems))
    const left = (landUse: string): string | undefined =>
      reply.evaluation.steps.find(({ id }) => id === `${landUse}·剩余`)?.value
    expect([
      '溧阳市',
      left('工矿仓储用地'),
      left('公共管理与公共服务用地'),
      left('水利设施用地'),
      left('交通运输用地'),
      left('特殊用地'),
      left('商服用地'),
      left('住宅用地'),
      left('普通商品住房用地'),
      left('租赁住房用地'),
      left('其他住宅用地'),
      left('合计'),
    ]).toEqual(lines[881]?.split('\t'))
  })
})

describe('the pool of 备选项目库', () => {
  it('is word for word that of the corpus, line by line, and complete', () => {
    for (const parcel of pool)
      expect(
        [
          parcel.number,
          parcel.town,
          parcel.name,
          parcel.site,
          parcel.use,
          parcel.area.toText(),
          parcel.note,
        ].join('\t'),
      ).toBe(lines[parcel.line - 1])
    const printed = lines
      .slice(890, 968)
      .flatMap((line, at) => (/^\d+\t/.test(line) ? [at + 891] : []))
    expect(pool.map(({ line }) => line)).toEqual(printed)
    expect(pool.map(({ number }) => number)).toEqual(
      Array.from({ length: 70 }, (_row, at) => at + 1),
    )
  })

  it('adds up to 4576 where 4575 is printed', () => {
    expect(Ratio.sum(pool.map(({ area }) => area)).toText()).toBe('4576')
    expect(lines[968]?.split('\t')).toContain('4575')
  })

  it('warns of doubtful print wherever such a parcel is shown, and nowhere else', () => {
    const warnings = (inputs: Readonly<Record<string, string>>) =>
      evaluationOf(poolFilter, inputs).warnings
    expect(pool.filter(({ name }) => name.includes('107')).map(({ number }) => number)).toEqual([
      46,
    ])
    const road =
      '第46号地块名称印作“107 国道”，同一片的第42至44号均印作“104 国道”，疑为误植，此处照印文，请核对。'
    for (const inputs of [{ town: '上兴镇' }, { town: '上兴镇', use: '商业服务业设施用地' }])
      expect(warnings(inputs)).toEqual([road])
    const doubted = (inputs: Readonly<Record<string, string>>) =>
      warnings(inputs).map((warning) => /^第(\d+)号地块/.exec(warning)?.[1])
    expect(doubted({})).toEqual(['33', '34', '46'])
    expect(doubted({ town: '昆仑街道' })).toEqual(['33', '34'])
    expect(warnings({ town: '上兴镇', use: '住宅用地' })).toEqual([])
  })

  it('is parted by towns and uses without loss', () => {
    for (const key of ['town', 'use', 'note'] as const) {
      const choices = poolFilter.inputs[key].choices.map(({ value }) => value)
      const areas = choices.map((value) => {
        const reply = evaluate(poolFilter, { [key]: value })
        if (reply.kind === 'refused') throw new Error(value)
        const { outcome } = reply.evaluation
        return 'value' in outcome ? Number(outcome.value) : NaN
      })
      expect(areas.reduce((sum, area) => sum + area, 0)).toBe(4576)
    }
  })
})

describe('the check of a parcel', () => {
  const messages = (inputs: Readonly<Record<string, string>>): readonly string[] => {
    const reply = evaluate(parcelCheck, { supplyDate: '2023-05-01', conforming: '是', ...inputs })
    return reply.kind === 'refused'
      ? reply.problems.map(({ label, reason, remedy }) => `${label}：${reason}；${remedy}`)
      : []
  }

  it('refuses what it cannot place', () => {
    expect(messages({ purpose: '商服' })).toEqual([
      '地块面积：未填写；请填备选项目库序号；不在库中的请填地块面积',
    ])
    expect(messages({ purpose: '商服', parcelNumber: '1.5' })).toEqual([
      '备选项目库序号：不是整数；请填附件2的序号1至70',
    ])
    expect(messages({ purpose: '商服', parcelNumber: '71' })[0]).toContain('不得大于70号')
    expect(messages({ purpose: '商服', parcelNumber: '8', area: '20' })).toEqual([
      '地块面积：在库地块又填了面积；请只留序号，面积按附件2',
    ])
    expect(messages({ purpose: '普通商品住房', parcelNumber: '4' })).toEqual([
      '普通商品住房用地已供应面积：未填写；请补填已供应面积，没有供应的填0',
    ])
  })

  const warned = (inputs: Readonly<Record<string, string>>) =>
    evaluationOf(parcelCheck, {
      supplyDate: '2023-05-01',
      reviewed: '是',
      conforming: '是',
      ...inputs,
    })

  it('never finds a use fitting that the note speaks against', () => {
    const uses = (purpose: string, more = {}) =>
      pool
        .filter(({ number }) => {
          const facts = { purpose, parcelNumber: String(number), ...more }
          return warned(facts).steps.find(({ id }) => id === '规划用途')?.value === '通过'
        })
        .map(({ note }) => note)
    expect(uses('其他住宅')).toEqual(Array(13).fill('安置房'))
    expect(uses('普通商品住房', { ordinarySupplied: '0' })).not.toContain('安置房')
    expect(uses('商服')).not.toContain('安置房')
  })

  it('tells why, and what of the plan it did not check', () => {
    expect(warned({ purpose: '普通商品住房', parcelNumber: '1', ordinarySupplied: '0' })).toEqual(
      expect.objectContaining({
        warnings: [
          '第1号地块备注为“安置房”，推定属其他住宅用地，与普通商品住房用途不一致，请核对。',
          '其他住宅用地计划650亩未核对（未填已供应面积），已供应和剩余面积请用“国有建设用地供应计划执行台账”核对。',
        ],
      }),
    )
    const shops = warned({ purpose: '商服', parcelNumber: '46' })
    expect(shops.warnings).toEqual([
      '商服用地计划3000亩未核对（本核对不计已供应面积），已供应和剩余面积请用“国有建设用地供应计划执行台账”核对。',
      expect.stringContaining('107 国道'),
    ])
    expect(shops.outcome.summary).toBe('第46号地块43亩已核对的各项均通过，商服用地计划未核对。')
    expect(warned({ purpose: '其他住宅', parcelNumber: '17', otherSupplied: '0' })).toEqual(
      expect.objectContaining({ warnings: [] }),
    )
  })

  it('accepts every parcel on any mixture exactly when 350 亩 are not passed', () => {
    for (const { number, area, note, use } of pool) {
      if (use !== '住宅用地' || note !== '') continue
      const left = 350 - Number(area.toText())
      for (const [supplied, value] of [
        [`${left}`, '通过'],
        [`${left}.001`, '提示'],
      ] as const) {
        const reply = evaluate(parcelCheck, {
          supplyDate: '2023-05-01',
          purpose: '普通商品住房',
          parcelNumber: String(number),
          ordinarySupplied: supplied,
          reviewed: '是',
          conforming: '是',
        })
        if (reply.kind === 'refused') throw new Error(String(number))
        expect(reply.evaluation.outcome).toMatchObject({ kind: 'determined', value })
      }
    }
  })
})
