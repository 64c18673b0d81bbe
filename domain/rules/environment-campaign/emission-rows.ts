import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, ValuesOf } from '../calculator'
import { clauses as c } from './clauses'
import { items, type inputs } from './emission-inputs'

export type EmissionValues = ValuesOf<typeof inputs>
type Name = Exclude<keyof typeof inputs, 'item' | 'efficient'>

export interface Finding {
  readonly formula: string
  readonly substituted: string
  readonly value: string
  readonly assumption?: string
}

export interface EmissionRow {
  readonly item: string
  readonly cite: Citation
  /** Inputs the item cannot do without. */
  readonly needs: readonly Name[]
  /** Inputs that only some cases of it need. */
  readonly needsToo?: (values: CheckableOf<typeof inputs>) => readonly Name[]
  readonly find: (values: EmissionValues, multipurpose: string) => Finding
}

const [seventy, hundred] = [Ratio.from('0.7'), Ratio.of(100)]
const included = '“以上”包括本数（推定）'

/** The check has seen to it that what the item needs is there. */
function given(value: Ratio | null): Ratio {
  if (value === null) throw new RangeError('unchecked number')
  return value
}

const passed = (met: boolean): string => (met ? '合格' : '不合格')

const leastCompared = (installed: Ratio): Ratio => installed.dividedBy(Ratio.of(10)).ceiling()

/** Bounds of 总吨: none for ro-ro ships, and for 多用途船 by the reading. */
function mustRefit({ shipKind, tonnage }: EmissionValues, multipurpose: string): boolean {
  const free = shipKind === '滚装船' || (shipKind === '多用途船' && multipurpose === 'bulkOnly')
  return free || given(tonnage).atLeast(Ratio.of(600))
}

export const emissionRows: readonly EmissionRow[] = [
  {
    item: items.openSurface,
    cite: c.openSurface,
    needs: ['concentration'],
    find: ({ concentration }) => ({
      formula: '敞开液面上方100毫米处VOCs检测浓度≥100微摩尔/摩尔的需加盖密封',
      substituted: `${given(concentration).toText()}微摩尔/摩尔`,
      value: given(concentration).atLeast(hundred) ? '需加盖密封' : '不要求加盖密封',
    }),
  },
  {
    item: items.sealed,
    cite: c.sealed,
    needs: [],
    find: () => ({
      formula: '密闭输送；储存、处理设施在曝气池及其之前加盖密封',
      substituted: '农药、医药企业，不论浓度',
      value: '需密闭输送和加盖密封',
    }),
  },
  {
    item: items.benzene,
    cite: c.benzene,
    needs: ['emission', 'limit'],
    find: ({ emission, limit }) => ({
      formula: '不得高于排放限值的70%',
      substituted: `${given(emission).toText()}与${given(limit).toText()}×70%=${given(limit).times(seventy).toText()}比较`,
      value: passed(!given(emission).moreThan(given(limit).times(seventy))),
    }),
  },
  {
    item: items.carbon,
    cite: c.carbon,
    needs: ['carbonForm', 'iodine'],
    find: ({ carbonForm, iodine }) => ({
      formula: '使用柱状炭（颗粒炭），碘吸附值不低于800毫克/克',
      substituted: `${carbonForm ?? ''}，${given(iodine).toText()}毫克/克`,
      value: passed(carbonForm === '柱状炭（颗粒炭）' && given(iodine).atLeast(Ratio.of(800))),
    }),
  },
  {
    item: items.monitor,
    cite: c.monitor,
    needs: ['sector', 'flow'],
    find: ({ sector, flow }) => ({
      formula: '化工行业1万立方米及以上、其他行业3万立方米及以上，9月底前完成安装',
      substituted: `${sector ?? ''}，${given(flow).toText()}立方米`,
      value: given(flow).atLeast(Ratio.of(sector === '化工' ? 10000 : 30000))
        ? '应当安装'
        : '不要求安装',
    }),
  },
  {
    item: items.compare,
    cite: c.compare,
    needs: ['compared', 'installed'],
    find: ({ compared, installed }) => {
      const least = leastCompared(given(installed))
      return {
        formula: `8月底前，比例不低于10%，${given(installed).toText()}台至少${least.toText()}台`,
        substituted: `${given(compared).toText()}÷${given(installed).toText()}`,
        value: passed(given(compared).times(Ratio.of(10)).atLeast(given(installed))),
        assumption: '比例以自动监测设备台数为分母（推定）',
      }
    },
  },
  {
    item: items.leak,
    cite: c.leak,
    needs: ['leak'],
    find: ({ leak }) => ({
      formula: '不应超过500微摩尔/摩尔',
      substituted: `${given(leak).toText()}微摩尔/摩尔`,
      value: passed(!given(leak).moreThan(Ratio.of(500))),
    }),
  },
  {
    item: items.tanker,
    cite: c.tanker,
    needs: ['tonnage'],
    find: ({ tonnage }) => ({
      formula: '新建150总吨以上油船建设或升级改造油气回收设施',
      substituted: `${given(tonnage).toText()}总吨`,
      value: given(tonnage).atLeast(Ratio.of(150)) ? '应当建设或改造' : '不要求建设或改造',
      ...(given(tonnage).equals(Ratio.of(150)) ? { assumption: included } : {}),
    }),
  },
  {
    item: items.shorePower,
    cite: c.shorePower,
    needs: ['shipKind'],
    needsToo: ({ shipKind }) =>
      shipKind === '干散货船舶' || shipKind === '多用途船' ? ['tonnage'] : [],
    find: (values, multipurpose) => ({
      formula: '滚装船、600总吨及以上干散货船舶和多用途船',
      substituted:
        values.shipKind === '滚装船'
          ? '滚装船，不限吨位'
          : `${values.shipKind ?? ''}，${given(values.tonnage).toText()}总吨`,
      value: mustRefit(values, multipurpose) ? '推进改造' : '不要求改造',
    }),
  },
  {
    item: items.dust,
    cite: c.dust,
    needs: ['coverage'],
    find: ({ coverage }) => ({
      formula: '年底前覆盖率100%',
      substituted: `${given(coverage).toText()}%`,
      value: passed(given(coverage).atLeast(hundred)),
    }),
  },
  {
    item: items.inefficient,
    cite: c.inefficient,
    needs: [],
    find: ({ efficient }) => ({
      formula: '治理效率达不到要求的，10月底前基本完成更换或升级改造',
      substituted: efficient ? '治理效率达到要求' : '治理效率达不到要求',
      value: efficient ? '不要求更换' : '10月底前更换或升级改造',
    }),
  },
]
