import { describe, expect, it } from 'vitest'
import type { Calculator } from '../../../../domain/rules/calculator'
import { baseClass } from '../../../../domain/rules/noise/base-class'
import { effectiveDate } from '../../../../domain/rules/noise/effective-date'
import { noiseLimit } from '../../../../domain/rules/noise/noise-limit'
import { roadClass } from '../../../../domain/rules/noise/road-class'
import { roads } from '../../../../domain/rules/noise/roads'
import { siteLimit } from '../../../../domain/rules/noise/site-limit'
import { trafficBand } from '../../../../domain/rules/noise/traffic-band'
import { zoneLookup } from '../../../../domain/rules/noise/zone-lookup'
import { zones } from '../../../../domain/rules/noise/zones'
import { parsedFiles } from '../../../parsed-corpus'
import { evaluationOf, kindAndValue, refusedFor } from '../outcome-of'

const lines = (parsedFiles().find(({ file }) => file.startsWith('000'))?.text ?? '').split('\n')

type Facts = Readonly<Record<string, string>>
describe('附表1', () => {
  it('is word for word that of the corpus, line by line, and complete', () => {
    for (const { line, number, printed, name, from, to } of roads)
      expect([number, printed, name, from, to].join('\t')).toBe(lines[line - 1])
    const rows = lines
      .slice(271, 448)
      .flatMap((line, at) => (/^\d+\t/.test(line) ? [at + 272] : []))
    expect(roads.map(({ line }) => line)).toEqual(rows)
    expect(roads.map(({ number }) => number)).toEqual(
      Array.from({ length: 166 }, (_row, at) => at + 1),
    )
  })

  it('carries the printed labels down to 3, 59, 75, 25, 3 and 1 rows', () => {
    const counts = new Map<string, number>()
    for (const { class: roadClass } of roads)
      counts.set(roadClass, (counts.get(roadClass) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      高速公路: 3,
      城市主干道: 59,
      城市次干道: 75,
      城市支路: 25,
      等级航道: 3,
      铁路: 1,
    })
  })

  it('finds every road by its name as by its number', () => {
    for (const { number, name } of roads) {
      const { steps } = evaluationOf(roadClass, { roadName: name })
      const { steps: own } = evaluationOf(roadClass, { roadNumber: `${number}` })
      expect(steps).toEqual(expect.arrayContaining([...own]))
    }
  })

  it('is open just in the doubtful runs and for 支路', () => {
    for (const { number } of roads) {
      const open = evaluationOf(roadClass, { roadNumber: `${number}` }).gaps.length > 0
      expect(open).toBe((88 <= number && number <= 113) || (118 <= number && number <= 162))
    }
  })

  it('refuses what is no number of it', () => {
    expect(refusedFor(roadClass, {})).toEqual(['roadName 未填写'])
    expect(refusedFor(roadClass, { roadNumber: '1.5' })).toEqual(['roadNumber 不是整数'])
    expect(refusedFor(roadClass, { roadNumber: '167' })).toHaveLength(1)
    expect(refusedFor(roadClass, { roadNumber: '0' })).toHaveLength(1)
    expect(refusedFor(roadClass, { roadNumber: '1', roadName: '茶亭路' })).toEqual([
      'roadName 与序号同时填写',
    ])
  })
})

describe('the areas of 第四条', () => {
  it('are word for word those of the corpus, line by line, and complete', () => {
    for (const { line, code, printed } of zones)
      expect((lines[line - 1] ?? '').replace(/^- /, '')).toBe(`${code}：${printed}`)
    const rows = lines
      .slice(185, 233)
      .flatMap((line, at) => (/^(- )?\d-\d+：/.test(line) ? [at + 186] : []))
    expect(zones.map(({ line }) => line)).toEqual(rows)
    expect(zones).toHaveLength(27)
  })

  it('are bounded by roads of 附表1, but for the edge of the city', () => {
    const names = new Set(roads.map(({ name }) => name))
    const others = zones.flatMap(({ boundaries }) => boundaries.filter((name) => !names.has(name)))
    expect([...new Set(others)]).toEqual(['中心城区边界'])
  })

  it('are whole in 8 cases and leave out a class in 19', () => {
    expect(zones.filter(({ except }) => except === '').map(({ code }) => code)).toEqual([
      '1-1',
      '2-1',
      '2-2',
      '2-3',
      '2-6',
      '2-9',
      '3-4',
      '3-7',
    ])
    expect(new Set(zones.map(({ except }) => except))).toEqual(
      new Set(['', '3类', '2类和3类', '2类', '1类', '1类和3类', '1类和2类']),
    )
  })

  it('are found by each of their boundaries and by all together', () => {
    const found = (text: string) =>
      evaluationOf(zoneLookup, { boundaries: text }).steps.map(({ id }) => id)
    for (const { boundaries, code } of zones) {
      for (const name of boundaries) expect(found(name)).toContain(code)
      for (const mark of ['，', '-', '—', '–', '－', ' — '])
        expect(found(boundaries.join(mark))).toContain(code)
    }
    expect(kindAndValue(zoneLookup, { boundaries: '夏林路、东升路' })).toBe('determined 3-7')
    const { outcome } = evaluationOf(zoneLookup, { boundaries: '中心城区边界' })
    expect(outcome).toMatchObject({ kind: 'missing', inputs: [] })
    expect(outcome.summary).toMatch(/^缺附图1，只能列出候选片区：1-6（1类，/)
    expect(refusedFor(zoneLookup, {})).toEqual(['boundaries 未填写'])
    for (const boundaries of ['、', '- —'])
      expect(refusedFor(zoneLookup, { boundaries })).toEqual(['boundaries 没有名称'])
    expect(refusedFor(zoneLookup, { boundaries: '茶亭路', code: '1-1' })).toEqual([
      'boundaries 与编号同时填写',
    ])
  })
})

describe('limits', () => {
  const table: Readonly<Record<string, readonly [number, number]>> = {
    '1类': [55, 45],
    '2类': [60, 50],
    '3类': [65, 55],
    '4a类': [70, 55],
  }

  it('hold for every minute of the day', () => {
    for (const [zone, [day, night]] of Object.entries(table))
      for (let minute = 0; minute < 24 * 60; minute += 1) {
        const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
        const edge = minute === 360 || minute === 1320
        const isDay = 360 <= minute && minute < 1320
        const lost = zone === '4a类' && !isDay
        const kind = lost ? 'silent' : edge ? 'twoReadings' : 'determined'
        expect(kindAndValue(noiseLimit, { place: '中心城区', zone, time })).toBe(
          `${kind} ${isDay ? day : night}`,
        )
      }
  })

  it('change for new railways with the day of approval', () => {
    for (const [approved, kind, value] of [
      ['2010-12-31', 'silent', '70'],
      ['2011-01-01', 'determined', '60'],
      ['2011-01-02', 'determined', '60'],
    ] as const)
      expect(
        kindAndValue(noiseLimit, {
          place: '中心城区',
          zone: '4b类',
          time: '3:00',
          railway: '新建铁路',
          approved,
        }),
      ).toBe(`${kind} ${value}`)
  })

  it('refuse what is no time and what lacks the railway', () => {
    const facts = { place: '中心城区', zone: '4b类', time: '24:00' }
    expect(refusedFor(noiseLimit, facts)).toEqual(['time “24:00”不是时刻', 'railway 未填写'])
    expect(refusedFor(noiseLimit, { ...facts, time: '6:00', railway: '新建铁路' })).toEqual([
      'approved 未填写',
    ])
    for (const time of ['6', '6:60', '-1:00', '六点'])
      expect(refusedFor(noiseLimit, { place: '中心城区', zone: '1类', time })).toHaveLength(1)
  })

  it('of 4a and the ends of the day are open together at 22:00', () => {
    const { gaps } = evaluationOf(noiseLimit, { place: '中心城区', zone: '4a类', time: '22:00' })
    expect(gaps.map(({ reading }) => reading)).toEqual(['edge', 'lostNight'])
  })
})

describe('bands', () => {
  const place = '中心城区'

  it('end at 55, 35 and 20 metres, for roads, waterways and railways', () => {
    for (const [adjacent, metres] of [
      ['1类', 55],
      ['2类', 35],
      ['3类', 20],
    ] as const)
      for (let tenths = 0; tenths <= 600; tenths += 5) {
        const distance = `${tenths / 10}`
        const inside = tenths <= metres * 10
        const frontage = '低于三层为主'
        for (const source of ['高速公路', '城市次干路', '城市轨道交通（地面段）'])
          expect(kindAndValue(trafficBand, { place, source, adjacent, frontage, distance })).toBe(
            `determined ${inside ? '4a类' : adjacent}`,
          )
        expect(kindAndValue(trafficBand, { place, source: '铁路干线', adjacent, distance })).toBe(
          `determined ${inside ? '4b类' : adjacent}`,
        )
        expect(
          kindAndValue(trafficBand, { place, source: '等级航道', adjacent, frontage, distance }),
        ).toBe(inside ? 'twoReadings 4a类' : `determined ${adjacent}`)
      }
  })

  it('ask for what the case needs', () => {
    const facts = { place, source: '高速公路', adjacent: '1类' }
    expect(refusedFor(trafficBand, facts)).toEqual(['frontage 未填写'])
    expect(refusedFor(trafficBand, { ...facts, frontage: '三层以上' })).toEqual(['side 未填写'])
    expect(refusedFor(trafficBand, { ...facts, frontage: '低于三层为主' })).toEqual([
      'distance 未填写',
    ])
    expect(refusedFor(trafficBand, { ...facts, frontage: '高低混杂' })).toEqual([
      'side 未填写',
      'distance 未填写',
    ])
    expect(refusedFor(trafficBand, { place, source: '铁路干线', adjacent: '1类' })).toEqual([
      'distance 未填写',
    ])
    expect(refusedFor(trafficBand, { source: '其他道路', adjacent: '1类' })).toEqual([
      'place 未填写',
    ])
  })
})

describe('class and limit together', () => {
  it('are those of the two calculators one after the other', () => {
    const railways: readonly Facts[] = [
      { railway: '新建铁路', approved: '2011-01-01' },
      { railway: '既有铁路穿越城区', background: '是' },
      { railway: '既有铁路改建扩建' },
    ]
    const sources: readonly Facts[] = [
      { source: '城市次干路', frontage: '低于三层为主' },
      { source: '等级航道', frontage: '低于三层为主' },
      { source: '城市支路', frontage: '低于三层为主' },
      { source: '高速公路', frontage: '三层以上', side: '面向干线一侧' },
      ...railways.map((railway) => ({ source: '铁路干线', ...railway })),
    ]
    for (const source of sources)
      for (const adjacent of ['1类', '2类', '3类'])
        for (const distance of ['20', '20.5', '35', '36', '55', '56'])
          for (const time of ['12:00', '22:00', '23:00']) {
            const facts: Facts = { ...source, place: '中心城区', adjacent, distance, time }
            const own = (calculator: Calculator): Facts =>
              Object.fromEntries(
                Object.entries(facts).filter(([name]) => Object.hasOwn(calculator.inputs, name)),
              )
            const [, zone = ''] = kindAndValue(trafficBand, own(trafficBand)).split(' ')
            const [, limit] = kindAndValue(noiseLimit, { ...own(noiseLimit), zone }).split(' ')
            expect(kindAndValue(siteLimit, facts).split(' ')[1]).toBe(limit)
          }
  })
})

describe('class by share of land', () => {
  it('turns at 70 % on either side', () => {
    for (let first = 0; first <= 100; first += 1)
      for (let third = 0; third <= 100 - first; third += 5) {
        const value = first >= 70 ? '1类' : third >= 70 ? '3类' : '2类'
        expect(
          kindAndValue(baseClass, {
            mainFunction: '混合用地',
            firstShare: `${first}`,
            thirdShare: `${third}`,
          }),
        ).toBe(`determined ${value}`)
      }
    expect(
      refusedFor(baseClass, { mainFunction: '混合用地', firstShare: '70', thirdShare: '30.01' }),
    ).toEqual(['thirdShare 与I类用地占地率之和超过100%'])
    expect(refusedFor(baseClass, { mainFunction: '混合用地', firstShare: '70' })).toEqual([
      'thirdShare 未填写',
    ])
  })
})

describe('the day of force', () => {
  it('is open on the thirtieth day alone', () => {
    for (let day = 1; day <= 28; day += 1) {
      const date = `2023-02-${String(day).padStart(2, '0')}`
      const kind = day === 10 ? 'twoReadings' : 'determined'
      const number = day >= 11 ? '溧政发〔2023〕3号' : '溧政发〔2018〕27号'
      expect(kindAndValue(effectiveDate, { published: '2023-01-11', day: date })).toBe(
        `${kind} ${number}`,
      )
    }
    expect(refusedFor(effectiveDate, { published: '2023-01-10', day: '2023-02-11' })).toEqual([
      'published 早于成文日2023年1月11日',
    ])
  })
})
