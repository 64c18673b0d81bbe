import type { Readings } from '../calculator'
import { clauses } from './clauses'

/** Points that 溧政发〔2023〕6号 leaves open; the first option is the reading used by default. */
export const readings = {
  adjustmentOrder: {
    question: '同时符合“直接列为B类”和“直接列为D类”时按哪一条，文件未规定调档顺序',
    options: [
      { value: 'vetoLast', label: '事故、曝光从严，列为D类（推定）' },
      { value: 'liftLast', label: '税收、销售贡献优先，列为B类' },
    ],
    cites: [clauses.largePayer, clauses.accident],
  },
  deferralAndVeto: {
    question: '已认定暂缓定类的企业又发生较大以上事故或曝光造成恶劣影响时如何定类，文件未规定',
    options: [
      { value: 'veto', label: '从严，列为D类（推定）' },
      { value: 'deferral', label: '仍列为T类' },
    ],
    cites: [clauses.deferred, clauses.accident],
  },
  safetyFineAbove50: {
    question: '安全生产处罚金额超过50万元扣几分，文件未规定',
    options: [
      { value: '10', label: '按最高一档扣10分（推定）' },
      { value: '0', label: '不扣分' },
    ],
    cites: [clauses.safetyDeduction],
  },
  listingYear: {
    question: '股改、挂牌、上市发生在以前年度的，评价年度是否仍加分，文件未规定',
    options: [
      { value: 'standing', label: '状态持续即加分（推定）' },
      { value: 'eventYear', label: '只在发生当年加分' },
    ],
    cites: [clauses.listingBonus],
  },
  deferralLibrary: {
    question: '“名录库及管理库”是须两库均列入，还是列入任一库即可，文件可作两种理解',
    options: [
      { value: 'either', label: '列入任一库即可（推定）' },
      { value: 'both', label: '须两库均列入' },
    ],
    cites: [clauses.deferred],
  },
} as const satisfies Readings
export type ReadingName = keyof typeof readings
