import { citer } from '../../citation/citation'

export const documentNumber = '溧政发〔2023〕12号'
export const cite = citer(documentNumber)
/** No day of effect is stated: the day of the document. */
export const inForceFrom = '2023-06-20'

/** 附件1, 量化指标一览表: the words of the indicator and its target behind them. */
export const annex = (quote: string) => cite('附件1', quote)

/** The plan of Changzhou that this document carries out. */
export const parentCite = citer('常政发〔2023〕24号')

/** Where the two documents of the same city disagree: 6 in both annexes and in the parent's body, 8 here. */
export const samplingClauses = {
  annexSampling: annex('食用农产品和食品抽检量（批次/千人） ≥ 6'),
  bodySampling: cite('二、（二）', '食用农产品和食品抽检量 ≥ 8 批次/千人'),
  parentSampling: parentCite('二、（二）', '食用农产品和食品抽检量≥6批次/千人'),
}
export const samplingReading = {
  question: '食用农产品和食品抽检量，附件1第15项为≥6批次/千人，正文二、（二）为≥8批次/千人',
  options: [
    { value: 'annex', label: '按附件1，≥6（推定；与常州市方案一致）' },
    { value: 'body', label: '按正文，≥8（较严）' },
  ],
  cites: [
    samplingClauses.annexSampling,
    samplingClauses.bodySampling,
    samplingClauses.parentSampling,
  ],
} as const
